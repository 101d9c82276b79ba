import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { mergeStories, nameStory } from '../changes.ts';
import { deleteDatabase } from '../database.ts';
import type { KeptArticle } from '../rows.ts';
import { listArticles, nearOf, putArticle, wholeArticle } from '../store.ts';
import type { Remembered } from './remembered.ts';
import { type Bounds, keepWithin, makeRoom } from './room.ts';

const articleOf = (id: string, story: string, remembered?: number): KeptArticle => ({
  id,
  url: `https://${id}.example/`,
  outlet: 'Post',
  headline: id,
  day: null,
  language: 'en',
  at: 1,
  texts: [{ at: 1, page: { text: id, blocks: [], url: null, date: null, language: 'en' } }],
  sketch: 0,
  story,
  ...(remembered !== undefined && { remembered }),
});

const NOWHERE = { near: [], moved: new Map() };
const put = (id: string, story: string, remembered?: number) =>
  putArticle(articleOf(id, story, remembered), [1], NOWHERE);

/** Takes out those with such ids, and notes what it was asked about. */
const without =
  (ids: string[], seen: Remembered[] = []): Bounds =>
  (all) => {
    seen.push(...all);
    return { gone: new Set(ids), dated: new Map() };
  };

const ids = async () => (await listArticles()).articles.map(({ id }) => id);

beforeEach(deleteDatabase);

test('bounds are about what is remembered alone, and know what the reader put in order', async () => {
  await put('hand', 'mine-1');
  await put('plain', 'mine-2', 7);
  await put('named', 'mine-3', 8);
  await put('merged', 'mine-4', 9);
  await put('other', 'mine-5', 10);
  await nameStory('mine-3', 'The bridge');
  await mergeStories('mine-5', 'mine-4', { together: 9, apart: -9 });
  const seen: Remembered[] = [];
  await keepWithin(without([], seen));
  expect(seen.map(({ id, at, lasting }) => [id, at, lasting])).toEqual([
    ['plain', 7, false],
    ['named', 8, true],
    ['merged', 9, true],
    ['other', 10, true],
  ]);
});

test('what goes is gone with all that is known of it, for good', async () => {
  await put('plain', 'mine-2', 7);
  const near = [{ a: 'next', b: 'plain', odds: 3 }];
  await putArticle(articleOf('next', 'mine-3', 8), [1], { ...NOWHERE, near });
  expect(await keepWithin(without(['plain']))).toBe(1);
  expect(await ids()).toEqual(['next']);
  expect((await listArticles()).stories.map(({ id }) => id)).toEqual(['mine-3']);
  expect(await nearOf(['next'])).toEqual([]);
  expect(await wholeArticle('plain')).toBeNull();
});

test('room is made in the transaction that needs it: where that fails, nothing has gone', async () => {
  await put('plain', 'mine-2', 7);
  const next = articleOf('next', 'mine-3', 8);
  const fails = async (transaction: Parameters<typeof makeRoom>[0]) => {
    await makeRoom(transaction, without(['plain']));
    throw new Error('no');
  };
  await expect(putArticle(next, [1], NOWHERE, fails)).rejects.toThrow('no');
  expect(await ids()).toEqual(['plain']);
  await putArticle(next, [1], NOWHERE, (one) => makeRoom(one, without(['plain'])));
  expect(await ids()).toEqual(['next']);
});

test('times that have not come yet are written anew', async () => {
  await put('ahead', 'mine-1', 99);
  await keepWithin(() => ({ gone: new Set(), dated: new Map([['ahead', 5]]) }));
  expect((await wholeArticle('ahead'))?.remembered).toBe(5);
});

test('an entry that cannot be read stays', async () => {
  await put('plain', 'mine-2', 7);
  const database = await openDB('variorum');
  await database.put('articles', { id: 'later', format: 9, story: 'mine-1', remembered: 1 });
  database.close();
  const seen: Remembered[] = [];
  await keepWithin(without(['plain', 'later'], seen));
  expect(seen.map(({ id }) => id)).toEqual(['plain']);
  expect((await listArticles()).unreadable).toBe(1);
});

test('a database of before anything was remembered is taken over', async () => {
  const stores = ['articles', 'texts', 'sketches', 'stories', 'near', 'erased'];
  const before = await openDB('variorum', 1, {
    upgrade: (database) => {
      for (const store of stores) {
        const made = database.createObjectStore(
          store,
          store === 'erased' ? {} : { keyPath: store === 'near' ? 'of' : 'id' },
        );
        if (store === 'articles') made.createIndex('story', 'story');
        if (store === 'sketches') made.createIndex('keys', 'keys', { multiEntry: true });
        if (store === 'near') made.createIndex('of', 'of', { multiEntry: true });
      }
    },
  });
  const { texts, sketch: _, ...row } = articleOf('old', 'mine-1');
  await before.put('articles', { ...row, characters: 3, bytes: 9, texts: [1] });
  await before.put('texts', { id: 'old', texts });
  before.close();
  await put('plain', 'mine-2', 7);
  expect(await ids()).toEqual(['old', 'plain']);
  const seen: Remembered[] = [];
  await keepWithin(without([], seen));
  expect(seen.map(({ id }) => id)).toEqual(['plain']);
});
