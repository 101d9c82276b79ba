import type { StoryFacts } from '../core/index/story.ts';
import { howWords } from './lineage.ts';
import type { Say } from './say.ts';
import { originName, originNames, sourceOf, unclearOutlets } from './teller.ts';

/** Who has a claim, and on which page that is asked. */
export type Support = {
  /** Held sources that have it; the page's own may be among them. */
  sources: readonly string[];
  /** Held sources of which it cannot be told. */
  unsure: readonly string[];
  /** The held telling that the page is or derives from; null for any other page. */
  own: string | null;
};

const having = (story: StoryFacts, { sources, own }: Support, say: Say): string[] => {
  const others = story.sources.filter((source) => source.id !== own);
  const have = others.filter((source) => sources.includes(source.id));
  const ownOrigin = own === null ? null : (sourceOf(story, own)?.origin ?? null);
  const same = have.filter((source) => source.origin !== null && source.origin === ownOrigin);
  const apart = have.filter((source) => source.origin !== null && source.origin !== ownOrigin);
  const names = originNames(
    story,
    apart.map(({ id }) => id),
    say,
  );
  const said: string[] = [];
  const count = { n: have.length, of: others.length };
  const where = say(own === null ? 'origins_tellings' : 'origins_other_tellings', count);
  if (have.length === 0)
    said.push(say(own === null ? 'origins_none' : 'origins_none_other', count));
  else if (names.length === 0) said.push(say('origins_no_report', { where }));
  else said.push(say('origins_reports', { where, n: names.length, names }));
  if (names.length === 1 && apart.length > 1)
    said.push(...apart.flatMap((source) => howWords(story, source, say) ?? []));
  if (same.length > 0)
    said.push(say('origins_same', { outlets: same.map(({ outlet }) => outlet), n: same.length }));
  const unclear = unclearOutlets(
    story,
    have.map(({ id }) => id),
  );
  if (unclear.length > 0) said.push(say('origins_unclear', { outlets: unclear }));
  return said;
};

const lacking = (story: StoryFacts, { sources, unsure, own }: Support, say: Say): string[] => {
  const rest = story.sources.filter(({ id }) => id !== own && !sources.includes(id));
  const cannot = rest.filter(({ id, complete }) => !complete || unsure.includes(id));
  const lack = rest.filter((source) => !cannot.includes(source)).map(({ id }) => id);
  const names = [...originNames(story, lack, say), ...unclearOutlets(story, lack)];
  const said = names.length > 0 ? [say('origins_not_in', { names })] : [];
  for (const source of cannot) {
    const outlet = originName(story, source) ?? source.outlet;
    said.push(say(source.complete ? 'origins_cannot_tell' : 'origins_breaks_off', { outlet }));
  }
  return said;
};

/**
 * Who has a claim, counted by report and not by page, who has it not, and of whom it cannot be told:
 * sentences for one paragraph.
 */
export const originsWords = (story: StoryFacts, support: Support, say: Say): string[] => [
  ...having(story, support, say),
  ...lacking(story, support, say),
];
