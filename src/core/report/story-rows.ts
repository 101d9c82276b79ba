import { differences } from '../story/differences.ts';
import type { StoryFacts } from '../story/story.ts';
import type { Row } from './report.ts';

/** How the tellings differ among themselves, as rows for a page whose passages are not compared. */
export const storyRows = (story: StoryFacts): Row[] =>
  differences(story).map((difference) => ({ ...difference, here: null, like: [], notes: [] }));
