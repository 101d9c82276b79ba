import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Gloss } from '../../core/articles/gloss.ts';
import type { KeptArticle } from './rows.ts';

type Kit = typeof import('./glosses.ts') &
  typeof import('./store.ts') &
  typeof import('./changes.ts') &
  typeof import('./transaction.ts') &
  typeof import('./database.ts') &
  typeof import('./remembering/room.ts');

/** As a background that has just started. */
const started = async (): Promise<Kit> => {
  vi.resetModules();
  return {
    ...(await import('./glosses.ts')),
    ...(await import('./store.ts')),
    ...(await import('./changes.ts')),
    ...(await import('./transaction.ts')),
    ...(await import('./database.ts')),
    ...(await import('./remembering/room.ts')),
  };
};

let kit: Kit;

const articleOf = (id: string, rest: Partial<KeptArticle> = {}): KeptArticle => ({
  id,
  url: `https://${id}.example/bridge`,
  outlet: 'Post',
  headline: `Says ${id}`,
  day: null,
  language: 'en',
  at: 1,
  texts: [{ at: 1, page: { text: id, blocks: [], url: null, date: null, language: null } }],
  sketch: null,
  story: 'mine-1',
  ...rest,
});

const put = (id: string, rest: Partial<KeptArticle> = {}): Promise<boolean> =>
  kit.putArticle(articleOf(id, rest), [], { near: [], moved: new Map() });

const said = (says: string | null, ...articles: string[]): Gloss => ({
  on: articles.map((one) => [one, 'w0rds']),
  at: 5,
  says,
  small: false,
});

const SAID = { together: 9, apart: -9 };

const saysOf = async (...articles: string[]): Promise<(string | null)[]> =>
  (await kit.glossesOf(articles)).map(({ says }) => says);

/** How many there are, of whatever articles. */
const count = async (): Promise<number> => {
  const database = await openDB('variorum');
  const n = await database.count('glosses');
  database.close();
  return n;
};

beforeEach(async () => {
  kit = await started();
  await kit.deleteDatabase();
  await put('a');
  await put('b');
});

describe('what is said of a point', () => {
  test('is found by each of its articles, once, after the background was stopped too', async () => {
    await kit.putGlosses('mine-1', [], [said('It is shut.', 'a', 'b')]);
    kit = await started();
    expect(await kit.glossesOf(['a', 'b'])).toEqual([said('It is shut.', 'a', 'b')]);
    expect(await saysOf('b')).toEqual(['It is shut.']);
    expect(await saysOf('c')).toEqual([]);
    expect((await kit.lastingOf(['mine-1'])).size).toBe(1);
  });

  test('takes the place of what was said, and is taken back', async () => {
    const first = said('It is shut.', 'a', 'b');
    await kit.putGlosses('mine-1', [], [first]);
    await kit.putGlosses('mine-1', [first.on], [said('It is closed.', 'b')]);
    expect(await saysOf('a', 'b')).toEqual(['It is closed.']);
    await kit.putGlosses('mine-1', [said(null, 'b').on], []);
    expect(await count()).toBe(0);
  });

  test('goes with its articles where they are moved, and is there in either story', async () => {
    await kit.putGlosses('mine-1', [], [said('It is shut.', 'a', 'b')]);
    await kit.moveArticles(['a'], 'mine-2', true, SAID);
    expect([await saysOf('a'), await saysOf('b')]).toEqual([['It is shut.'], ['It is shut.']]);
  });

  test('stays while one of its articles is kept or can be put back, and is gone with the last', async () => {
    await kit.putGlosses('mine-1', [], [said('It is shut.', 'a', 'b')]);
    await kit.eraseArticles(['a', 'b']);
    await kit.restoreArticles(['b']);
    expect(await saysOf('b')).toEqual(['It is shut.']);
    await kit.forgetErased(() => true);
    expect(await saysOf('b')).toEqual(['It is shut.']);
    await kit.eraseArticles(['b']);
    expect(await count()).toBe(1);
    await kit.forgetErased(() => true);
    expect(await count()).toBe(0);
  });

  test('is gone with what the popup takes back, and with what was remembered', async () => {
    await put('c', { remembered: 1 });
    for (const id of ['a', 'c']) await kit.putGlosses('mine-1', [], [said('It is shut.', id)]);
    await kit.forgetArticle('a');
    expect(await count()).toBe(1);
    await kit.keepWithin(() => ({ gone: new Set(['c']), dated: new Map() }));
    expect(await count()).toBe(0);
  });

  test('from a file is added where nothing is said so far', async () => {
    await kit.putGlosses('mine-1', [], [said('Mine.', 'a', 'b')]);
    const add = (...all: Gloss[]): Promise<boolean> =>
      kit.change((transaction) => kit.addGlosses(transaction, all));
    expect(await add(said('Theirs.', 'a', 'b'))).toBe(false);
    expect(await add(said('Theirs.', 'a', 'b'), said('Theirs.', 'b'))).toBe(true);
    expect((await saysOf('a', 'b')).sort()).toEqual(['Mine.', 'Theirs.']);
    // Whose articles went while the file was looked at: nobody would take it out any more.
    expect(await add(said('Theirs.', 'gone'))).toBe(false);
    expect(await count()).toBe(2);
  });

  test('that cannot be read is left out, and left alone', async () => {
    const database = await openDB('variorum');
    await database.put('glosses', { on: [['a', 'x']], of: ['a'], says: 7 });
    database.close();
    expect(await saysOf('a')).toEqual([]);
    expect(await count()).toBe(1);
  });
});

test('a database of the version before gets room for it, and keeps what it has', async () => {
  await kit.deleteDatabase();
  const old = await openDB('variorum', 3, {
    upgrade: (database) => {
      const articles = database.createObjectStore('articles', { keyPath: 'id' });
      for (const name of ['story', 'at', 'remembered']) articles.createIndex(name, name);
      database.createObjectStore('texts', { keyPath: 'id' });
      const sketches = database.createObjectStore('sketches', { keyPath: 'id' });
      for (const name of ['keys', 'given']) sketches.createIndex(name, name, { multiEntry: true });
      database.createObjectStore('stories', { keyPath: 'id' });
      database
        .createObjectStore('near', { keyPath: 'of' })
        .createIndex('of', 'of', { multiEntry: true });
      database.createObjectStore('erased');
    },
  });
  await old.put('stories', { id: 'mine-1', name: 'The bridge' });
  old.close();
  kit = await started();
  expect(await kit.nameOfStory('mine-1')).toBe('The bridge');
  await put('a');
  await kit.putGlosses('mine-1', [], [said('It is shut.', 'a')]);
  expect(await saysOf('a')).toEqual(['It is shut.']);
});
