import { render } from 'preact';
import { keys } from '../platform/manifest.ts';
import { send } from '../platform/messages.ts';
import { isStoryOn, withStory } from '../platform/settings.ts';
import { changeSettings } from '../platform/storage.ts';
import { loadWording } from '../platform/wording.ts';
import { Notice } from './notice.tsx';

/** The story that the article tells. */
const id = document.querySelector<HTMLElement>('article')?.dataset.story ?? '';
const [{ settings, say }, stories, { list }] = await Promise.all([
  loadWording(),
  send('stories', null),
  keys(),
]);
const story = stories.ok ? stories.value.find((one) => one.id === id) : undefined;
const off = story && !isStoryOn(settings, { id, sample: story.edition.sample });
const switchOn = async (): Promise<boolean> =>
  (await changeSettings((before) => withStory(before, id, true))).saved;

const place = document.getElementById('notice');
if (place) render(<Notice listKey={list} switchOn={off ? switchOn : undefined} say={say} />, place);
