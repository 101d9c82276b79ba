import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../facts/fact.ts';
import { packNeighbours } from '../prose/neighbours.ts';
import { blankClaim, StoryFacts } from '../story/story.ts';
import { packRuns } from '../terms/runs.ts';
import { packTerms, terms } from '../terms/terms.ts';
import { packLists } from './bits.ts';
import { factsOf, type Sentence, STORY_FORMAT, type Story } from './compiled-story.ts';
import { packStory, StoryJson, StoryJsonFacts } from './story-json.ts';

const termsOf = (text: string): string => packTerms(terms(text, () => 5));

const sentence = (source: string, at: number, text: string, rest: Partial<Sentence>): Sentence => ({
  source,
  at,
  claims: [],
  terms: termsOf(text),
  facts: [],
  beside: '',
  ...rest,
});

const FIRE: Fact = { facet: 'place', name: 'Harrow' };
const LOOMS: Fact = { facet: 'figure', value: 40, about: true, unit: null, counts: 'loom' };

const STORY: Story = {
  format: STORY_FORMAT,
  id: 'mill',
  title: 'The mill at Harrow burns',
  event: { day: '2031-05-04', slots: [], parts: [] },
  edition: { version: '1', date: '2031-05-04', editor: '', corrections: '', drafted: false },
  origins: [],
  sources: [],
  claims: [
    blankClaim('fire', ['one', 'two'], {
      statement: 'It burned.',
      core: true,
      cues: ['fire|blaze*'],
    }),
    blankClaim('looms', ['one'], { statement: null, terms: termsOf('not forty looms') }),
  ],
  replaces: { fire: ['blaze'] },
  abroad: {},
  sets: { fire: ['fire', 'blaze*'] },
  sentences: [
    sentence('one', 0, 'The mill at Harrow burned', {
      claims: ['fire', 'looms'],
      facts: [FIRE, LOOMS, FIRE],
      beside: packNeighbours([[7, 7, 9], [], [1, 2, 3, 200, 255]]),
    }),
    sentence('one', 1, '', {}),
    sentence('two', 0, 'Forty looms did not burn', {
      claims: ['looms'],
      facts: [LOOMS],
      beside: packNeighbours([[7]]),
    }),
  ],
  utterances: [],
  runs: { one: packRuns(new Set([0, 5, 2 ** 24 - 1])), two: '' },
};

const FILE = packStory(STORY);

describe('a story in its file', () => {
  test('comes back as it was', () => {
    expect(v.parse(StoryJson, JSON.parse(JSON.stringify(FILE)))).toEqual(STORY);
    expect(v.parse(StoryJsonFacts, JSON.parse(JSON.stringify(FILE)))).toEqual(factsOf(STORY));
  });

  test('says of no claim what goes without saying', () => {
    expect(Object.keys(FILE.claims).sort()).toEqual([
      'core',
      'cues',
      'id',
      'sources',
      'statement',
      'terms',
    ]);
    expect(Object.keys(StoryFacts.entries)).toContain('claims');
  });

  const [first, second, third] = STORY.sentences as [Sentence, Sentence, Sentence];
  test.each<[string, Sentence[], RegExp]>([
    ['a sentence out of its place', [second, first], /out of order/],
    ['a claim that is not there', [{ ...first, claims: ['flood'] }], /-1/],
    ['claims in another order', [{ ...first, claims: ['looms', 'fire'] }], /cannot be packed/],
    ['words beside no fact', [{ ...third, facts: [] }], /beside no fact/],
  ])('is not written with %s', (_, sentences, says) => {
    expect(() => packStory({ ...STORY, sentences })).toThrow(says);
  });

  const { sentences, claims } = FILE;
  const places = (...all: number[]): string =>
    packLists(({ rising }) => {
      for (const place of all) rising([place], 300);
    });
  test.each<[string, object, RegExp]>([
    [
      'a column that is too short',
      { claims: { ...claims, core: [true] } },
      /claims\.core: 1 entries/,
    ],
    ['a column of another kind', { claims: { ...claims, core: ['yes', 'no'] } }, /boolean/],
    ['claims without ids', { claims: { ...claims, id: undefined } }, /id/i],
    ['terms of no base64', { terms: '{}' }, /not base64/],
    ['terms cut off', { terms: FILE.terms.slice(0, 4) }, /breaks off/],
    [
      'more sentences than there are',
      { sentences: { ...sentences, of: [['one', 4]] } },
      /breaks off/,
    ],
    [
      'a billion sentences',
      { sentences: { ...sentences, of: [['one', 1_000_000_000]] } },
      /fewer sentences/,
    ],
    ['fewer sentences', { sentences: { ...sentences, of: [['one', 1]] } }, /goes on/],
    ['half a sentence', { sentences: { ...sentences, of: [['one', 2.5]] } }, /integer/],
    ['places of facts that are gone', { sentences: { ...sentences, facts: [] } }, /too long/],
    [
      'words from beyond a list',
      { sentences: { ...sentences, beside: places(299) } },
      /packed data/,
    ],
    ['runs that go on', { runs: { one: `${FILE.runs.one}AAAA` } }, /goes on/],
  ])('is refused in words with %s', (_, change, says) => {
    const found = v.safeParse(StoryJson, JSON.parse(JSON.stringify({ ...FILE, ...change })));
    expect(found.issues?.[0]?.message).toMatch(says);
  });
});
