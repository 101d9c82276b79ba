import { describe, expect, test } from 'vitest';
import { STORY_FORMAT, type Story } from './compiled-story.ts';
import { indexFiles } from './index-files.ts';
import { type IsOn, packagedShelf } from './shelf.ts';

const story = (id: string, sample = false): Story => ({
  format: STORY_FORMAT,
  id,
  title: id,
  event: { day: '2031-05-04', slots: [], parts: [] },
  edition: {
    version: '1',
    date: '2031-05-04',
    editor: '',
    corrections: '',
    drafted: true,
    ...(sample && { sample }),
  },
  origins: [],
  sources: [],
  claims: [],
  replaces: {},
  sentences: [],
  utterances: [],
  abroad: {},
  sets: {},
  runs: {},
});

const RARE = new Set(['harrow', 'weir', 'loom', 'sluic']);
const weights = (stem: string): number => (RARE.has(stem) ? 8 : 3);

const shelf = (stories: Record<string, string>, samples: string[] = [], on?: IsOn) => {
  const files = indexFiles(
    Object.entries(stories).map(([id, opening]) => ({
      story: story(id, samples.includes(id)),
      openings: [opening],
    })),
    weights,
  );
  const read = async (path: string): Promise<string> =>
    files.get(path.replace(/^stories\//, '')) ?? Promise.reject(new Error(path));
  return packagedShelf(read, weights, {}, on && (async () => on));
};

const COMMON = 'police court minister vote paper report week people';

describe('the stories that a page could cover', () => {
  test.each<[string, Record<string, string>, string, string[]]>([
    ['none with two words of it', { mill: 'Harrow weir loom burned' }, 'Harrow weir', []],
    ['three are enough', { mill: 'Harrow weir loom burned' }, 'Harrow weir loom', ['mill']],
    [
      'rare words tell more than as many common ones',
      { court: `${COMMON} trial`, mill: 'Harrow weir loom burned' },
      'police court minister Harrow weir loom',
      ['mill', 'court'],
    ],
    [
      'what every story has tells least',
      {
        one: 'police court minister vote paper',
        two: 'police court minister week bread',
        three: 'police court minister shop',
      },
      'police court minister week bread',
      ['two', 'one', 'three'],
    ],
  ])('%s', async (_, stories, page, expected) => {
    expect(await shelf(stories).candidates(page)).toEqual(expected);
  });

  test('never more than eight', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [`s${i}`, 'Harrow weir loom']),
    );
    expect(await shelf(many).candidates('Harrow weir loom')).toHaveLength(8);
  });

  const both = { mill: 'Harrow weir loom', tale: 'Harrow weir loom sluice' };
  test.each<[string, IsOn | undefined, string[]]>([
    ['as they come: no sample', undefined, ['mill']],
    ['all of them', () => true, ['tale', 'mill']],
    ['a sample alone', ({ sample }) => sample === true, ['tale']],
    ['none', () => false, []],
  ])('of those that are on: %s', async (_, on, expected) => {
    expect(await shelf(both, ['tale'], on).candidates('Harrow weir loom sluice')).toEqual(expected);
  });

  test('what is off is listed all the same', async () => {
    const all = await shelf(both, ['tale'], () => false).list();
    expect(all.map(({ id, edition }) => [id, edition.sample])).toEqual([
      ['mill', undefined],
      ['tale', true],
    ]);
  });
});
