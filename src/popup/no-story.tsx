import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { StoryFacts } from '../core/story/story.ts';
import { isStoryOn, type Settings } from '../platform/settings.ts';
import { dayWords } from '../ui/day.ts';
import { InEnglish } from '../ui/edition.tsx';
import type { Say } from '../ui/say.ts';
import type { PageOfTab } from './page-of-tab.ts';

type HeldProps = {
  on: readonly StoryFacts[];
  /** How many the reader switched off. */
  off: number;
  say: Say;
};

const Held = ({ on, off, say }: HeldProps) => (
  <>
    {on.length + off === 0 && <p>{say('held_none')}</p>}
    {on.length > 0 && <p>{off > 0 ? say('held_on') : say('held', { n: on.length })}</p>}
    <ul class="stories">
      {on.map(({ id, title, event }) => (
        <li key={id} class="story">
          <span class="story-title">
            <InEnglish>{title}</InEnglish>
          </span>
          <span class="story-day">{dayWords(event.day, say)}</span>
        </li>
      ))}
    </ul>
    {off > 0 && <p class="held-off">{say('held_off', { n: off })}</p>}
  </>
);

type Props = {
  page: PageOfTab;
  settings: Settings;
  say: Say;
  /** What can be done with the article. */
  children: ComponentChildren;
};

/** An article about no story that is held: what can be done with it, which stories are, and where one can be seen. */
export const NoStory = ({ page, settings, say, children }: Props) => {
  const [stories, setStories] = useState<StoryFacts[] | null>(null);
  useEffect(() => {
    page.stories().then(setStories);
  }, [page]);
  const isOn = ({ id, edition: { sample } }: StoryFacts): boolean =>
    isStoryOn(settings, { id, sample });
  const on = stories?.filter(isOn) ?? [];
  // Until they are there the reader's switches tell: what is said first is not taken back.
  const off = stories
    ? stories.filter((one) => !one.edition.sample && !isOn(one)).length
    : Object.values(settings.stories).filter((switched) => !switched).length;
  return (
    <div class="quiet">
      <h1>{say('no_story_title')}</h1>
      <p>{say(off > 0 ? 'no_story_text_on' : 'no_story_text')}</p>
      {children}
      {stories && <Held {...{ on, off, say }} />}
      <p>
        <a href="../sample/index.html" target="_blank" rel="noopener">
          {say('sample_link')}
        </a>
      </p>
    </div>
  );
};
