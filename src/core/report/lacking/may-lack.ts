/** Whether a page may be told what it has not (fairness 1 and 10): the one place where that is decided. */

import { breaksOff } from '../../prose/lines/breaks-off.ts';
import { isShownUnedited, type Venue } from '../../story/unedited.ts';
import type { Page } from '../../text/page.ts';
import { ELSE, firstOf, type Rule } from '../table.ts';

/** How much of a text there was to compare: all of it, less than it has, or one entry of a live page. */
export type Extent = 'whole' | 'cut' | 'entry';

/** A text that breaks off shows it by its words; `unread` was set where the page has more than was read. */
export const extentOf = (page: Page): Extent =>
  breaksOff(page) || page.unread === true ? 'cut' : 'whole';

/** What is asked of a page that tells a story. */
type Asked = {
  extent: Extent;
  /** The page is a telling of which the edition has an excerpt: nobody has looked for a point in the rest. */
  heldInPart: boolean;
  /** Passages in its language are compared. */
  compared: boolean;
  /** Where it is told, of a story without an editor; null for a story that an editor has read. */
  unedited: Venue | null;
};

/** `excerpt`: surfaces say that not all of the text was compared; `untold`: what they say of the language or the story is enough. */
const ROWS: readonly Rule<'told' | 'excerpt' | 'untold', Asked>[] = [
  ['excerpt', 'its text breaks off, or has more than was read', (f) => f.extent === 'cut'],
  ['excerpt', 'the rest of the live page was not compared', (f) => f.extent === 'entry'],
  ['excerpt', 'only a part of its text is held', (f) => f.heldInPart],
  ['untold', 'its language is not compared', (f) => !f.compared],
  [
    'untold',
    'too seldom right',
    (f) => f.unedited !== null && !isShownUnedited(f.unedited, 'partial', null),
  ],
  ['told', 'all of it was compared', ELSE],
];

/** Whether a page is told what it lacks, and the reason. */
export const mayLack = (asked: Asked) => firstOf(ROWS, asked);
