import { expect, test } from 'vitest';
import { type Why, whyNoReport } from './page-lines.ts';

const HEADLINE = 'The old bridge at Marle is shut for good';

test.each<[string, Why | null]>([
  ['4 May 2020', 'stamp'],
  ['May 4, 2020', 'stamp'],
  ['2020-05-04', 'stamp'],
  ['Sept. 4, 2020', 'stamp'],
  ['Originally posted on 4 May 2020', 'stamp'],
  ['On May 4, 2020 at 10:15', 'stamp'],
  ['Published: 4 May 2020 10:15 BST', 'stamp'],
  ['Last updated on Monday, May 4, 2020 at 10:15 am', 'stamp'],
  ['10:15 | 4 May 2020', 'stamp'],
  ['Marle, Mon 4th May 2020', 'stamp'],
  ['The bridge was shut on 4 May 2020', null],
  ['Marle 12°C, light rain', 'weather'],
  ['Today: partly cloudy, winds from the west', 'weather'],
  ['Minus 5 C in Marle tonight', 'weather'],
  ['Showers kept the ferries in port on Friday.', null],
  ['Got a story? Email our news desk.', 'invitation'],
  ['Write to us at desk@marle.example', 'invitation'],
  ['Get the day’s news in your inbox every morning', 'invitation'],
  ['“Get in touch with us,” the mayor told the ferrymen.', null],
  ['The newsroom of the paper burned down on Friday.', null],
  ['By Ada Birch', 'byline'],
  ['Edited by Bo Elm', 'byline'],
  [
    'By Friday the bridge had been shut for a week, the mayor of the town said, and nobody knew when, or if, it would open.',
    null,
  ],
  ['The bridge on Friday (Ada Birch/Marle Post)', 'caption'],
  ['Photo: the bridge', 'caption'],
  ['Read also: the ferries', 'share'],
  ['More from Marle', 'share'],
  ['Comments', 'share'],
  ['“Share the ferry,” he said.', null],
  ['Translated by machine from Dutch', 'notice'],
  ['Some links here are affiliate ones: we may earn a little when you buy.', 'notice'],
  ['Our harbour pages are written by people and not by AI.', 'notice'],
  ['The US set up a commission on AI in the spring.', null],
  ['This story has been updated with what the mayor said.', 'stamp'],
  ['This article first appeared in the Marle Post on May 4, 2020.', 'stamp'],
  [
    'This entry was posted on Monday, May 4th, 2020 at 9:20 am and is filed under Harbour.',
    'stamp',
  ],
  ['This report was filed with the court on Friday and shows that it leaned.', null],
  ['This story was told by three ferrymen on Friday.', null],
  ['The old bridge at Marle is shut for good', 'repeated'],
  ['Old bridges', 'section'],
  ['It is shut.', null],
  ['The town shut its bridge on Friday.', null],
])('%s', (line, why) => {
  expect(whyNoReport(line, HEADLINE)).toBe(why);
});
