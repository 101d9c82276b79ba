/** The words of a point as an edition's apparatus has them: the page's, then each other wording and who has it. */
import type { Reading, StoryFacts } from '../story/story.ts';
import { collate } from '../terms/collate.ts';
import type { Note, Row } from './report.ts';

/** A stretch of words; `differs`: they do not stand in what they are compared with. */
export type Piece = { text: string; differs: boolean };

/** `words` null: in other words, which the index does not hold. */
export type Variant = { words: Piece[] | null; says: string | null; sources: string[] };

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

/** Readings of the same words together; those that only tellings of unclear origin have at the end. */
export const gathered = (
  { sources: held }: Pick<StoryFacts, 'sources'>,
  readings: readonly Reading[],
): Reading[] => {
  const all = new Map<string | null, Reading>();
  for (const { says, sources } of readings) {
    const key = sameWords(says);
    const same = all.get(key) ?? { says, sources: [] };
    all.set(key, { says: same.says, sources: [...new Set([...same.sources, ...sources])] });
  }
  const unclear = ({ sources }: Reading) =>
    sources.every((id) => (held.find((one) => one.id === id)?.origin ?? null) === null);
  const list = [...all.values()];
  return [...list.filter((reading) => !unclear(reading)), ...list.filter(unclear)];
};

export const wordsIn = (text: string): string[] => text.match(/\S+\s*/g) ?? [];

const bare = (word: string): string =>
  (sameWords(word) ?? '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** The words of a text, those at the places given as differing; neighbours of one sort together. */
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

/** What of two texts does not stand in the other, by place of the word. */
export const apart = (one: readonly string[], other: readonly string[]) => {
  const { variants } = collate(one.map(bare), other.map(bare));
  return {
    here: variants.flatMap(({ from, to }) => places(from, to)),
    there: variants.flatMap(({ otherFrom, otherTo }) => places(otherFrom, otherTo)),
  };
};

/** Other readings have at most this many words (`Reading`): a longer text of the page is no lemma for them. */
const LONGEST = 12;

const ENDS = /[.!?]["”’)]*\s|\n/g;

const CLOSED = /[.!?]["”’)]*$/;

/** What of the words before and after a passage belongs to its sentence, from one whole word to another. */
export const around = ({
  exact,
  prefix,
  suffix,
}: Note['passage']): { before: string; after: string } => {
  const starts = [...prefix.matchAll(ENDS)].at(-1);
  const opened = starts ? prefix.slice(starts.index + starts[0].length) : cutStart(prefix);
  const ends = suffix.search(/[.!?](?=["”’)]*(?:\s|$))|\n/);
  const closed = CLOSED.test(exact) ? '' : ends < 0 ? cutEnd(suffix) : suffix.slice(0, ends + 1);
  return {
    before: opened.trimStart().replace(/\s+/g, ' '),
    after: closed.trimEnd().replace(/\s+/g, ' '),
  };
};

/** A quotation that was closed, but opened before the cut, goes whole: its words would seem nobody's. */
const UNOPENED = /^[^“]*”/;
/** So does one that was opened, but not closed before it. */
const UNCLOSED = /\s*“[^”]*$/;

const cutStart = (text: string): string => {
  const first = text.search(/\s/);
  return first < 0 ? text : `…${text.slice(first).replace(UNOPENED, '').trimStart()}`;
};
const cutEnd = (text: string): string => {
  const last = text.search(/\s\S*$/);
  return last < 0 ? text : `${text.slice(0, last).replace(UNCLOSED, '')}…`;
};

/** The apparatus of words on a page: `here` null where it has none of its own on the point. */
export const apparatusOf = (
  here: string | null,
  readings: readonly Reading[],
  { before, after }: { before: string; after: string },
  { like, story }: { like: readonly string[]; story: Pick<StoryFacts, 'sources'> },
): Apparatus => {
  const own = here === null ? [] : wordsIn(here);
  const comparable = own.length > 0 && own.length <= LONGEST;
  const differing = new Set<number>();
  const variants = gathered(story, readings).map(({ says, sources }) => {
    if (says === null) return { words: null, says, sources };
    const words = wordsIn(says);
    if (!comparable) return { words: piecesOf(words, new Set()), says, sources };
    const { here: ours, there } = apart(own, words);
    for (const at of ours) differing.add(at);
    return { words: piecesOf(words, new Set(there)), says, sources };
  });
  return {
    lemma: here === null ? null : { before, words: piecesOf(own, differing), after },
    like: here === null ? [] : [...like],
    variants,
  };
};

const NOTHING = { before: '', after: '' };

/** The apparatus of a note; without the page's words where they are all of what is marked, before the reader's eyes. */
export const apparatusOfNote = (
  { here, passage, facet, readings, like }: Note,
  story: Pick<StoryFacts, 'sources'>,
): Apparatus => {
  const whole = here === passage.exact && (facet === null || wordsIn(here).length > LONGEST);
  return apparatusOf(
    whole ? null : here,
    readings,
    here === passage.exact ? around(passage) : NOTHING,
    { like, story },
  );
};

/** The apparatus of a row, its page's words as they stand in the first of its notes. */
export const apparatusOfRow = (
  { here, readings, like, notes }: Pick<Row, 'here' | 'readings' | 'like' | 'notes'>,
  all: readonly Note[],
  story: Pick<StoryFacts, 'sources'>,
): Apparatus => {
  const first = notes.flatMap((at) => all[at] ?? []).find((note) => note.here === here);
  const context = first && first.passage.exact === here ? around(first.passage) : NOTHING;
  return apparatusOf(here, readings, context, { like, story });
};
