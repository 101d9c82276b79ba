/** Words that differ in the same place of two aligned sentences. */
import { collate } from '../terms/collate.ts';
import type { Span } from '../text/span.ts';
import type { Found } from './discrepancy.ts';
import type { Pair } from './pairs.ts';
import type { DraftSentence, DraftWord } from './tellings.ts';

/** Below it a common word beside two others is chance. */
const CLOSE = 0.6;
const LEAST_SHARED = 4;
const MOST_WORDS = 5;

const outside = (list: readonly Span[]) => (word: Span) =>
  !list.some(({ start, end }) => word.start < end && word.end > start);

/** The words that are neither quoted nor part of a fact: those are compared elsewhere. */
const plain = ({ words, quotes, facts }: DraftSentence): DraftWord[] =>
  words.filter(outside(quotes)).filter(outside(facts));

const capital = (text: string, { start }: Span): boolean => /\p{Lu}/u.test(text.charAt(start));

const spanOf = (list: readonly DraftWord[], from: number, to: number): Span => ({
  start: list[from]?.start ?? 0,
  end: list[to - 1]?.end ?? 0,
});

const count = (list: readonly DraftWord[], from: number, to: number): number =>
  list.slice(from, to).filter(({ content }) => content).length;

/** Words that were exchanged between words that both have. */
export const compareTerms = ({ a, b, strength }: Pair, texts: [string, string]): Found[] => {
  if (strength < CLOSE || a.headline) return [];
  const [here, there] = [plain(a), plain(b)];
  const { shared, variants } = collate(
    here.map(({ stem }) => stem),
    there.map(({ stem }) => stem),
  );
  if (shared < LEAST_SHARED) return [];
  return variants.flatMap(({ from, to, otherFrom, otherTo }): Found[] => {
    const fits = (n: number, words: number): boolean => n === 1 && words <= MOST_WORDS;
    const inner = from > 0 && otherFrom > 0 && to < here.length && otherTo < there.length;
    const exchanged =
      fits(count(here, from, to), to - from) &&
      fits(count(there, otherFrom, otherTo), otherTo - otherFrom);
    if (!inner || !exchanged) return [];
    const [one, other] = [spanOf(here, from, to), spanOf(there, otherFrom, otherTo)];
    if (capital(texts[0], one) || capital(texts[1], other)) return [];
    return [
      { facet: 'term', quoted: null, slot: null, a: one, b: other, strength: strength * 0.9 },
    ];
  });
};

const SINGULAR = /\b(an?\s\p{Ll}+\s\p{Ll}+)\b/gu;

/** "A major deal" and "major deals": one thing counted as one and as several. */
export const compareNumber = ({ a, b, strength }: Pair, texts: [string, string]): Found[] => {
  const found: Found[] = [];
  const look = (one: DraftSentence, other: DraftSentence, text: string, swapped: boolean): void => {
    for (const match of text.slice(one.start, one.end).matchAll(SINGULAR)) {
      const start = one.start + match.index;
      const end = start + match[0].length;
      const [, adjective, noun] = one.words.filter(
        (word) => word.start >= start && word.end <= end,
      );
      if (!adjective?.content || !noun?.content) continue;
      const at = other.words.findIndex(
        ({ stem, form }, i) =>
          stem === noun.stem &&
          form === `${noun.form}s` &&
          other.words[i - 1]?.stem === adjective.stem &&
          !other.quotes.some(
            (quote) => other.words[i]!.start >= quote.start && other.words[i]!.start < quote.end,
          ),
      );
      const plural = { start: other.words[at - 1]?.start ?? 0, end: other.words[at]?.end ?? 0 };
      if (at < 1) continue;
      const sides = swapped ? { a: plural, b: { start, end } } : { a: { start, end }, b: plural };
      found.push({ facet: 'figure', quoted: null, slot: null, ...sides, strength });
    }
  };
  look(a, b, texts[0], false);
  look(b, a, texts[1], true);
  return found;
};
