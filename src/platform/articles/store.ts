/** Kept articles in the reader's database; long, as all that is read and written of one stands together. What belongs together is one transaction: it is there whole, or not at all. */

import { type NearRow, withDatabase } from './database.ts';
import {
  ArticleRow,
  ArticleSketch,
  ArticleTexts,
  allAs,
  inTime,
  isLasting,
  type KeptArticle,
  KeptStory,
  lastingAmong,
  Near,
  readAs,
  rowOf,
} from './rows.ts';
import { change, type Writing } from './transaction.ts';

/** All that lists show; entries that cannot be read are counted, and stay where they are. */
export const listArticles = (): Promise<{
  articles: ArticleRow[];
  stories: KeptStory[];
  unreadable: number;
}> =>
  withDatabase(async (database) => {
    const [rows, names] = await Promise.all([
      database.getAll('articles'),
      database.getAll('stories'),
    ]);
    const articles = allAs(ArticleRow, rows);
    return {
      articles,
      stories: allAs(KeptStory, names),
      unreadable: rows.length - articles.length,
    };
  });

/**
 * The articles that were kept last, `most` of them, and whatever else is in their stories: what a list of all
 * begins with, read without the others. `whole` where there are no others.
 */
export const latestArticles = (
  most: number,
): Promise<{ articles: ArticleRow[]; stories: KeptStory[]; unreadable: number; whole: boolean }> =>
  withDatabase(async (database) => {
    const transaction = database.transaction(['articles', 'stories']);
    const store = transaction.objectStore('articles');
    const last = await store.index('at').openKeyCursor(null, 'prev');
    const first = await last?.advance(most - 1);
    const latest = await store.index('at').getAll(first && IDBKeyRange.lowerBound(first.key));
    const ids = [...new Set(allAs(ArticleRow, latest).map(({ story }) => story))];
    const rows = (await Promise.all(ids.map((id) => store.index('story').getAll(id)))).flat();
    const names = await Promise.all(ids.map((id) => transaction.objectStore('stories').get(id)));
    const articles = allAs(ArticleRow, rows);
    return {
      articles,
      stories: allAs(KeptStory, names),
      unreadable: rows.length - articles.length,
      whole: (await store.count()) === rows.length,
    };
  });

/** Whether anything is written under an id, be it what cannot be read. */
export const isWritten = (id: string): Promise<boolean> =>
  withDatabase(async (database) => (await database.count('articles', id)) > 0);

/** Null where it is not kept, or cannot be read. */
export const articleRow = (id: string): Promise<ArticleRow | null> =>
  withDatabase(async (database) => readAs(ArticleRow, await database.get('articles', id)));

/** What stands under each of some ids. */
const entriesOf = (
  name: 'articles' | 'stories' | 'sketches',
  ids: readonly string[],
): Promise<unknown[]> =>
  withDatabase((database) => {
    const { store } = database.transaction(name);
    return Promise.all(ids.map((id) => store.get(id)));
  });

/** Those of some articles that are kept and can be read. */
export const articleRows = async (ids: readonly string[]): Promise<ArticleRow[]> =>
  allAs(ArticleRow, await entriesOf('articles', ids));

/** An article with its texts and sketch; null where it is not kept, or cannot be read whole. */
export const wholeArticle = (id: string): Promise<KeptArticle | null> =>
  withDatabase(async (database) => {
    const transaction = database.transaction(['articles', 'texts', 'sketches']);
    const [row, texts, sketch] = await Promise.all([
      transaction.objectStore('articles').get(id),
      transaction.objectStore('texts').get(id),
      transaction.objectStore('sketches').get(id),
    ]);
    const read = readAs(ArticleRow, row);
    const whole = readAs(ArticleTexts, texts);
    if (!read || !whole) return null;
    const { characters: _characters, bytes: _bytes, texts: _texts, ...article } = read;
    const { id: _id, ...stored } = whole;
    return { ...article, ...stored, sketch: readAs(ArticleSketch, sketch)?.sketch };
  });

/** The articles of a story that can be read, in the order in which they were kept. */
export const rowsOfStory = (story: string): Promise<ArticleRow[]> =>
  withDatabase(async (database) => {
    const rows = await database.getAllFromIndex('articles', 'story', story);
    return allAs(ArticleRow, rows).sort(inTime);
  });

/** The articles of a story that can be read whole, in the order in which they were kept. */
export const articlesOfStory = async (story: string): Promise<KeptArticle[]> => {
  const rows = await rowsOfStory(story);
  const whole = await Promise.all(rows.map(({ id }) => wholeArticle(id)));
  return whole.flatMap((article) => article ?? []);
};

/** A story's name; null where the reader gave none. */
export const nameOfStory = (story: string): Promise<string | null> =>
  withDatabase(
    async (database) => readAs(KeptStory, await database.get('stories', story))?.name ?? null,
  );

/** Those of some stories that the reader has named or changed. */
export const lastingOf = async (ids: readonly string[]): Promise<Set<string>> =>
  lastingAmong(await entriesOf('stories', ids));

/** What articles are grouped by; those that cannot be read are left out. */
export const sketchesOf = async (ids: readonly string[]): Promise<ArticleSketch[]> =>
  allAs(ArticleSketch, await entriesOf('sketches', ids));

/** A word that more articles have tells none of them from the others. */
const MOST_BY_KEY = 512;

/** Whose articles are looked up: the reader's own, or those that story files gave. */
export type Whose = 'keys' | 'given';

/** Of each of these keys the articles that have it, none of one that tells nothing: nothing is held in memory for it. */
export const articlesByKey = (
  keys: readonly number[],
  whose: Whose = 'keys',
): Promise<string[][]> =>
  withDatabase(async (database) => {
    const index = database.transaction('sketches').store.index(whose);
    const found = await Promise.all(keys.map((key) => index.getAllKeys(key, MOST_BY_KEY + 1)));
    return found.map((ids) => (ids.length > MOST_BY_KEY ? [] : ids));
  });

/** All that is known of some articles and others. */
export const nearOf = (ids: readonly string[]): Promise<Near[]> =>
  withDatabase(async (database) => {
    const index = database.transaction('near').store.index('of');
    const found = await Promise.all(ids.map((id) => index.getAll(id)));
    return allAs(Near, found.flat());
  });

/** Puts what is known of two articles in place of what was. */
export const putNear = async (transaction: Writing, near: readonly Near[]): Promise<void> => {
  for (const { a, b, odds } of near) {
    const [first, second] = a < b ? [a, b] : [b, a];
    await transaction.objectStore('near').put({ a, b, odds, of: [first, second] });
  }
};

/** The reader has worked on a story. */
export const setChanged = async (transaction: Writing, id: string): Promise<void> => {
  const stories = transaction.objectStore('stories');
  const story = await stories.get(id);
  if (story) await stories.put({ ...story, changed: true });
};

/** A story without articles is no more. */
export const dropIfEmpty = async (transaction: Writing, story: string): Promise<void> => {
  const left = await transaction.objectStore('articles').index('story').count(story);
  if (left === 0) await transaction.objectStore('stories').delete(story);
};

/** Takes an article out, and its story where it was all of it; answers what was known of it and others. */
export const takeOut = async (
  transaction: Writing,
  { id, story }: Pick<ArticleRow, 'id' | 'story'>,
): Promise<NearRow[]> => {
  const near = await transaction.objectStore('near').index('of').getAll(id);
  for (const { of } of near) await transaction.objectStore('near').delete(of);
  for (const store of ['articles', 'texts', 'sketches'] as const)
    await transaction.objectStore(store).delete(id);
  await dropIfEmpty(transaction, story);
  return near;
};

/** A story that has an article is there, whatever became of it since that was decided. */
const ensureStory = async (transaction: Writing, id: string): Promise<void> => {
  const stories = transaction.objectStore('stories');
  if (!(await stories.count(id))) await stories.put({ id, name: null });
};

/** Moves an article, unless it is gone or has been put elsewhere meanwhile, or its story is by now the reader's word. */
const putInto = async (transaction: Writing, id: string, { from, to }: Move): Promise<void> => {
  const row = await transaction.objectStore('articles').get(id);
  if (row?.story !== from) return;
  const story = readAs(KeptStory, await transaction.objectStore('stories').get(from));
  if (story && isLasting(story)) return;
  await transaction.objectStore('articles').put({ ...row, story: to });
  await ensureStory(transaction, to);
  await dropIfEmpty(transaction, from);
};

/** From one story to another. */
type Move = { from: string; to: string };

/** Where a new article belongs: what is known of it and others, and who changes story by it. */
export type Placement = {
  near: readonly Near[];
  /** By article. */
  moved: ReadonlyMap<string, Move>;
};

/** Writes what an article is besides its row. */
export const putTexts = async (
  transaction: Writing,
  { id, texts, print, sketch, given }: KeptArticle,
  keys: readonly number[],
): Promise<void> => {
  await transaction.objectStore('texts').put({ id, texts, ...(print !== undefined && { print }) });
  const found = given ? { keys: [], given: [...keys] } : { keys: [...keys] };
  await transaction.objectStore('sketches').put({ id, ...found, sketch });
};

/** What else is to happen in the transaction of a write, once all of it is written. */
type Then = (transaction: Writing) => Promise<unknown>;
const nothing: Then = async () => {};

/** Writes a new article, and with it all that changes by it; false where one of its id is there by now. */
export const putArticle = (
  article: KeptArticle,
  keys: readonly number[],
  { near, moved }: Placement,
  then = nothing,
): Promise<boolean> =>
  change(async (transaction) => {
    const { id, story } = article;
    const articles = transaction.objectStore('articles');
    if (await articles.count(id)) return false;
    await articles.put(rowOf(article));
    await putTexts(transaction, article, keys);
    await ensureStory(transaction, story);
    for (const [other, move] of moved) await putInto(transaction, other, move);
    for (const one of near)
      if (await articles.count(one.a === id ? one.b : one.a)) await putNear(transaction, [one]);
    await then(transaction);
    return true;
  });

/** Writes an article with a further text, in the story that it is in by now; false where it is gone by now. */
export const putTextsOf = (
  article: KeptArticle,
  keys: readonly number[],
  then = nothing,
): Promise<boolean> =>
  change(async (transaction) => {
    const articles = transaction.objectStore('articles');
    const stored = await articles.get(article.id);
    if (!stored) return false;
    const { story, at } = stored;
    await articles.put({ ...rowOf(article), story, at });
    await putTexts(transaction, article, keys);
    await ensureStory(transaction, story);
    await then(transaction);
    return true;
  });
