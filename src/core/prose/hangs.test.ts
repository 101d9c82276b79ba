import { expect, test } from 'vitest';
import { sentences } from '../english/sentences.ts';
import { blocks } from '../text/blocks.ts';
import { hangs } from './hangs.ts';

/** The sentences of a text that hang on others. */
const hanging = (text: string): string[] => {
  const page = { text, blocks: blocks(text), url: null, date: null, language: 'en' };
  return page.blocks
    .flatMap(({ start, end }) => sentences(text, start, end))
    .filter((span) => hangs(page, span))
    .map(({ start, end }) => text.slice(start, end).trim());
};

test.each([
  ['They left the mill.'],
  ['But it was late.'],
  ['When they came, it burned.'],
  ['All three left.'],
  ['So did Harrow.'],
  ['“It’s too late,” Birch said.'],
  ['Birch said: “We were late.”'],
  ['ADA BIRCH: The mill burned.'],
  ['ADA BIRCH, REPORTER (on the phone): The mill burned.'],
])('%s hangs', (text) => expect(hanging(text)).toEqual([text]));

test.each([
  ['The mill burned.'],
  ['But Birch left the mill.'],
  ['Its-all Ltd left the mill.'],
  ['“The mill burned,” Birch said.'],
  ['Birch called the mill “our best”.'],
  ['Birch said: The mill burned.'],
  ['“The mill burned,” Birch said. “Nobody came.”'],
])('%s stands', (text) => expect(hanging(text)).toEqual([]));

test('a piece of a sentence hangs', () =>
  expect(hanging('“The mill burned,” said Colonel (ret.) Birch of Harrow.')).toEqual([
    '“The mill burned,” said Colonel (ret.)',
  ]));

test('a piece of a quotation hangs', () =>
  expect(hanging('Birch said: “The mill burned. Nobody came.” The mill was old.')).toEqual([
    'Birch said: “The mill burned.',
    'Nobody came.”',
  ]));
