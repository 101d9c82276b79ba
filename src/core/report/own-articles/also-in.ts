/** What other articles of a reader have that can be looked up, and to which nothing on the page comes near. */

import { isNamed } from '../../facts/fact.ts';
import type { OpenStory } from '../../index/open.ts';
import { quotes } from '../../prose/quotes.ts';
import type { ReadPage } from '../../prose/read.ts';
import { alignedWith } from '../../spot/alignments.ts';
import { sameUtterance } from '../../terms/collate.ts';
import { coverage, measure } from '../../terms/measure.ts';
import { beyond } from '../../terms/terms.ts';
import { isCompared } from '../../text/language.ts';
import { isProse } from '../alone-notes.ts';
import { UNLIKELY } from '../note-kind.ts';
import type { AlsoIn, AlsoPoint } from '../report.ts';
import { type OwnSentence, ownSentences } from './own-sentences.ts';
import type { Partners } from './partners.ts';

/**
 * A sentence is said to be missing only where less than a quarter of what is its own stands on the page. At a third, the line
 * of `note-kind.ts`, 24 of 27 sentences that were read on the half to build on were missing, and of the three others two had
 * more than a quarter on the page.
 */
const NEAR = 0.25;

/** Which thing that can be looked up a sentence has and the page has nowhere: a quotation, figure, day or name; null for none. */
const sortOf = ({ held, says }: OwnSentence, page: ReadPage): AlsoPoint['sort'] | null => {
  const isNew = [...held.measured.terms].some(
    ([hash, { name, number }]) =>
      (name || number) && !page.sentences.some(({ measured }) => measured.terms.has(hash)),
  );
  const mine = page.sentences.flatMap((sentence) => sentence.quotes);
  const isQuoted = quotes(says, 0, says.length).some(
    ({ bytes }) => !mine.some((quote) => sameUtterance(bytes, quote.bytes)),
  );
  if (isQuoted) return 'quotation';
  if (!isNew) return null;
  if (held.facts.some(({ facet }) => facet === 'figure')) return 'figure';
  if (held.facts.some(({ facet }) => facet === 'day')) return 'day';
  return held.facts.some(isNamed) ? 'name' : null;
};

/** True where no sentence of a page has much of what is a held sentence's own, or is likely to report the same. */
const isFar = ({ held }: OwnSentence, page: ReadPage, open: OpenStory): boolean => {
  const own = measure(beyond(held.measured.terms, open.given));
  return (
    own.sum > 0 &&
    page.sentences.every(
      ({ measured }) =>
        coverage(own, measured) < NEAR && alignedWith(measured, held, open) < UNLIKELY,
    )
  );
};

/** What the other articles have, article by article. What two of them have is told of the first. */
export const alsoIn = (page: ReadPage, open: OpenStory, { others }: Partners): AlsoIn[] => {
  const told = new Set<string>();
  return others
    .filter(({ language }) => isCompared(language))
    .flatMap(({ id }): AlsoIn[] => {
      const points = (ownSentences(open).get(id) ?? []).flatMap((one): AlsoPoint[] => {
        const { claim, says, headline, held } = one;
        if (claim.small || told.has(claim.id) || headline || !isProse(held.measured, says))
          return [];
        if (!isFar(one, page, open)) return [];
        const sort = sortOf(one, page);
        if (sort === null) return [];
        told.add(claim.id);
        return [{ claim: claim.id, sort, says }];
      });
      return points.length > 0 ? [{ source: id, points }] : [];
    });
};
