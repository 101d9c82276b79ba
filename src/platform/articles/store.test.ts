/** Long, as all that can go wrong with one database stands together. */
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Page } from '../../core/text/page.ts';
import type { Stores } from './database.ts';
import type { KeptArticle } from './rows.ts';

type Kit = typeof import('./store.ts') &
  typeof import('./changes.ts') &
  typeof import('./database.ts');

/** As a background that has just started. */
const started = async (): Promise<Kit> => {
  vi.resetModules();
  return {
    ...(await import('./store.ts')),
    ...(await import('./changes.ts')),
    ...(await import('./database.ts')),
  };
};

const pageOf = (text: string): Page => ({
  text,
  blocks: [{ kind: 'headline', start: 0, end: text.length }],
  url: 'https://post.example/bridge',
  date: '2031-05-05',
  language: 'en',
});

const articleOf = (
  id: string,
  story: string,
  text = `The bridge is shut, says ${id}`,
): KeptArticle => ({
  id,
  url: `https://${id}.example/bridge`,
  outlet: 'Post',
  headline: text,
  day: '2031-05-05',
  language: 'en',
  at: 1,
  texts: [{ at: 1, page: pageOf(text) }],
  sketch: { of: id },
  story,
});

let kit: Kit;

const NOWHERE = { near: [], moved: new Map<string, { from: string; to: string }>() };
const SAID = { together: 9, apart: -9 };

const put = (id: string, story: string, keys: number[] = [1, 2]): Promise<boolean> =>
  kit.putArticle(articleOf(id, story), keys, NOWHERE);

const ids = async (): Promise<Record<string, string>> =>
  Object.fromEntries((await kit.listArticles()).articles.map(({ id, story }) => [id, story]));

/** Writes past the store, as another version or damage would. */
const behindItsBack = async (store: 'articles' | 'texts', value: unknown): Promise<void> => {
  const database = await openDB<Stores>('variorum');
  await database.put(store, value as never);
  database.close();
};

beforeEach(async () => {
  kit = await started();
  await kit.deleteDatabase();
});

describe('an article', () => {
  test('comes back whole, after the background was stopped too', async () => {
    await put('a', 'mine-1');
    kit = await started();
    expect(await kit.wholeArticle('a')).toEqual(articleOf('a', 'mine-1'));
    expect(await kit.articlesByKey([2, 3])).toEqual([['a'], []]);
    const { articles, stories, unreadable } = await kit.listArticles();
    expect(articles).toMatchObject([{ id: 'a', characters: 26, texts: [1] }]);
    expect(articles[0]).not.toHaveProperty('sketch');
    expect([stories, unreadable]).toEqual([[{ id: 'mine-1', name: null }], 0]);
  });

  test.each([
    [512, 512],
    [513, 0],
  ])('that shares a word with so many, %i in all, is found by it with %i', async (all, found) => {
    await put('a', 'mine-1', [1]);
    const sketches = Array.from({ length: all }, (_, n) => ({
      id: `b-${n}`,
      keys: [7],
      sketch: 0,
    }));
    const database = await openDB<Stores>('variorum');
    const { store } = database.transaction('sketches', 'readwrite');
    await Promise.all(sketches.map((one) => store.put(one)));
    database.close();
    const [few, many] = await kit.articlesByKey([1, 7]);
    expect([few, many?.length]).toEqual([['a'], found]);
  });

  test('is not there, and no database is, where nothing was kept', async () => {
    expect(await kit.isThere()).toBe(false);
    expect(await indexedDB.databases()).toEqual([]);
    await put('a', 'mine-1');
    expect(await kit.isThere()).toBe(true);
  });

  test('that is taken out leaves nothing but the way back, and then not even that', async () => {
    await put('a', 'mine-1');
    await put('b', 'mine-1');
    await kit.nameStory('mine-1', 'The bridge');
    expect(await kit.eraseArticles(['a', 'b', 'c'])).toBe(true);
    expect(await ids()).toEqual({});
    expect(await kit.articlesByKey([1])).toEqual([[]]);
    expect((await kit.listArticles()).stories).toEqual([]);
    kit = await started();
    expect(await kit.restoreArticles(['a'])).toBe(true);
    expect(await kit.restoreArticles(['a'])).toBe(true);
    expect(await kit.wholeArticle('a')).toEqual(articleOf('a', 'mine-1'));
    expect(await kit.nameOfStory('mine-1')).toBe('The bridge');
    await kit.forgetErased(() => true);
    expect(await kit.restoreArticles(['b'])).toBe(false);
    expect(await ids()).toEqual({ a: 'mine-1' });
  });

  test('is written over by no other, and with a further text stays where it was put meanwhile', async () => {
    await put('a', 'mine-1');
    const article = articleOf('a', 'mine-1', 'Another text');
    expect(await kit.putArticle(article, [], NOWHERE)).toBe(false);
    await kit.moveArticles(['a'], 'mine-2', true, SAID);
    expect(await kit.putTextsOf({ ...article, at: 5 }, [3])).toBe(true);
    expect(await kit.wholeArticle('a')).toEqual({ ...article, story: 'mine-2' });
    expect((await kit.listArticles()).stories).toEqual([
      { id: 'mine-2', name: null, changed: true },
    ]);
    await kit.eraseArticles(['a']);
    expect(await kit.putTextsOf(article, [3])).toBe(false);
    expect(await ids()).toEqual({});
  });

  test('that was kept anew is not written over by what was taken out', async () => {
    await put('a', 'mine-1');
    await kit.eraseArticles(['a']);
    await kit.putArticle(articleOf('a', 'mine-2', 'Another text'), [], NOWHERE);
    expect(await kit.restoreArticles(['a'])).toBe(true);
    expect((await kit.wholeArticle('a'))?.headline).toBe('Another text');
  });
});

describe('stories', () => {
  test('are named, merged and split, and those left empty are gone', async () => {
    for (const [id, story] of [
      ['a', 'mine-1'],
      ['b', 'mine-2'],
      ['c', 'mine-2'],
    ] as const)
      await put(id, story);
    await kit.nameStory('mine-2', 'The ferry');
    expect(await kit.mergeStories('mine-2', 'mine-1', SAID)).toBe(true);
    expect(await ids()).toEqual({ a: 'mine-1', b: 'mine-1', c: 'mine-1' });
    expect((await kit.listArticles()).stories).toEqual([
      { id: 'mine-1', name: 'The ferry', changed: true },
    ]);
    expect(await kit.moveArticles(['b'], 'mine-3', true, SAID)).toBe(true);
    expect(await kit.moveArticles(['a'], 'mine-3', false, SAID)).toBe(true);
    expect(await kit.moveArticles(['c'], 'mine-3', false, SAID)).toBe(true);
    expect((await kit.listArticles()).stories).toEqual([
      { id: 'mine-3', name: null, changed: true },
    ]);
    expect((await kit.rowsOfStory('mine-3')).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('are split: what is taken out is one story, and comes back as one', async () => {
    for (const id of ['a', 'b', 'c', 'd']) await put(id, 'mine-1');
    await kit.nameStory('mine-1', 'The bridge');
    expect(await kit.moveArticles(['b', 'c', 'z'], 'mine-2', true, SAID)).toBe(true);
    expect(await ids()).toEqual({ a: 'mine-1', b: 'mine-2', c: 'mine-2', d: 'mine-1' });
    const odds = async () =>
      Object.fromEntries((await kit.nearOf(['b'])).map(({ a, b, odds }) => [`${a} ${b}`, odds]));
    expect(await odds()).toEqual({ 'b a': -9, 'b d': -9, 'c b': 9 });
    expect((await kit.lastingOf(['mine-1', 'mine-2'])).size).toBe(2);
    expect(await kit.moveArticles(['b', 'c'], 'mine-1', false, SAID)).toBe(true);
    expect(new Set(Object.values(await ids()))).toEqual(new Set(['mine-1']));
    expect(Object.values(await odds())).toEqual([9, 9, 9]);
    expect((await kit.listArticles()).stories).toEqual([
      { id: 'mine-1', name: 'The bridge', changed: true },
    ]);
  });

  test.each<[string, () => Promise<boolean>]>([
    ['a story that is not there', () => kit.nameStory('mine-9', 'x')],
    ['an article that is not there', () => kit.moveArticles(['z'], 'mine-1', false, SAID)],
    ['a move to a story that is not there', () => kit.moveArticles(['a'], 'mine-9', false, SAID)],
    ['a move of nothing to a new story', () => kit.moveArticles(['z'], 'mine-9', true, SAID)],
    ['a merge with itself', () => kit.mergeStories('mine-1', 'mine-1', SAID)],
    ['a merge with nothing', () => kit.mergeStories('mine-1', 'mine-9', SAID)],
  ])('stay as they were: %s', async (_, work) => {
    await put('a', 'mine-1');
    const before = await kit.listArticles();
    expect(await work()).toBe(false);
    expect(await kit.listArticles()).toEqual(before);
  });

  test('lose nothing where two changes come at once', async () => {
    await Promise.all([
      put('a', 'mine-1'),
      put('b', 'mine-2'),
      kit.mergeStories('mine-1', 'mine-2', SAID),
    ]);
    expect(await ids()).toEqual({ a: 'mine-2', b: 'mine-2' });
  });
});

describe('what is known of two articles', () => {
  const odds = async (...of: string[]) =>
    Object.fromEntries((await kit.nearOf(of)).map(({ a, b, odds }) => [`${a} ${b}`, odds]));

  test('is kept with the article, and the reader’s word in its place', async () => {
    await put('a', 'mine-1');
    await put('b', 'mine-2');
    const near = [{ a: 'c', b: 'a', odds: 3 }];
    const place = { near, moved: new Map([['b', { from: 'mine-2', to: 'mine-1' }]]) };
    await kit.putArticle(articleOf('c', 'mine-1'), [], place);
    expect(await ids()).toEqual({ a: 'mine-1', b: 'mine-1', c: 'mine-1' });
    expect((await kit.listArticles()).stories.map(({ id }) => id)).toEqual(['mine-1']);
    expect(await odds('a')).toEqual({ 'c a': 3 });
    await kit.moveArticles(['c'], 'mine-3', true, SAID);
    expect(await odds('c')).toEqual({ 'c a': -9, 'c b': -9 });
    await kit.mergeStories('mine-3', 'mine-1', SAID);
    expect(await odds('b')).toEqual({ 'c b': 9 });
  });

  test('is not written of what is gone, and moves nothing that was moved meanwhile', async () => {
    await put('a', 'mine-1');
    await put('b', 'mine-2');
    await kit.moveArticles(['b'], 'mine-3', true, SAID);
    const near = ['a', 'z'].map((b) => ({ a: 'c', b, odds: 3 }));
    const moved = new Map([['b', { from: 'mine-2', to: 'mine-1' }]]);
    expect(await kit.putArticle(articleOf('c', 'mine-2'), [], { near, moved })).toBe(true);
    expect(await ids()).toEqual({ a: 'mine-1', b: 'mine-3', c: 'mine-2' });
    expect((await kit.listArticles()).stories.map(({ id }) => id)).toContain('mine-2');
    expect(await odds('c')).toEqual({ 'c a': 3 });
  });

  test('moves nothing out of a story that the reader has named meanwhile', async () => {
    await put('a', 'mine-1');
    await put('b', 'mine-2');
    await kit.nameStory('mine-2', 'The wreck');
    const moved = new Map([['b', { from: 'mine-2', to: 'mine-1' }]]);
    await kit.putArticle(articleOf('c', 'mine-1'), [], { near: [], moved });
    expect(await ids()).toEqual({ a: 'mine-1', b: 'mine-2', c: 'mine-1' });
    expect((await kit.listArticles()).stories).toContainEqual({ id: 'mine-2', name: 'The wreck' });
  });

  test('goes with either, and comes back with the later', async () => {
    await put('a', 'mine-1');
    const place = { ...NOWHERE, near: [{ a: 'b', b: 'a', odds: 3 }] };
    await kit.putArticle(articleOf('b', 'mine-1'), [], place);
    await kit.eraseArticles(['a', 'b']);
    expect(await odds('a', 'b')).toEqual({});
    await kit.restoreArticles(['a']);
    expect(await odds('a', 'b')).toEqual({});
    await kit.restoreArticles(['b']);
    expect(await odds('a')).toEqual({ 'b a': 3 });
    await kit.eraseArticles(['a']);
    await kit.forgetErased(() => true);
    expect(await odds('b')).toEqual({});
  });
});

describe('damage', () => {
  test('an entry that cannot be read is counted, shown to nobody, and stays', async () => {
    await put('a', 'mine-1');
    await behindItsBack('articles', { id: 'later', format: 9, story: 'mine-1' });
    await behindItsBack('texts', { id: 'a', texts: [] });
    const { articles, unreadable } = await kit.listArticles();
    expect([articles.map(({ id }) => id), unreadable]).toEqual([['a'], 1]);
    expect(await kit.wholeArticle('a')).toBeNull();
    expect(await kit.isWritten('later')).toBe(true);
    expect((await kit.rowsOfStory('mine-1')).map(({ id }) => id)).toEqual(['a']);
    await kit.mergeStories('mine-1', 'mine-2', SAID);
    expect((await kit.listArticles()).unreadable).toBe(1);
  });

  test('a write that fails in its middle leaves nothing of itself', async () => {
    await put('a', 'mine-1');
    // A function cannot be stored: the sketch fails where row and texts have been written already.
    const broken = { ...articleOf('b', 'mine-2'), sketch: () => 0 };
    await expect(kit.putArticle(broken, [], NOWHERE)).rejects.toMatchObject({
      code: 'store-unreadable',
    });
    expect(await ids()).toEqual({ a: 'mine-1' });
    expect((await kit.listArticles()).stories).toEqual([{ id: 'mine-1', name: null }]);
    await put('c', 'mine-1');
    expect(Object.keys(await ids())).toEqual(['a', 'c']);
  });

  test('a full disk is named, and what was there stays', async () => {
    await put('a', 'mine-1');
    const { IDBObjectStore } = globalThis;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(put('b', 'mine-1')).rejects.toMatchObject({ code: 'store-full' });
    full.mockRestore();
    expect(await ids()).toEqual({ a: 'mine-1' });
    await put('b', 'mine-1');
    expect(Object.keys(await ids())).toEqual(['a', 'b']);
  });

  test('a newer version’s database is left alone, until it is erased', async () => {
    (await openDB('variorum', 7, { upgrade: (db) => void db.createObjectStore('later') })).close();
    kit = await started();
    expect(await kit.isThere()).toBe(true);
    await expect(put('a', 'mine-1')).rejects.toMatchObject({ code: 'store-newer' });
    await expect(kit.listArticles()).rejects.toMatchObject({ code: 'store-newer' });
    const later = await openDB('variorum', 7);
    expect([...later.objectStoreNames]).toEqual(['later']);
    later.close();
    await kit.deleteDatabase();
    expect(await kit.isThere()).toBe(false);
    await put('a', 'mine-1');
    expect(await ids()).toEqual({ a: 'mine-1' });
  });

  test('what an older version kept is there, and is listed by when it was kept', async () => {
    const older = await openDB('variorum', 1, {
      upgrade: (db) => {
        db.createObjectStore('articles', { keyPath: 'id' }).createIndex('story', 'story');
        db.createObjectStore('texts', { keyPath: 'id' });
        db.createObjectStore('sketches', { keyPath: 'id' }).createIndex('keys', 'keys', {
          multiEntry: true,
        });
        db.createObjectStore('stories', { keyPath: 'id' });
        db.createObjectStore('near', { keyPath: 'of' }).createIndex('of', 'of', {
          multiEntry: true,
        });
        db.createObjectStore('erased');
      },
    });
    const { texts, sketch, ...row } = articleOf('a', 'mine-1');
    await older.put('articles', { ...row, characters: 9, bytes: 99, texts: [1] });
    await older.put('texts', { id: 'a', texts });
    await older.put('sketches', { id: 'a', keys: [1, 2], sketch });
    await older.put('stories', { id: 'mine-1', name: 'The bridge' });
    older.close();
    kit = await started();
    await put('b', 'mine-2');
    expect(await ids()).toEqual({ a: 'mine-1', b: 'mine-2' });
    expect(await kit.wholeArticle('a')).toMatchObject({ id: 'a', sketch: { of: 'a' } });
    expect(await kit.latestArticles(9)).toMatchObject({
      articles: [{ id: 'a' }, { id: 'b' }],
      stories: [
        { id: 'mine-1', name: 'The bridge' },
        { id: 'mine-2', name: null },
      ],
      whole: true,
    });
  });

  test('the articles that were kept last are read without the others, their stories whole', async () => {
    const kept = async (id: string, story: string, at: number): Promise<boolean> =>
      kit.putArticle({ ...articleOf(id, story), at }, [1], NOWHERE);
    await kept('a', 'mine-old', 1);
    await kept('b', 'mine-both', 2);
    await kept('c', 'mine-both', 4);
    await kept('d', 'mine-new', 3);
    const { articles, whole } = await kit.latestArticles(2);
    expect(articles.map(({ id }) => id).sort()).toEqual(['b', 'c', 'd']);
    expect(whole).toBe(false);
    expect((await kit.latestArticles(4)).whole).toBe(true);
    expect((await kit.latestArticles(99)).articles).toHaveLength(4);
  });

  test('a connection that another one closes is opened again', async () => {
    await put('a', 'mine-1');
    // A newer version comes: this connection gives way to it, and then finds it.
    const newer = await openDB('variorum', 9);
    newer.close();
    await expect(kit.listArticles()).rejects.toMatchObject({ code: 'store-newer' });
    await deleteDB('variorum');
    await put('b', 'mine-1');
    expect(await ids()).toEqual({ b: 'mine-1' });
  });

  test('a database that does not open is named', async () => {
    const broken = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    await expect(put('a', 'mine-1')).rejects.toMatchObject({ code: 'store-unreadable' });
    broken.mockRestore();
    await put('a', 'mine-1');
    expect(await ids()).toEqual({ a: 'mine-1' });
  });

  test('a connection that does not let go is waited for no longer than a while', async () => {
    const stubborn = await openDB('variorum', 1);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const erased = kit.deleteDatabase();
    const refused = expect(erased).rejects.toMatchObject({ code: 'store-blocked' });
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
    vi.runAllTimers();
    vi.useRealTimers();
    await refused;
    stubborn.close();
  });
});
