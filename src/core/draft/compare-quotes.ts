/** Quotations of two tellings: which are one utterance, and how they differ, word by word. */

import { isFunctionWord } from '../english/stop-words.ts';
import { sameName } from '../facts/same-name.ts';
import type { Quote } from '../prose/quotes.ts';
import type { Quoted } from '../story/codes.ts';
import { collate, sameUtterance, type Variant } from '../terms/collate.ts';
import { stem } from '../terms/stem.ts';
import type { Span } from '../text/span.ts';
import { type Word, words } from '../text/words.ts';
import type { Found } from './discrepancy.ts';
import type { Pair } from './pairs.ts';
import type { DraftTelling } from './tellings.ts';

/** A run of more words than this is no reading but another part of the speech. */
const MOST_WORDS = 8;
/** Enough to find the gap by. */
const GAP_WORDS = 3;
/** Of the content words; agencies that heard one speech differ in fewer. */
const RETRANSLATED = 0.05;
/** More content words in common, and it is one utterance badly rendered, not two parts. */
const MOST_ALIKE = 2;

type Words = { first: string; list: QuotedWord[] };
type QuotedWord = Word & { stem: string; content: boolean };

/** "I'll" and "don't" carry no more than "I will" and "do not". */
const CONTRACTED = /['’](?:ll|ve|re|d|m|s|t)$/iu;

const wordsOf = ({ text }: DraftTelling, quote: Quote): Words => ({
  first: text.charAt(quote.start),
  list: words(text, quote.start, quote.end).map((word) => ({
    ...word,
    stem: stem(word.form),
    content: !isFunctionWord(word.form) && !CONTRACTED.test(text.slice(word.start, word.end)),
  })),
});

/** Variants that one shared function word parts are one. */
const joined = (variants: readonly Variant[], one: Words): Variant[] => {
  const found: Variant[] = [];
  for (const variant of variants) {
    const last = found.at(-1);
    const between = one.list[last?.to ?? -1];
    if (last && between && variant.from === last.to + 1 && !between.content) {
      last.to = variant.to;
      last.otherTo = variant.otherTo;
    } else found.push({ ...variant });
  }
  return found;
};

const contents = ({ list }: Words, from: number, to: number): string[] =>
  list.slice(from, to).flatMap(({ content, stem: form }) => (content ? [form] : []));

/** The words of a variant, at most eight; where a side has none, the words after the gap. */
const spanOf = ({ list }: Words, from: number, to: number): Span => {
  const first = list[Math.max(0, Math.min(from, list.length - (to > from ? 1 : GAP_WORDS)))];
  const end = to > from ? Math.min(to, from + MOST_WORDS) : from + GAP_WORDS;
  const last = list[end - 1] ?? list.at(-1);
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
};

/** One utterance in two tellings. */
type Collated = { one: Words; other: Words; variants: Variant[]; share: number };

const collated = (one: Words, other: Words): Collated => {
  const same = (x: QuotedWord, y: QuotedWord): boolean => x.stem === y.stem;
  const { shared, variants } = collate(one.list, other.list, same);
  const shorter = Math.min(one.list.length, other.list.length);
  return { one, other, variants: joined(variants, one), share: shared / shorter };
};

const isExchange = ({ one, other }: Collated, variant: Variant): boolean => {
  const here = contents(one, variant.from, variant.to);
  const there = contents(other, variant.otherFrom, variant.otherTo);
  return here.length > 0 && there.length > 0 && here.join() !== there.join();
};

/** Whether so much was exchanged in all that two tellings quote alike that a translation lies between. */
const isRetranslated = (all: readonly Collated[]): boolean => {
  let exchanged = 0;
  let total = 0;
  for (const each of all) {
    total += contents(each.one, 0, each.one.list.length).length;
    for (const variant of each.variants)
      if (isExchange(each, variant))
        exchanged += Math.max(
          contents(each.one, variant.from, variant.to).length,
          contents(each.other, variant.otherFrom, variant.otherTo).length,
        );
  }
  return total > 0 && exchanged / total >= RETRANSLATED;
};

const kindOf = (each: Collated, variant: Variant, retranslated: boolean): Quoted => {
  const { one, other } = each;
  const here = contents(one, variant.from, variant.to);
  const there = contents(other, variant.otherFrom, variant.otherTo);
  if (here.join() === there.join()) return 'small';
  if (isExchange(each, variant)) return retranslated ? 'retranslated' : 'altered';
  // A quotation that begins inside its sentence was cut to fit it; else the other has more.
  const shorter = here.length === 0 ? one : other;
  return /^\p{Ll}/u.test(shorter.first) ? 'cut' : 'fuller';
};

/** Function words in a row can turn a sense: "for you" and "you have". */
const isLong = (variant: Variant | undefined): boolean =>
  variant !== undefined && variant.to - variant.from + variant.otherTo - variant.otherFrom > 2;

/** The variants of one utterance; of single words that carry nothing only the first. */
const variantsOf = (each: Collated, retranslated: boolean): Found[] => {
  const all = each.variants.map(
    (variant): Found => ({
      facet: 'quotation',
      quoted: kindOf(each, variant, retranslated),
      slot: null,
      a: spanOf(each.one, variant.from, variant.to),
      b: spanOf(each.other, variant.otherFrom, variant.otherTo),
      strength: each.share,
    }),
  );
  const small = all.find(({ quoted }) => quoted === 'small');
  return all.filter(
    (found, i) => found.quoted !== 'small' || found === small || isLong(each.variants[i]),
  );
};

const shares = (a: Quote, b: Quote): boolean => sameUtterance(a.bytes, b.bytes);

const speakers = (a: Quote, b: Quote): Found[] => {
  if (!a.speaker || !b.speaker || sameName(a.speaker, b.speaker)) return [];
  // "NATO chief" and a name can be one person: two names of people can not.
  if (!/^\p{Lu}\S+\s\p{Lu}/u.test(a.speaker) || !/^\p{Lu}\S+\s\p{Lu}/u.test(b.speaker)) return [];
  return [{ facet: 'speaker', quoted: null, slot: null, a, b, strength: 0.8 }];
};

const quotesOf = ({ sentences }: DraftTelling): Quote[] =>
  sentences.flatMap(({ quotes }) => quotes);

/** How two tellings' quotations of one utterance differ. */
export const compareUtterances = (one: DraftTelling, other: DraftTelling): Found[] => {
  const same = quotesOf(one).flatMap((a) =>
    quotesOf(other).flatMap((b) => (shares(a, b) ? [{ a, b }] : [])),
  );
  const all = same.map(({ a, b }) => collated(wordsOf(one, a), wordsOf(other, b)));
  const retranslated = isRetranslated(all);
  return [
    ...all.flatMap((each) => variantsOf(each, retranslated)),
    ...same.flatMap(({ a, b }) => speakers(a, b)),
  ];
};

const opening = ({ text }: DraftTelling, { start, end }: Quote): Span => {
  const list = words(text, start, end).slice(0, MOST_WORDS);
  return { start, end: list.at(-1)?.end ?? end };
};

/** Two aligned sentences that quote one speaker, each what the other telling has nowhere: parts of one answer. */
export const otherParts = (
  { a, b, strength }: Pair,
  [one, other]: [DraftTelling, DraftTelling],
): Found[] => {
  const here = a.quotes.find((x) => !quotesOf(other).some((y) => shares(x, y)));
  const there = b.quotes.find((x) => !quotesOf(one).some((y) => shares(x, y)));
  if (!here || !there || a.quotes.some((x) => b.quotes.some((y) => shares(x, y)))) return [];
  if (here.speaker && there.speaker && !sameName(here.speaker, there.speaker)) return [];
  const list = wordsOf(other, there).list;
  const alike = wordsOf(one, here).list.filter(
    (word) => word.content && list.some(({ stem: form }) => form === word.stem),
  );
  if (alike.length > MOST_ALIKE) return [];
  const [x, y] = [opening(one, here), opening(other, there)];
  return [{ facet: 'quotation', quoted: 'other-part', slot: null, a: x, b: y, strength }];
};

/** Utterances that both tellings quote. */
export const sharedUtterances = (one: DraftTelling, other: DraftTelling): number =>
  quotesOf(one).filter((a) => quotesOf(other).some((b) => shares(a, b))).length;
