import type { Row } from '../../core/report/report.ts';
import { differences } from '../../core/story/differences.ts';
import type { StoryFacts } from '../../core/story/story.ts';

/** How the tellings differ among themselves, as rows for a page whose passages are not compared. */
export const untold = (story: StoryFacts): Row[] =>
  differences(story).map((difference) => ({ ...difference, here: null, notes: [] }));
