import type { ComponentChildren } from 'preact';
import type { StoryFacts } from '../core/story/story.ts';
import { dayWords, isDay } from './day.ts';
import { InEnglish } from './edition.tsx';
import type { Say } from './say.ts';

type Props = { story: StoryFacts; say: Say; children?: ComponentChildren };

/** The story's title and day, and what is to stand beside them. */
export const Heading = ({ story, say, children }: Props) => (
  <header class="heading">
    <h1>{story.edition.own ? story.title : <InEnglish>{story.title}</InEnglish>}</h1>
    <p class="story-day">
      {isDay(story.event.day) && (
        <time dateTime={story.event.day}>{dayWords(story.event.day, say)}</time>
      )}
      {children}
    </p>
    {story.edition.sample && <p class="remark">{say('story_sample')}</p>}
    {story.edition.drafted && (
      <p class="remark">{say(story.edition.own ? 'own_drafted' : 'drafted_text')}</p>
    )}
  </header>
);
