/** A cue alone is noted where it is narrow and its words stand together, another wording of a telling wherever it stands. */
import { expect, test } from 'vitest';
import { claim, readings, storyOf } from '../story/story.fixture.ts';
import { notesOn } from './notes.ts';
import { openOf, settingOf, underHeadline } from './setting.fixture.ts';

const WHO = ['clerk', 'mayor', 'miller', 'priest', 'she', 'he', 'they', 'neighbour', 'smith'];
const SAYS = ['said', 'told', 'asked', 'wrote', 'warned', 'noted', 'thought', 'held', 'meant'];

const story = openOf(
  storyOf(
    claim('late', ['wire', 'bureau'], { cues: ['brigade + late'] }),
    claim('seen', ['wire', 'bureau'], { cues: ['$says + $fire|mill|weir|town + $who'] }),
    claim('word', ['wire', 'bureau'], {
      cues: ['$says + $fire|mill|weir|town + $who'],
      facet: 'term',
      readings: readings({ 'a great blaze': ['wire'], 'a small fire': ['bureau'] }),
    }),
  ),
  {
    sets: { says: SAYS, who: WHO, fire: ['fire', 'blaze', 'flames', 'smoke', 'embers', 'sparks'] },
  },
);

const noted = (text: string): string[] =>
  notesOn(settingOf(underHeadline(text), story)).notes.map(
    ({ kind, claim: id }) => `${kind} ${id}`,
  );

const FAR =
  'told everybody who stood about the market square on that cold and windy morning in early May after church had ended, and to all who came along the road from Lindholm with carts and horses, and to their children, that';

test.each<[string, string[]]>([
  ['The brigade came late.', ['shared late']],
  [`The clerk ${FAR} there were flames.`, []],
  [`The clerk ${FAR} there was a great blaze.`, ['worded word']],
])('“%s”', (text, notes) => expect(noted(text)).toEqual(notes));
