/** Sentences that tell nothing without their neighbours. */

import { HANGING_PATTERN } from '../english/voices.ts';
import type { Page } from '../text/page.ts';
import { quotations } from '../text/quotations.ts';
import { covers, type Span } from '../text/span.ts';

const LEAD = '^[\\s"“”‘’\'«–—-]*';
/** "But they", "when they": a word that joins does not say who they are. */
const OPENING = new RegExp(
  `${LEAD}(?:(?:but|and|so|then|yet|because|when|while|if|as|once|though)\\s)?${HANGING_PATTERN}`,
  'iu',
);
/** A turn of a transcript: its speaker in capitals, before a colon. */
const TURN =
  /^[\s–—-]*\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]*)*(?:,[^:.]{1,60}|\s\([^):]*\)){0,3}:\s/u;

/** Cut after a rank that is no more: "says Colonel (ret.)". */
const CUT = /\(\p{L}{1,5}\.\)$/u;

const isPiece = (quoted: Span, { start, end }: Span): boolean =>
  (quoted.start < start && quoted.end > start) || (quoted.start < end && quoted.end > end);

const points = (words: string): boolean => OPENING.test(words);

/**
 * True for a piece of a longer quotation or of a sentence, a turn of a transcript, and a sentence, or a whole one quoted in it, that
 * opens with a word which points back.
 */
export const hangs = ({ text, blocks }: Page, { start, end }: Span): boolean => {
  const own = text.slice(start, end).trimEnd();
  if (points(own) || TURN.test(own) || CUT.test(own)) return true;
  const span = { start, end: start + own.length };
  const block = blocks.find((one) => covers(one, span));
  return quotations(text, block?.start ?? start, block?.end ?? end).some((quoted) => {
    if (isPiece(quoted, span)) return true;
    const words = text.slice(quoted.start, quoted.end);
    return covers({ start, end }, quoted) && /^\p{Lu}/u.test(words) && points(words);
  });
};
