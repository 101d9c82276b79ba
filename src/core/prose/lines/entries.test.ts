import { expect, test } from 'vitest';
import { textPage } from '../../text/blocks.ts';
import { entriesOf } from './entries.ts';

const SAID = 'It rained. It was cold.';

/** Each entry's day and lines; a line that heads it in brackets. */
const entries = (...lines: string[]): string[] => {
  const found = entriesOf(textPage(lines.join('\n'), null, '2031-05-04'));
  if (!found) return ['one report'];
  return found.pages.map(({ text, date, blocks }) =>
    [
      date?.slice(5),
      ...blocks.map(({ kind, start, end }) => {
        const line = text.slice(start, end);
        return kind === 'headline' ? `[${line}]` : line;
      }),
    ].join(' '),
  );
};

const three = (...stamps: string[]): string[] =>
  entries('Rain live', ...stamps.flatMap((stamp, i) => [`${stamp}Rain in town ${i}`, SAID]));

const THREE = [0, 1, 2].map((i) => `05-04 [Rain in town ${i}] ${SAID}`);

test.each<[string, string[]]>([
  ['hours', ['09:41 ', '10:05 ', '11:00 ']],
  ['hours with a half and a zone', ['9:41 a.m. ET – ', '10 pm: ', '11.05 p.m. | ']],
  ['hours with zones', ['09:41 GMT ', '10:05 KST ', '11:00 CET ']],
  ['ages', ['2h ago\n', '14 min ago\n', '3 hours ago\n']],
  ['what was done', ['Posted at 09:41\n', 'Updated 10:05\n', 'Published: 11:00\n']],
])('entries are stamped with %s', (_, stamps) => {
  expect(three(...stamps)).toEqual(THREE);
});

test('a stamp’s day is its entry’s', () => {
  expect(
    three('May 2, 2031, 10:05 GMT\n', '3 May 2031\n', '11:00 ').map((line) => line.slice(0, 5)),
  ).toEqual(['05-02', '05-03', '05-04']);
});

test('a heading above a bare stamp belongs to what follows', () => {
  const lines = [0, 1, 2].flatMap((i) => [`Rain in town ${i}`, `1${i}:00`, SAID]);
  expect(entries('Rain live', 'Stay dry.', ...lines)).toEqual(THREE);
});

test('a round-up has items under headings', () => {
  const lines = [0, 1, 2].flatMap((i) => [`Rain in town ${i}`, SAID]);
  expect(entries('Morning briefing', ...lines)).toEqual(THREE);
  expect(entries('Three wet days', ...lines)).toEqual(['one report']);
});

test.each<[string, string[]]>([
  ['has two stamps', ['Rain', '09:41', SAID, '10:05', SAID]],
  ['has stamps without reports', ['Rain', SAID, '09:41', '10:05', '11:00', SAID]],
  [
    'tells of hours',
    ['Rain', 'At 09:41 it rained.', 'By 10:05 it poured.', 'At 11:00 it was over.'],
  ],
  ['begins with shares', ['Rain', '9.5% was lost.', '10.25 per cent rose.', '11.75% fell.']],
])('one report %s', (_, lines) => {
  expect(entries(...lines)).toEqual(['one report']);
});
