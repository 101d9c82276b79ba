import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../core/index/compile.ts';
import { fingerprint } from '../core/index/fingerprint.ts';
import { oneEvent, type StoryPages } from '../core/spot/one-event.ts';
import { blocks } from '../core/text/blocks.ts';
import type { Page } from '../core/text/page.ts';
import { editionOf } from './editions.ts';
import { oneEventText } from './one-event-text.ts';
import { ROOT, readWeights } from './paths.ts';
import { readTellings } from './tellings.ts';

const FIXTURES = join(ROOT, 'src/corpus/fixtures');
const weights = readWeights();
const tellings = readTellings(join(FIXTURES, 'tellings/harrow-mill'));
const mill = compile(editionOf('harrow-mill', join(FIXTURES, 'editions')), tellings, weights);

const pageOf = (text: string): Page => ({
  text,
  blocks: blocks(text),
  url: null,
  date: '2020-05-04',
  language: null,
});
const pages = tellings.map(({ body }) => pageOf(body));
const toldAs = (id: string, text: string): StoryPages => {
  const page = pageOf(text);
  const telling = { id: 'herald', text, blocks: page.blocks, date: page.date };
  const story = { ...mill, id, event: { ...mill.event, slots: [] }, claims: [], runs: {} };
  return {
    story: {
      ...story,
      sources: mill.sources.slice(0, 1),
      sentences: fingerprint(telling, weights),
    },
    pages: [page],
  };
};

const BRIDGE = `Council of Lindholm votes for a new bridge
The town council of Lindholm voted on Monday for a new bridge over the Aske.
It is to cost four million and to open in two years, the mayor, Ole Brandt, said.`;

const held = { story: mill, pages };

test.each<[string, StoryPages[], [string, string][]]>([
  ['one story alone', [held], []],
  ['a story held twice', [held, toldAs('blaze', pages[0]?.text ?? '')], [['harrow-mill', 'blaze']]],
  ['two events of one day', [held, toldAs('bridge', BRIDGE)], []],
])('%s', (_, all, found) => expect(oneEvent(all, weights)).toEqual(found));

test('is told in a sentence', () =>
  expect(oneEventText(['mill', 'blaze'])).toMatch(/^mill and blaze look like one event: .*\.$/));
