import type { StoryFacts } from '../core/index/story.ts';
import { differences } from '../core/report/differences.ts';
import type { Row } from '../core/report/report.ts';

/** How the tellings differ among themselves, as rows for a page whose passages are not compared. */
export const untold = (story: StoryFacts): Row[] =>
  differences(story).map((difference) => ({ ...difference, here: null, notes: [] }));
