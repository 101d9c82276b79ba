/** The words of a point as an edition's apparatus has them: the page's, then each other wording and who has it. */
import type { Claim, Reading, StoryFacts } from '../story/story.ts';
import { collate } from '../terms/collate.ts';
import type { Note } from './report.ts';
import type { Row } from './rows.ts';
import { around } from './sentence-around.ts';

/** A stretch of words; `differs`: they do not stand in what they are compared with. */
export type Piece = { text: string; differs: boolean };

/** `words` is null where the sources use other words, which the index does not hold; `alike`: it has the sense of the variant before it. */
export type Variant = {
  words: Piece[] | null;
  says: string | null;
  sources: string[];
  alike: boolean;
};

export type Apparatus = {
  /** The page's own words with a few around them; null where it has none to be compared. */
  lemma: { before: string; words: Piece[]; after: string } | null;
  /** Sources that read as the page does. */
  like: string[];
  variants: Variant[];
};

/** Readings that differ in capitals, apostrophes and quotation marks only are the same words. */
export const sameWords = (says: string | null): string | null =>
  says?.toLowerCase().replace(/[“”"]/g, '').replaceAll('’', "'") ?? null;

/** Readings of the same words together. */
const bySays = (readings: readonly Reading[]): Reading[] => {
  const all = new Map<string | null, Reading>();
  for (const { says, sources } of readings) {
    const key = sameWords(says);
    const same = all.get(key) ?? { says, sources: [] };
    all.set(key, { says: same.says, sources: [...new Set([...same.sources, ...sources])] });
  }
  return [...all.values()];
};

type Gathered = Reading & Pick<Variant, 'alike'>;

/**
 * The readings in the order of an apparatus: those of the same words are one, those of one sense follow each other, and those
 * that only tellings of unclear origin have come last. `alike` are groups of sources that mean the same.
 */
export const gathered = (
  { sources: held }: Pick<StoryFacts, 'sources'>,
  readings: readonly Reading[],
  alike: readonly (readonly string[])[],
): Gathered[] => {
  const isUnclear = ({ sources }: Reading): boolean =>
    sources.every((id) => (held.find((one) => one.id === id)?.origin ?? null) === null);
  const inOneSense = (one: Reading, other: Reading): boolean =>
    alike.some((group) =>
      [one, other].every(({ sources }) => sources.some((id) => group.includes(id))),
    );
  const list = bySays(readings);
  const found: Gathered[] = [];
  let rest = list.filter((reading) => !isUnclear(reading));
  while (rest[0]) {
    const [lead, ...others] = rest;
    const same = others.filter((one) => inOneSense(lead, one));
    found.push({ ...lead, alike: false }, ...same.map((one) => ({ ...one, alike: true })));
    rest = others.filter((one) => !same.includes(one));
  }
  return [...found, ...list.filter(isUnclear).map((one) => ({ ...one, alike: false }))];
};

export const wordsIn = (text: string): string[] => text.match(/\S+\s*/g) ?? [];

const bare = (word: string): string =>
  (sameWords(word) ?? '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** The words of a text in pieces: those at the places given differ, and neighbours of one sort are one piece. */
export const piecesOf = (words: readonly string[], differing: ReadonlySet<number>): Piece[] => {
  const pieces: Piece[] = [];
  words.forEach((text, at) => {
    const differs = differing.has(at);
    const last = pieces.at(-1);
    if (last?.differs === differs) last.text += text;
    else pieces.push({ text, differs });
  });
  return pieces;
};

const places = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);

/** The places of the words of each of two texts that do not stand in the other. */
export const apart = (one: readonly string[], other: readonly string[]) => {
  const { variants } = collate(one.map(bare), other.map(bare));
  return {
    here: variants.flatMap(({ from, to }) => places(from, to)),
    there: variants.flatMap(({ otherFrom, otherTo }) => places(otherFrom, otherTo)),
  };
};

/** The readings of others have at most this many words (`Reading`), so a longer text of the page is not compared with them. */
const LONGEST = 12;

/** `like`: sources that read as the page does; `alike`: groups of sources that mean the same by other words. */
type Agreement = {
  like: readonly string[];
  alike: readonly (readonly string[])[];
  story: Pick<StoryFacts, 'sources'>;
};

/** The apparatus of a page's words, `here`; they are null where it has none of its own on the point. */
export const apparatusOf = (
  here: string | null,
  readings: readonly Reading[],
  { before, after }: { before: string; after: string },
  { like, alike, story }: Agreement,
): Apparatus => {
  const own = here === null ? [] : wordsIn(here);
  const comparable = own.length > 0 && own.length <= LONGEST;
  const differing = new Set<number>();
  const variants = gathered(story, readings, alike).map((reading) => {
    if (reading.says === null) return { ...reading, words: null };
    const words = wordsIn(reading.says);
    if (!comparable) return { ...reading, words: piecesOf(words, new Set()) };
    const { here: ours, there } = apart(own, words);
    for (const at of ours) differing.add(at);
    return { ...reading, words: piecesOf(words, new Set(there)) };
  });
  return {
    lemma: here === null ? null : { before, words: piecesOf(own, differing), after },
    like: here === null ? [] : [...like],
    variants,
  };
};

const NOTHING = { before: '', after: '' };

type Facts = Pick<StoryFacts, 'sources' | 'claims'>;

const alikeOn = ({ claims }: Facts, claim: string | null): Claim['alike'] =>
  claims.find(({ id }) => id === claim)?.alike ?? [];

/** The apparatus of a note. It leaves the page's words out where they are all that is marked: the reader sees them there. */
export const apparatusOfNote = (
  { here, passage, facet, readings, like, claim }: Note,
  story: Facts,
): Apparatus => {
  const whole = here === passage.exact && (facet === null || wordsIn(here).length > LONGEST);
  return apparatusOf(
    whole ? null : here,
    readings,
    here === passage.exact ? around(passage) : NOTHING,
    { like, alike: alikeOn(story, claim), story },
  );
};

/** The apparatus of a row; the page's words are those of the first note that has them. */
export const apparatusOfRow = (
  {
    here,
    readings,
    like,
    notes,
    claim,
  }: Pick<Row, 'here' | 'readings' | 'like' | 'notes' | 'claim'>,
  all: readonly Note[],
  story: Facts,
): Apparatus => {
  const first = notes.flatMap((at) => all[at] ?? []).find((note) => note.here === here);
  const context = first && first.passage.exact === here ? around(first.passage) : NOTHING;
  return apparatusOf(here, readings, context, { like, alike: alikeOn(story, claim), story });
};
