import { useEffect, useState } from 'preact/hooks';
import type { StoryFacts } from '../core/story/story.ts';
import { send } from '../platform/messages.ts';
import { isStoryOn, type Settings, withStory } from '../platform/settings.ts';
import { dayWords } from '../ui/day.ts';
import { Edition } from '../ui/edition.tsx';
import type { Say } from '../ui/say.ts';
import { Tally } from '../ui/sources/tally.tsx';
import type { Change } from './change.ts';
import { Check } from './check.tsx';

type Props = { settings: Settings; change: Change; say: Say };

const Item = ({ story, settings, change, say }: Props & { story: StoryFacts }) => {
  const { id, title, event, edition, sources } = story;
  const day = dayWords(event.day, say);
  return (
    <li class="bundled" data-story={id}>
      <Check
        checked={isStoryOn(settings, { id, sample: edition.sample })}
        onChange={(on) => change((before) => withStory(before, id, on))}
        label={title}
        more={edition.sample ? say('options_story_sample', { day }) : say('story_of', { day })}
      />
      <Tally story={story} here={false} say={say} />
      <p>
        {say('options_story_outlets', {
          names: sources.map(({ outlet }) => outlet).join(say('list_comma')),
        })}
      </p>
      <Edition story={story} say={say} />
      <p>
        <a href={`../compare/index.html?${new URLSearchParams({ story: id })}`}>
          {say('options_story_compare', { title })}
        </a>
      </p>
    </li>
  );
};

/** The stories of the package: what each is, who keeps it, and whether pages are held against it. */
export const Stories = ({ settings, change, say }: Props) => {
  const [stories, setStories] = useState<StoryFacts[] | null | undefined>(undefined);
  useEffect(() => {
    send('stories', null).then((reply) => setStories(reply.ok ? reply.value : null));
  }, []);
  return (
    <section aria-labelledby="stories">
      <h2 id="stories">{say('options_stories')}</h2>
      <p>{say(stories === null ? 'options_stories_refused' : 'options_stories_text')}</p>
      {stories && (
        <ul class="stories">
          {stories.map((story) => (
            <Item key={story.id} {...{ story, settings, change, say }} />
          ))}
        </ul>
      )}
    </section>
  );
};
