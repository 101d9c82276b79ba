/** A quotation is told differently where a word of substance is exchanged in it, and both sides' are in sight. */
import { describe, expect, test } from 'vitest';
import { collateUtterances } from '../index/fingerprint.ts';
import { claim, storyOf, withDamaged } from '../story/story.fixture.ts';
import { blocks } from '../text/blocks.ts';
import { quotationNotes } from './quotation-notes.ts';
import type { Note } from './report.ts';
import { openOf, settingOf } from './setting.fixture.ts';

type Held = Record<string, string>;
type Setup = { garbled?: string[]; statement?: string };

const textOf = (words: string): string => `The mill\n\n“${words},” Ada Birch said on Monday.\n`;

/** The notes on a quotation, beside what tellings quote. */
const notesOf = (held: Held, here: string, { garbled = [], statement }: Setup = {}): Note[] => {
  const about = statement === undefined ? [] : [claim('c', Object.keys(held), { statement })];
  const tellings = Object.entries(held).map(([id, words]) => ({ id, text: textOf(words) }));
  const utterances = collateUtterances(
    tellings.map(({ id, text }) => ({ id, text, blocks: blocks(text), date: '2020-05-04' })),
  ).map(({ utterance }) => ({ ...utterance, claim: about[0]?.id ?? null }));
  const story = openOf(withDamaged(storyOf(...about), garbled), { utterances });
  const setting = settingOf(textOf(here), story);
  return setting.page.sentences.flatMap((sentence) => quotationNotes(setting, sentence, null));
};

/** "kind: words | the others' (who) | who quotes it alike". */
const noted = (held: Held, here: string, setup: Setup = {}): string[] =>
  notesOf(held, here, setup).map(({ kind, here: words, readings, like }) =>
    kind === 'worded'
      ? `worded: ${words} | ${readings.map(({ says, sources }) => `${says} (${sources})`)} | ${like}`
      : kind,
  );

const YEAR = 'We will sell the old mill to the town this year';
const OTHER = 'We will sell the broken mill to the town this year';

describe('a quotation of what tellings quote', () => {
  test.each<[string, Held, string, string[]]>([
    ['the same', { wire: YEAR }, YEAR, ['shared']],
    ['another small word', { wire: YEAR }, YEAR.replace('the old', 'an old'), ['shared']],
    ['shorter', { wire: YEAR }, 'We will sell the old mill', ['shared']],
    ['longer', { wire: YEAR }, `${YEAR} and the weir with it`, ['shared']],
    [
      'a word of one telling’s, which agrees with it',
      { wire: YEAR, bureau: OTHER },
      YEAR,
      ['worded: old | broken (bureau) | wire'],
    ],
    [
      'a word of neither’s',
      { wire: YEAR, bureau: OTHER },
      YEAR.replace('old', 'water'),
      ['worded: water | old (wire),broken (bureau) | '],
    ],
    [
      'words of theirs that nobody holds: not set side by side',
      { wire: YEAR },
      YEAR.replace('old', 'water'),
      ['shared'],
    ],
    [
      'put otherwise as a whole',
      { wire: YEAR, bureau: OTHER },
      'We will sell the good stones of it to the town',
      ['shared'],
    ],
    [
      'a denial',
      { wire: YEAR },
      YEAR.replace('will', 'will not'),
      ['worded: will not sell | will sell (wire) | '],
    ],
    [
      'one lost: nobody’s words are in sight, and it agrees with nobody',
      { wire: 'If we don’t sell the mill we starve' },
      'If we sell the mill we starve',
      [],
    ],
    ['another utterance', { wire: YEAR }, 'The weir is going to be dry in the summer', []],
  ])('%s', (_, held, here, expected) => expect(noted(held, here)).toEqual(expected));

  test('a damaged copy is no witness to the words', () =>
    expect(noted({ wire: YEAR, bureau: OTHER }, YEAR, { garbled: ['bureau'] })).toEqual([
      'shared',
    ]));

  test('is about the claim where it has a word of it, and else of another part', () => {
    const statement = 'The old mill goes to the town.';
    const whole = { wire: `${YEAR}, and the weir will be dry in the summer after that` };
    expect(notesOf(whole, YEAR, { statement })).toMatchObject([{ kind: 'shared', claim: 'c' }]);
    expect(notesOf(whole, 'The weir will be dry in the summer after that', { statement })).toEqual(
      [],
    );
  });
});

test('small words of a long quotation, none three in a row, make a short one no other’s', () =>
  expect(
    noted(
      {
        wire: 'The mill and the weir is what we owe to a town that goes its own good way to the end',
      },
      'The north is talking to its own people',
    ),
  ).toEqual([]));
