import { expect, test } from 'vitest';
import type { Part } from '../story/story.ts';
import { claim, openStory, pageOf } from './made-up.fixture.ts';
import { spotPart } from './spot-part.ts';

const part = (id: string, who: string, where: string): Part => ({
  id,
  title: `${who} in ${where}`,
  topics: [id],
  days: ['2031-05-03', '2031-05-04'],
  answers: false,
  slots: [
    { slot: 'who', label: who, any: [who] },
    { slot: 'where', label: where, any: [where] },
  ],
});

const STORY = openStory(
  [
    claim({ id: 'arrived', topic: 'visit', statement: 'She came.', cues: ['landed'] }),
    claim({ id: 'dined', topic: 'visit', statement: 'She ate.', cues: ['dinner'] }),
    claim({ id: 'scolded', topic: 'answer', statement: 'They were cross.', cues: ['scolded'] }),
    claim({ id: 'asked', statement: 'She wants ferries.', cues: ['begged'] }),
  ],
  [part('visit', 'Birch', 'Harrow'), part('answer', 'Lindholm', 'Marle')],
);

const LANDED = 'Birch goes to Harrow\n\nBirch landed in Harrow.\n\n';

const spotted = (text: string, date: string | null): string | null => {
  const found = spotPart(pageOf(text, date), STORY);
  return found === null
    ? null
    : [
        found.part.id,
        ...found.why.map(({ code, n }) => (n === undefined ? code : `${code} ${n}`)),
      ].join(', ');
};

test.each<[string, string, string | null, string | null]>([
  ['on its day', LANDED, '2031-05-04', 'visit, day, names, points 1'],
  ['on the first day', LANDED, '2031-05-03', 'visit, day, names, points 1'],
  ['in the next day’s paper', LANDED, '2031-05-05', 'visit, day, names, points 1'],
  ['two days later', LANDED, '2031-05-06', null],
  ['the day before', LANDED, '2031-05-02', null],
  ['weeks later', LANDED, '2031-06-20', null],
  [
    'weeks later, naming the day, with one point',
    `${LANDED}It was May 4, 2031.`,
    '2031-06-20',
    null,
  ],
  [
    'weeks later, naming the day, with two',
    `${LANDED}It was May 4, 2031. There was a dinner.`,
    '2031-06-20',
    'visit, names, points 2',
  ],
  [
    'days later, naming the day, with two',
    `${LANDED}It was May 4, 2031. There was a dinner.`,
    '2031-05-10',
    null,
  ],
  [
    'of no date, naming another day in part, with two',
    `${LANDED}It was March 3. There was a dinner.`,
    null,
    null,
  ],
  ['of no date, with one point', LANDED, null, null],
  ['of no date, with two', `${LANDED}There was a dinner.`, null, 'visit, names, points 2'],
  [
    'that names it all as its news, and states no point',
    'Birch in Harrow\n\nIt was cold.',
    '2031-05-04',
    'visit, day, names',
  ],
  [
    'whose names stand apart in its scene',
    'Birch travels\n\nIt was cold. She was in Harrow.',
    '2031-05-04',
    'visit, day, names',
  ],
  [
    'whose names stand apart beyond its scene',
    'Birch travels\n\nIt was cold. It was wet. She landed in Harrow.',
    '2031-05-04',
    null,
  ],
  [
    'that names it late, with one point',
    'Birch travels\n\nIt was cold. It was wet. Birch landed in Harrow.',
    '2031-05-04',
    'visit, day, names, points 1',
  ],
  [
    'that names it late, with none',
    'Birch travels\n\nIt was cold. It was wet. Birch is in Harrow.',
    '2031-05-04',
    null,
  ],
  [
    'that names it late under another headline',
    'Cold days\n\nIt was cold. It was wet. Birch landed in Harrow.',
    '2031-05-04',
    null,
  ],
  ['that recalls it', 'Last year Birch was in Harrow\n\nIt was cold.', '2031-05-04', null],
  ['that expects it', 'Birch is set to visit Harrow\n\nIt was cold.', '2031-05-04', null],
  [
    'that has it as a circumstance, and states no point',
    'The council of Lindholm sat a day after Birch was in Harrow',
    '2031-05-04',
    null,
  ],
  [
    'that has it as a circumstance before its news',
    'After Birch was in Harrow, it rained in Lindholm',
    '2031-05-04',
    null,
  ],
  [
    'of another person',
    'Ada Elm of Lindholm scolds Harrow\n\nMayor Ada Elm met Mayor Bo Birch in Harrow. Elm was cross.',
    '2031-05-04',
    null,
  ],
  [
    'that names two: the first',
    'Lindholm is cross with Marle\n\nLindholm scolded Marle.\n\nBirch landed in Harrow.',
    '2031-05-04',
    'answer, day, names, points 1',
  ],
])('a page %s', (_, text, date, expected) => {
  expect(spotted(text, date)).toBe(expected);
});

test('what makes the part stands in the lead', () => {
  const before = 'It rained.\n\n'.repeat(8);
  expect(spotted(`Rain\n\n${before}Birch landed in Harrow.`, '2031-05-04')).toBeNull();
});
