/** Which of the articles that a reader keeps on one event is the page itself, and which are others. */

import type { OpenStory } from '../../index/open.ts';
import type { ReadPage } from '../../prose/read.ts';
import type { Weighed } from '../../spot/best-story.ts';
import type { Source } from '../../story/story.ts';
import { addressKey } from '../../text/address.ts';
import { isCompared } from '../../text/language.ts';
import type { Report } from '../report.ts';

export type Partners = {
  /** What the page is, or copies. */
  source: Report['source'];
  /** All others, whoever reported them. */
  others: Source[];
  /** Those of them that can be compared and are no copies of the page's report; none where only copies are held. */
  separate: Source[];
};

/** The partners of a page. Its own article is never among the others, however much the page has changed since it was kept. */
export const partnersOf = (
  { page }: ReadPage,
  { open, recognised }: Pick<Weighed, 'open' | 'recognised'>,
): Partners => {
  const { sources } = open.story;
  const here = page.url && addressKey(page.url);
  const self = sources.filter(({ id, url }) =>
    here === null
      ? recognised.some(({ source, relation }) => source === id && relation === 'is')
      : addressKey(url) === here,
  );
  const [own] = self;
  const [model] = recognised;
  const others = sources.filter((source) => !self.includes(source));
  const reports = [
    ...self,
    ...others.filter(({ id }) => recognised.some(({ source }) => source === id)),
  ].flatMap(({ origin }) => origin ?? []);
  const source: Partners['source'] = own
    ? { id: own.id, relation: 'is' }
    : model
      ? { id: model.source, relation: model.relation === 'rewrites' ? 'rewrites' : 'copies' }
      : null;
  return {
    source,
    others,
    separate: others.filter(
      ({ id, origin, language }) =>
        isCompared(language) &&
        (origin === null || !reports.includes(origin)) &&
        !recognised.some((one) => one.source === id),
    ),
  };
};

/** A story as if the page's own article were not held. */
export const withoutOwn = (open: OpenStory, { others }: Partners): OpenStory => {
  const isOther = ({ source }: { source: string }): boolean =>
    others.some(({ id }) => id === source);
  return {
    ...open,
    sentences: open.sentences.filter(isOther),
    utterances: open.utterances.map((utterance) => ({
      ...utterance,
      quotations: utterance.quotations.filter(isOther),
    })),
  };
};
