import { expect, test } from 'vitest';
import { allSentences } from '../../core/prose/telling-sentences.ts';
import type { Edition, EditionClaim } from '../../core/story/edition.ts';
import type { TellingFile } from '../tellings.ts';
import { cutsOpen } from './readings.ts';

const told = (body: string) => {
  const meta = {
    source: 'one',
    outlet: 'one',
    credits: null,
    date: '2031-05-04',
    url: 'https://one.example/',
  };
  const telling: TellingFile = { id: 'one', file: 'one.md', meta, text: body, body, bodyStart: 0 };
  return allSentences([telling]);
};

/** What is open where these readings, by claim, are cut from one sentence. */
const open = (sentence: string, statement: string, ...readings: string[]): string[] => {
  const first = sentence.split(' ').slice(0, 4).join(' ');
  const claims = readings.map((says, i) => ({
    id: `claim-${i}`,
    statement,
    label: null,
    evidence: { one: [first] },
    readings: { one: says },
  })) as unknown as EditionClaim[];
  const edition = { sources: [{ id: 'one' }], claims } as unknown as Edition;
  return cutsOpen(edition, told(`${sentence}\n`)).map(
    ({ place, message }) => `${place}: ${message}`,
  );
};

const ASKED = 'Boats are wanted.';

test.each<[string, string, string, string, string | null]>([
  ['nothing', 'The town will send boats to Harrow.', ASKED, 'send boats', null],
  ['a negation', 'The town will not send boats to Harrow.', ASKED, 'send boats', 'not'],
  ['a negation in one word', 'The town won’t send boats to Harrow.', ASKED, 'send boats', 'n’t'],
  ['another', 'The town left without sending boats to Harrow.', ASKED, 'sending boats', 'without'],
  ['one that the reading has', 'The town will not send boats.', ASKED, 'not send boats', null],
  [
    'one that the statement has',
    'The town will not send boats.',
    'No boat is sent.',
    'send boats',
    null,
  ],
  [
    'one of another clause',
    'The town could not wait, and it will send boats.',
    ASKED,
    'send boats',
    null,
  ],
  [
    'one out of reach',
    'It is not for the small old town by the river to send boats.',
    ASKED,
    'send boats',
    null,
  ],
  [
    'a condition',
    'The town said if the river rises again it would send boats.',
    ASKED,
    'send boats',
    'if',
  ],
  [
    'a condition that is out of reach of a negation',
    'Unless the old bridge over the river opens they send boats.',
    ASKED,
    'send boats',
    'Unless',
  ],
  [
    'an open question',
    'The town did say whether it will send boats.',
    ASKED,
    'send boats',
    'whether',
  ],
  [
    'a condition that the reading has',
    'The town will pay if Harrow sends boats.',
    ASKED,
    'if Harrow sends boats',
    null,
  ],
  [
    'who claims it',
    'The town claims Harrow hid boats.',
    'Boats were out of sight.',
    'hid boats',
    'claims',
  ],
  [
    'who claims it, in the statement',
    'The town claims Harrow hid boats.',
    'The town said that boats were out of sight.',
    'hid boats',
    null,
  ],
  ['who calls for it, which is no claim', 'The town calls for boats.', ASKED, 'boats', null],
])('a cut from %s', (_, sentence, statement, says, word) => {
  const lines = open(sentence, statement, says);
  expect(lines).toHaveLength(word === null ? 0 : 1);
  if (word !== null)
    expect(lines[0]).toContain(
      `claims › claim-0 › readings › one: “${word}” governs “${says}” in “`,
    );
});

const LONG = 'Nine old boats with red sails went down the river on Friday.';

test.each<[string, string[], string | null]>([
  ['eight words in a row', ['Nine old boats with', 'red sails went down'], null],
  [
    'nine words in a row',
    ['Nine old boats with', 'red sails went down the'],
    'nine old boats with red sails went down the',
  ],
  [
    'that overlap',
    ['Nine old boats with red', 'with red sails went down the'],
    'nine old boats with red sails went down the',
  ],
  ['with a word between them', ['Nine old boats with', 'sails went down the river'], null],
])('readings that join to %s', (_, readings, run) => {
  expect(open(LONG, 'Boats sank.', ...readings)).toEqual(
    run === null ? [] : [`sentences › one: readings join to “${run}”: more than 8 words.`],
  );
});

test('a reading that stands nowhere in the sentences of its claim is another rule’s', () => {
  expect(open(LONG, 'Boats sank.', 'ten ships')).toEqual([]);
});
