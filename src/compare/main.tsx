import { render } from 'preact';
import { send } from '../platform/messages.ts';
import { isStoryOn } from '../platform/settings.ts';
import { loadWording, namePage } from '../platform/wording.ts';
import { CompareArticles } from './articles/compare-articles.tsx';
import { asked } from './asked.ts';
import { Compare } from './compare.tsx';
import { NotHeld } from './not-held.tsx';

const wording = await loadWording();
const { settings, say } = wording;
const { story: id, source } = asked(location.href);
const reply = await send('stories', null);
const stories = reply.ok ? reply.value : [];
/** The reader's own stories are in no list. */
const own = async () => {
  const answer = id === null ? null : await send('story', { id });
  return answer?.ok ? (answer.value ?? undefined) : undefined;
};
const story = stories.find((one) => one.id === id) ?? (await own());
namePage(wording, story?.title ?? say('compare_all'));

const root = document.getElementById('compare');
if (root)
  render(
    story ? (
      story.edition.own ? (
        <CompareArticles story={story} source={source} say={say} />
      ) : (
        <Compare
          story={story}
          source={source}
          on={isStoryOn(settings, { id: story.id, sample: story.edition.sample })}
          small={settings.small}
          say={say}
        />
      )
    ) : (
      <NotHeld stories={stories} failed={!reply.ok} say={say} />
    ),
    root,
  );
