/** A cue alone is noted where it is narrow and its words stand together, another wording of a telling wherever it stands. */
import { expect, test } from 'vitest';
import { open } from '../index/open.ts';
import { STORY_FORMAT, type Story } from '../index/story-file.ts';
import { readPage } from '../prose/read.ts';
import { claim, readings, storyOf } from '../story/story.fixture.ts';
import { blocks } from '../text/blocks.ts';
import { notesOn } from './notes.ts';

const weights = () => 5;
const WHO = ['clerk', 'mayor', 'miller', 'priest', 'she', 'he', 'they', 'neighbour', 'smith'];
const SAYS = ['said', 'told', 'asked', 'wrote', 'warned', 'noted', 'thought', 'held', 'meant'];

const story: Story = {
  format: STORY_FORMAT,
  abroad: {},
  sets: { says: SAYS, who: WHO, fire: ['fire', 'blaze', 'flames', 'smoke', 'embers', 'sparks'] },
  ...storyOf(
    claim('late', ['wire', 'bureau'], { cues: ['brigade + late'] }),
    claim('seen', ['wire', 'bureau'], { cues: ['$says + $fire|mill|weir|town + $who'] }),
    claim('word', ['wire', 'bureau'], {
      cues: ['$says + $fire|mill|weir|town + $who'],
      facet: 'term',
      readings: readings({ 'a great blaze': ['wire'], 'a small fire': ['bureau'] }),
    }),
  ),
  sentences: [],
  utterances: [],
  runs: {},
};

const noted = (text: string): string[] => {
  const body = `The mill burns\n\n${text}\n`;
  const page = readPage(
    { text: body, blocks: blocks(body), url: null, date: '2020-05-04', language: 'en' },
    weights,
  );
  const setting = { page, open: open(story, weights), recognised: [], own: [], part: null };
  return notesOn(setting).notes.map(({ kind, claim: id }) => `${kind} ${id}`);
};

const FAR =
  'told everybody who stood about the market square on that cold and windy morning in early May after church had ended, and to all who came along the road from Lindholm with carts and horses, and to their children, that';

test.each<[string, string[]]>([
  ['The brigade came late.', ['shared late']],
  [`The clerk ${FAR} there were flames.`, []],
  [`The clerk ${FAR} there was a great blaze.`, ['worded word']],
])('“%s”', (text, notes) => expect(noted(text)).toEqual(notes));
