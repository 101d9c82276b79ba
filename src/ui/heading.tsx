import type { StoryFacts } from '../core/story/story.ts';
import { dayWords, isDay } from './day.ts';
import type { Say } from './say.ts';

/** The story's title and day. */
export const Heading = ({ story, say }: { story: StoryFacts; say: Say }) => (
  <header class="heading">
    <h1>{story.title}</h1>
    <p class="story-day">
      {isDay(story.event.day) && (
        <time dateTime={story.event.day}>{dayWords(story.event.day, say)}</time>
      )}
    </p>
    {story.edition.sample && <p class="remark">{say('story_sample')}</p>}
    {story.edition.drafted && (
      <p class="remark">{say(story.edition.own ? 'own_drafted' : 'drafted_text')}</p>
    )}
  </header>
);
