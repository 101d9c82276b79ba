/** Leaves out who is cited for a sentence: whether two say the same is judged by what is said. */
import { isFunctionWord } from '../english/stop-words.ts';
import { quotations } from '../text/quotations.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';

/** Verbs that do no more than hand on what somebody said; "denied" and "claimed" say something of it. */
const NEUTRAL = 'said|says|saying|told|tells|added|adds|noted|notes|stated|states|wrote|writes';
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const WHEN = `(?:\\s(?:(?:early|late|on)\\s)?${DAY}(?:\\s(?:morning|afternoon|evening|night))?)?`;
const WHERE = '(?:\\s(?:in|at|to|during)\\sa\\s(?:\\p{Ll}+\\s){0,2}\\p{Ll}+)?';
/** "Police said on Monday that …", "The mayor told reporters …", "According to the report, …". */
const HEAD = new RegExp(
  `^(?:According\\sto\\s[^,]{2,80},|[^,;:“”"]{2,70}?\\s(?:said|says|told\\s[^,;:]{2,25}?|added|noted|stated)${WHEN}${WHERE}(?:\\sthat|:)?)\\s(?=\\S)`,
  'u',
);
/** "…, the brigade said on Monday.", "…, according to the police.", "… the mayor told reporters." */
const TAIL = new RegExp(
  `(?:,["”’]?|["”’])\\s(?:according\\sto\\s[^,;]{2,90}|[^,;“”"]{0,60}?\\b(?:${NEUTRAL})\\b[^,;“”"]{0,90})[.]?["”’]?$`,
  'u',
);
/** Words of content: what is left must still say something. */
const LEAST_WORDS = 4;

const reaches = (text: string, start: number, end: number): boolean =>
  words(text, start, end).filter(({ form }) => !isFunctionWord(form)).length >= LEAST_WORDS;

/** The stretch of a sentence that tells, without the one who is cited for it before or after. */
export const gistOf = (text: string, { start, end }: Span): Span => {
  const quoted = quotations(text, start, end);
  const inQuote = (at: number): boolean => quoted.some((one) => at > one.start && at < one.end);
  const head = HEAD.exec(text.slice(start, end))?.[0].length ?? 0;
  const from = head > 0 && !inQuote(start + head - 1) ? start + head : start;
  const tail = TAIL.exec(text.slice(from, end));
  const to = tail && !inQuote(from + tail.index + 1) ? from + tail.index : end;
  if (reaches(text, from, to)) return { start: from, end: to };
  return reaches(text, start, to) ? { start, end: to } : { start, end };
};
