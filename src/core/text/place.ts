import { anchorOf } from './locate.ts';
import type { Anchor } from './page.ts';
import type { Span } from './span.ts';

/**
 * A stretch of a page's whole text, `document.body.textContent`, as it stands there, white space and all; and
 * its offsets in characters (code points), where those of the passage are in UTF-16 units.
 */
export type Place = { passage: Anchor; points: Span };

/** How many characters begin before an offset: a pair of surrogates is one. */
const pointsBefore = (text: string, at: number): number =>
  at - (text.slice(0, at).match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);

/** The place of a stretch of a whole text. */
export const placeIn = (text: string, { start, end }: Span): Place => ({
  passage: anchorOf(text, start, end),
  points: { start: pointsBefore(text, start), end: pointsBefore(text, end) },
});
