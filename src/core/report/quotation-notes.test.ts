/** A quotation that lost its "not", or got one, is not the same in small words. */
import { expect, test } from 'vitest';
import { collateUtterances } from '../index/fingerprint.ts';
import { open } from '../index/open.ts';
import { STORY_FORMAT, type Story } from '../index/story-file.ts';
import { readPage } from '../prose/read.ts';
import { storyOf } from '../story/story.fixture.ts';
import { blocks } from '../text/blocks.ts';
import { quotationNotes } from './quotation-notes.ts';

const weights = () => 5;

const quoted = (held: string, here: string): (string | null)[] => {
  const texts = [held, here].map((words) => `The mill\n\n“${words},” Ada Birch said on Monday.\n`);
  const [text = '', body = ''] = texts;
  const story: Story = {
    format: STORY_FORMAT,
    abroad: {},
    sets: {},
    ...storyOf(),
    sentences: [],
    utterances: collateUtterances([
      { id: 'wire', text, blocks: blocks(text), date: '2020-05-04' },
    ]).map(({ utterance }) => utterance),
    runs: {},
  };
  const page = readPage(
    { text: body, blocks: blocks(body), url: null, date: '2020-05-04', language: 'en' },
    weights,
  );
  const setting = { page, open: open(story, weights), recognised: [], own: [], part: null };
  return page.sentences.flatMap((sentence) =>
    quotationNotes(setting, sentence, null).map((note) => note.quoted),
  );
};

test.each([
  ['the same', 'We will sell the mill this year', 'We will sell the mill this year', null],
  ['a small word', 'We will sell the mill this year', 'We will sell a mill this year', 'small'],
  ['a denial', 'We will sell the mill this year', 'We will not sell the mill this year', 'altered'],
  ['one lost', 'If we don’t sell the mill we starve', 'If we sell the mill we starve', 'altered'],
])('%s', (_, held, here, expected) => expect(quoted(held, here)).toEqual([expected]));

test('small words of a long quotation, none three in a row, make a short one no other’s', () =>
  expect(
    quoted(
      'The mill and the weir is what we owe to a town that goes its own good way to the end',
      'The north is talking to its own people',
    ),
  ).toEqual([]));
