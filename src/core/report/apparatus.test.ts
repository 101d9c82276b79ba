import { describe, expect, it, test } from 'vitest';
import { claim, readings, storyOf } from '../story/story.fixture.ts';
import { type Apparatus, apparatusOf, gathered, type Piece } from './apparatus.ts';

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
    const found = apparatusOf(here, readings(by), NONE, { like, alike: [], story: STORY });
    expect(shown(found)).toEqual(expected);
  });

  it('says where other words are not held', () => {
    const [variant] = apparatusOf('a', [{ says: null, sources: ['wire'] }], NONE, {
      like: [],
      alike: [],
      story: STORY,
    }).variants;
    expect(variant).toEqual({ words: null, says: null, sources: ['wire'], alike: false });
  });
});

test('readings of the same words stand together, those in one sense after one another, unclear ones last', () => {
  const some = [
    { says: 'a toll', sources: ['mill'] },
    { says: 'it’s a fee', sources: ['wire'] },
    { says: null, sources: ['bureau'] },
    { says: "It's a fee", sources: ['echo'] },
    { says: 'a charge', sources: ['cut'] },
  ];
  expect(gathered(STORY, some, [['echo', 'cut', 'mill']])).toEqual([
    { says: 'it’s a fee', sources: ['wire', 'echo'], alike: false },
    { says: 'a charge', sources: ['cut'], alike: true },
    { says: null, sources: ['bureau'], alike: false },
    { says: 'a toll', sources: ['mill'], alike: false },
  ]);
});
