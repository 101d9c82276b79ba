import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { StoryFacts } from '../core/story/story.ts';
import { dayWords } from '../ui/day.ts';
import type { Say } from '../ui/say.ts';
import type { PageOfTab } from './page-of-tab.ts';

const Held = ({ stories, say }: { stories: StoryFacts[]; say: Say }) =>
  stories.length === 0 ? (
    <p>{say('held_none')}</p>
  ) : (
    <>
      <p>{say('held', { n: stories.length })}</p>
      <ul class="stories">
        {stories.map(({ id, title, event }) => (
          <li key={id} class="story">
            <span class="story-title">{title}</span>
            <span class="story-day">{dayWords(event.day, say)}</span>
          </li>
        ))}
      </ul>
    </>
  );

type Props = {
  page: PageOfTab;
  say: Say /** What can be done with the article. */;
  children: ComponentChildren;
};

/** An article about no story that is held: what can be done with it, which stories are, and where one can be seen. */
export const NoStory = ({ page, say, children }: Props) => {
  const [stories, setStories] = useState<StoryFacts[] | null>(null);
  useEffect(() => {
    page.stories().then(setStories);
  }, [page]);
  return (
    <div class="quiet">
      <h1>{say('no_story_title')}</h1>
      <p>{say('no_story_text')}</p>
      {children}
      {stories && <Held stories={stories} say={say} />}
      <p>
        <a href="../sample/index.html" target="_blank" rel="noopener">
          {say('sample_link')}
        </a>
      </p>
    </div>
  );
};
