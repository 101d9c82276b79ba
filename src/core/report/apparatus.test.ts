import { describe, expect, it, test } from 'vitest';
import { claim, readings, storyOf } from '../story/story.fixture.ts';
import { type Apparatus, apparatusOf, around, gathered, type Piece } from './apparatus.ts';

const STORY = storyOf(claim('a', ['wire']));
const NONE = { before: '', after: '' };

/** Pieces with what differs in asterisks. */
const marked = (pieces: readonly Piece[] | null): string | null =>
  pieces?.map(({ text, differs }) => (differs ? `*${text}*` : text)).join('') ?? null;

const shown = ({ lemma, like, variants }: Apparatus) => ({
  lemma: marked(lemma?.words ?? null),
  like,
  variants: variants.map(({ words, sources }) => [marked(words), sources.join()]),
});

describe('the apparatus', () => {
  it.each<[string, string | null, Record<string, string[]>, ReturnType<typeof shown>, string[]?]>([
    [
      'sets what differs apart, on both sides',
      'increase military support',
      { 'provide direct military support': ['bureau'], 'increase military help': ['mill'] },
      {
        lemma: '*increase *military *support*',
        like: [],
        variants: [
          ['*provide direct *military support', 'bureau'],
          ['increase military *help*', 'mill'],
        ],
      },
    ],
    [
      'takes no sign or capital for a difference, and names who reads alike',
      '“Urgent need” for shells',
      { 'urgent need for guns': ['bureau'] },
      {
        lemma: '“Urgent need” for *shells*',
        like: ['wire'],
        variants: [['urgent need for *guns*', 'bureau']],
      },
      ['wire'],
    ],
    [
      'compares no words with what is longer than a reading can be',
      'one two three four five six seven eight nine ten eleven twelve thirteen',
      { 'one two': ['wire'] },
      {
        lemma: 'one two three four five six seven eight nine ten eleven twelve thirteen',
        like: [],
        variants: [['one two', 'wire']],
      },
    ],
    [
      'has no words of a page that has none of its own',
      null,
      { one: ['wire'] },
      { lemma: null, like: [], variants: [['one', 'wire']] },
    ],
  ])('%s', (_, here, by, expected, like = []) => {
    const found = apparatusOf(here, readings(by), NONE, { like, story: STORY });
    expect(shown(found)).toEqual(expected);
  });

  it('says where other words are not held', () => {
    const [variant] = apparatusOf('a', [{ says: null, sources: ['wire'] }], NONE, {
      like: [],
      story: STORY,
    }).variants;
    expect(variant).toEqual({ words: null, says: null, sources: ['wire'] });
  });
});

test.each([
  ['He left. On Monday the ', ' rose. It fell', 'On Monday the ', ' rose.'],
  [
    'of the old mill and the ',
    ' of the new mill stan',
    '…the old mill and the ',
    ' of the new mill…',
  ],
  ['', '', '', ''],
  ['A line\n', '\nAnother', '', ''],
  [
    'at 3.5 per cent the ',
    ' was 2.5 per cent of al',
    '…3.5 per cent the ',
    ' was 2.5 per cent of…',
  ],
  ['of great fires” in the ', ', which she calls “all ', '…in the ', ', which she calls…'],
  ['and called the “old ', ' mill” a “ruin', '…called the “old ', ' mill” a…'],
])('around a passage, its sentence in whole words: %j %j', (prefix, suffix, before, after) => {
  const passage = { exact: 'x', prefix, suffix, start: 0, end: 1 };
  expect(around(passage)).toEqual({ before, after });
});

test('readings of the same words stand together, unclear ones last', () => {
  const some = [
    { says: 'a toll', sources: ['mill'] },
    { says: 'it’s a fee', sources: ['wire'] },
    { says: "It's a fee", sources: ['echo'] },
    { says: null, sources: ['bureau'] },
  ];
  expect(gathered(STORY, some)).toEqual([
    { says: 'it’s a fee', sources: ['wire', 'echo'] },
    { says: null, sources: ['bureau'] },
    { says: 'a toll', sources: ['mill'] },
  ]);
});
