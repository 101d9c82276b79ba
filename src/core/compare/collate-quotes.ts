/** How two quotations of one utterance differ, word by word. */

import { isDenial } from '../english/denial.ts';
import { isFunctionWord } from '../english/stop-words.ts';
import { isTitlePart } from '../english/titles.ts';
import type { Quote } from '../prose/quotes.ts';
import type { Quoted } from '../story/codes.ts';
import { type Collation, collate, type Variant } from '../terms/collate.ts';
import { termHash, wordByte } from '../terms/hash.ts';
import { stem } from '../terms/stem.ts';
import { fold } from '../text/words.ts';

/** The other quotation: a byte a word (`terms/hash.ts`). */
type Held = { bytes: readonly number[] };

/**
 * `quoted` says how the first differs from the other; null where the two are the same, word for word. `turned`: a few
 * words make a yes of the one's no.
 */
export type CollatedQuotes = { collation: Collation; quoted: Quoted | null; turned: boolean };

const onlyFunctionWords = (words: readonly string[]): boolean =>
  words.every((word) => isFunctionWord(fold(word)));

/** Variants in which both sides have words; where one side only goes on, nothing was changed. */
const changed = ({ variants }: Collation): Variant[] =>
  variants.filter(({ from, to, otherFrom, otherTo }) => to > from && otherTo > otherFrom);

/** Variants in which the quotation has other words of content than its fellow. */
export const changedContent = (quote: Quote, collation: Collation): Variant[] =>
  changed(collation).filter(({ from, to }) => !onlyFunctionWords(quote.clear.slice(from, to)));

const goesOn = ({ clear }: Quote, { variants }: Collation): Quoted => {
  const longer = variants.filter(({ from, to }) => to > from);
  const shorter = variants.filter(({ otherFrom, otherTo }) => otherTo - otherFrom > 1);
  if (longer.some(({ from, to }) => !onlyFunctionWords(clear.slice(from, to)))) return 'fuller';
  return shorter.length > 0 ? 'cut' : 'small';
};

/** As many words as turn a yes into a no, or back. */
const FEW = 2;
/** Above the bytes: a word by its stem, where both texts are at hand (`byStems`). */
const stemKey = (word: string): number => 0x100 + termHash(stem(word));

const DENIALS: ReadonlySet<number> = new Set(
  'not never no cannot dont doesnt didnt isnt arent wasnt wont cant'
    .split(' ')
    .flatMap((word) => [wordByte(word), stemKey(word)]),
);

/** A quotation whose words are held against another's by their stems: of two texts at hand, so that spelling is no difference. */
export const byStems = (quote: Quote): Quote => ({
  ...quote,
  bytes: quote.clear.map((word) => stemKey(fold(word))),
});

/** True where a few words within the quotation make a yes of its no, or a no of its yes. */
const isTurned = ({ clear, bytes }: Quote, held: Held, { variants }: Collation): boolean => {
  const within = variants.filter(
    ({ from, to, otherFrom, otherTo }) =>
      Math.min(from, otherFrom) > 0 &&
      to < bytes.length &&
      otherTo < held.bytes.length &&
      Math.max(to - from, otherTo - otherFrom) <= FEW,
  );
  // Counted over all of them: "to never export" and "never to export" are one.
  const here = within
    .flatMap(({ from, to }) => clear.slice(from, to))
    .filter((word) => isDenial(fold(word)));
  // A byte a word: of other words one in twenty is taken for a denial.
  const there = within
    .flatMap(({ otherFrom, otherTo }) => held.bytes.slice(otherFrom, otherTo))
    .filter((byte) => DENIALS.has(byte));
  return here.length % 2 !== there.length % 2;
};

/** How a quotation differs from another of the same utterance; null where it does not. */
const howQuoted = (quote: Quote, collation: Collation, turned: boolean): Quoted | null => {
  if (collation.variants.length === 0) return null;
  if (turned || changedContent(quote, collation).length > 0)
    return collation.shared < quote.bytes.length / 2 ? 'retranslated' : 'altered';
  return changed(collation).length > 0 ? 'small' : goesOn(quote, collation);
};

/** Collates a quotation with another of the same utterance. */
export const collateQuotes = (quote: Quote, held: Held): CollatedQuotes => {
  const collation = collate(quote.bytes, held.bytes);
  const turned = isTurned(quote, held, collation);
  return { collation, quoted: howQuoted(quote, collation, turned), turned };
};

/** Of content words in common: fewer, and two speakers may have said it. */
const LEAST_CONTENT = 3;
/** Of the shorter quotation: what two utterances about one thing do not reach. */
const SURE_SHARE = 0.75;
/** More content words exchanged, and it is another sentence of the speech or another's translation. */
const MOST_EXCHANGED = 3;

const content = (words: readonly string[]): number =>
  words.filter((word) => !isFunctionWord(fold(word))).length;

/** All words of a quotation that the other has not in their place. */
const changedWords = ({ clear }: Quote, { variants }: Collation): string[] =>
  variants.flatMap(({ from, to }) => clear.slice(from, to));

/** Marks that stand the wrong way about, as where a paragraph lacks its first: the report's own words are read as quoted. */
const isInverted = ({ clear }: Quote): boolean =>
  clear.slice(-8).some((word) => /^(?:said|says|told|added)$/i.test(word));

/** Where the bytes of a stretch stand in a row in another quotation. */
const stands = (stretch: readonly number[], { bytes }: Held): boolean =>
  bytes.some((_, at) => stretch.every((byte, i) => bytes[at + i] === byte));

/** The stretches that the one quotation has and the other lacks. */
const beyond = (bytes: readonly number[], spans: readonly [number, number][]): number[][] =>
  spans.filter(([from, to]) => to > from).map(([from, to]) => bytes.slice(from, to));

/** True where two quotations are surely of one utterance, by how much of the shorter both have and how much that says. */
export const surelyOne = (quote: Quote, held: Held, collation: Collation): boolean => {
  const shorter = Math.min(quote.bytes.length, held.bytes.length);
  return (
    !isInverted(quote) &&
    content(quote.clear) - content(changedWords(quote, collation)) >= LEAST_CONTENT &&
    collation.shared / shorter >= SURE_SHARE
  );
};

/** True where a few words of substance are exchanged, not a title or a figure put for short. */
export const fewExchanged = (quote: Quote, collation: Collation): boolean => {
  const words = changedWords(quote, collation);
  return (
    content(words) <= MOST_EXCHANGED &&
    !words.every((word) => /\d/.test(word) || isTitlePart(word) || isFunctionWord(fold(word)))
  );
};

/**
 * True where two quotations surely are of one utterance and differ just so, in texts that no editor has
 * read; a title or an hour put for short is no change. `mine` and `theirs` are all that the two texts quote: who parts a quotation in two cuts nothing.
 */
export const surelyQuoted = (
  quote: Quote,
  held: Held,
  { collation, quoted }: CollatedQuotes,
  { mine, theirs }: { mine: readonly Held[]; theirs: readonly Held[] },
): boolean => {
  const { variants } = collation;
  if (!surelyOne(quote, held, collation)) return false;
  if (quoted === null) return true;
  const extra = beyond(
    quote.bytes,
    variants.map(({ from, to }) => [from, to]),
  );
  const missing = beyond(
    held.bytes,
    variants.map(({ otherFrom, otherTo }) => [otherFrom, otherTo]),
  );
  if (quoted === 'cut')
    return (
      content(changedWords(quote, collation)) === 0 &&
      !missing.some((stretch) => stretch.length > 1 && mine.some((one) => stands(stretch, one)))
    );
  if (quoted === 'fuller')
    return (
      missing.every(({ length }) => length <= 1) &&
      !extra.some((stretch) => stretch.length > 1 && theirs.some((one) => stands(stretch, one)))
    );
  return quoted === 'altered' && fewExchanged(quote, collation);
};
