/** Marks of a text that went through careless hands: sentences that a machine or a copyist broke. */
import type { DraftTelling } from './tellings.ts';

/** Quote marks that close before they open, stops inside a sentence, a word doubled. */
const SLIPS = [
  /(?:^|\s)”\s\p{Ll}/gu,
  /\s["“]\s\p{Ll}/gu,
  /\p{Ll}\.\s[“"]\p{Ll}/gu,
  /\s[,;.](?=\s)/gu,
  /\p{Ll}[.!?]\s\p{Ll}{2,}\s/gu,
];
/** One slip may be anybody's. */
const LEAST = 2;

/** Whether a telling's text is damaged. */
export const isDamaged = ({ text, sentences }: DraftTelling): boolean => {
  const body = sentences.map(({ start, end }) => text.slice(start, end)).join('\n');
  const slips = SLIPS.flatMap((pattern) => [...body.matchAll(pattern)]);
  return slips.length >= LEAST;
};
