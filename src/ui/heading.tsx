import type { StoryFacts } from '../core/story/story.ts';
import { dayWords } from './day.ts';
import type { Say } from './say.ts';

/** The story's title and day. */
export const Heading = ({ story, say }: { story: StoryFacts; say: Say }) => (
  <header class="heading">
    <h1>{story.title}</h1>
    <p class="story-day">
      <time dateTime={story.event.day}>{dayWords(story.event.day, say)}</time>
    </p>
    {story.edition.drafted && <p class="remark">{say('drafted_text')}</p>}
  </header>
);
