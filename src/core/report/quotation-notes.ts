/** Collates the page's quotations with those that tellings hold, word by word. */

import { isDenial } from '../english/denial.ts';
import { isFunctionWord } from '../english/stop-words.ts';
import type { HeldQuotation, HeldSentence, HeldUtterance } from '../index/open.ts';
import type { Quote } from '../prose/quotes.ts';
import type { ReadSentence } from '../prose/read.ts';
import type { Quoted } from '../story/codes.ts';
import { origins } from '../story/origins.ts';
import { type Collation, collate, sameUtterance, type Variant } from '../terms/collate.ts';
import { wordByte } from '../terms/hash.ts';
import type { Span } from '../text/span.ts';
import { fold } from '../text/words.ts';
import { joined, note, type Setting } from './note.ts';
import type { Note } from './report.ts';

/** Two quotations that share six words in ten, in order, are one utterance: nearly sure. */
const SAME = 0.95;

/** A held quotation of the same utterance; `quoted` null where the two are the same, word for word. */
type Rival = { held: HeldQuotation; collation: Collation; quoted: Quoted | null };

const onlyFunctionWords = (words: readonly string[]): boolean =>
  words.every((word) => isFunctionWord(fold(word)));

/** Variants in which both sides have words; where one side only goes on, nothing was changed. */
const changed = ({ variants }: Collation): Variant[] =>
  variants.filter(({ from, to, otherFrom, otherTo }) => to > from && otherTo > otherFrom);

const changedContent = (quote: Quote, collation: Collation): Variant[] =>
  changed(collation).filter(({ from, to }) => !onlyFunctionWords(quote.clear.slice(from, to)));

const goesOn = ({ clear }: Quote, { variants }: Collation): Quoted => {
  const longer = variants.filter(({ from, to }) => to > from);
  const shorter = variants.filter(({ otherFrom, otherTo }) => otherTo - otherFrom > 1);
  if (longer.some(({ from, to }) => !onlyFunctionWords(clear.slice(from, to)))) return 'fuller';
  return shorter.length > 0 ? 'cut' : 'small';
};

/** As many words as turn a yes into a no, or back. */
const FEW = 2;
const DENIALS: ReadonlySet<number> = new Set(
  'not never no cannot dont doesnt didnt isnt arent wasnt wont cant'.split(' ').map(wordByte),
);

/** True where a few words within the quotation make a yes of its no, or a no of its yes. */
const turned = ({ clear, bytes }: Quote, held: HeldQuotation, { variants }: Collation): boolean => {
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
const howQuoted = (quote: Quote, held: HeldQuotation, collation: Collation): Quoted | null => {
  if (collation.variants.length === 0) return null;
  if (turned(quote, held, collation) || changedContent(quote, collation).length > 0)
    return collation.shared < quote.bytes.length / 2 ? 'retranslated' : 'altered';
  return changed(collation).length > 0 ? 'small' : goesOn(quote, collation);
};

const rivalsOf = (quote: Quote, { quotations }: HeldUtterance): Rival[] =>
  quotations
    .filter(({ bytes }) => sameUtterance(quote.bytes, bytes))
    .map((held) => {
      const collation = collate(quote.bytes, held.bytes);
      return { held, collation, quoted: howQuoted(quote, held, collation) };
    });

/** The other's clear words where this quotation has words `[from, to)`; null where the index does not hold them. */
const clearAt = ({ held, collation }: Rival, { from, to }: Variant): string | null => {
  const point = collation.variants.find((variant) => variant.from < to && variant.to > from);
  if (!point) return null;
  const inside = held.readings.find(
    ([first, last]) => first <= point.otherFrom && last >= point.otherTo,
  );
  return inside?.[2] ?? null;
};

/** Where the words `[from, to)` of a quotation stand on the page. */
const spanOf = ({ page }: Setting, quote: Quote, { from, to }: Variant): Span => {
  let at = quote.start;
  const spans = quote.clear.map((word) => {
    const start = page.page.text.indexOf(word, at);
    at = start + word.length;
    return { start, end: at };
  });
  return { start: spans[from]?.start ?? quote.start, end: spans[to - 1]?.end ?? quote.end };
};

/** What says most first. */
const WORTH: (Quoted | null)[] = [
  'altered',
  'retranslated',
  'other-part',
  'fuller',
  'cut',
  'small',
  null,
];

const noteOn = (
  setting: Setting,
  quote: Quote,
  utterance: HeldUtterance,
  rivals: readonly Rival[],
): Note[] => {
  const [first] = [...rivals].sort((a, b) => WORTH.indexOf(a.quoted) - WORTH.indexOf(b.quoted));
  if (!first) return [];
  const { story } = setting.open;
  const [variant] = changedContent(quote, first.collation);
  const sources = [...new Set(rivals.map(({ held }) => held.source))];
  const claim = story.claims.find(({ id }) => id === utterance.claim);
  // Where others quote it alike, or more of it, the words that stand here they have too.
  const kind = first.quoted === 'cut' || first.quoted === null ? 'shared' : 'worded';
  return [
    note(setting, kind, variant ? spanOf(setting, quote, variant) : quote, {
      facet: 'quotation',
      quoted: first.quoted,
      strength: SAME,
      claim: claim?.id ?? null,
      statement: claim?.statement ?? claim?.label ?? null,
      sources,
      origins: origins(sources, story.sources).size,
      readings: variant
        ? joined(
            rivals.map((rival) => ({
              sources: [rival.held.source],
              says: clearAt(rival, variant),
            })),
          )
        : [],
      folded: first.quoted === 'small',
    }),
  ];
};

/**
 * Notes on the quotations of a sentence. Where the sentence is a held telling's the edition says how
 * it quotes, and only a change of its own wording is news.
 */
export const quotationNotes = (
  setting: Setting,
  { quotes }: ReadSentence,
  own: HeldSentence | null,
): Note[] =>
  quotes.flatMap((quote) =>
    setting.open.utterances.flatMap((utterance) => {
      const rivals = rivalsOf(quote, utterance);
      const mine = rivals.filter(({ held }) => held.source === own?.source);
      if (mine.length === 0) return noteOn(setting, quote, utterance, rivals);
      return noteOn(
        setting,
        quote,
        utterance,
        mine.filter(({ quoted }) => quoted !== null),
      );
    }),
  );
