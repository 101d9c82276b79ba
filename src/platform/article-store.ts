/** Kept articles in the reader's database. What belongs together is one transaction: it is there whole, or not at all. */
import type { IDBPTransaction } from 'idb';
import {
  ArticleRow,
  ArticleSketch,
  ArticleTexts,
  type KeptArticle,
  KeptStory,
  readAs,
  rowOf,
} from './articles.ts';
import { type Erased, STORES, type Store, type Stores, withDatabase } from './database.ts';
import { turns } from './in-turn.ts';

type Writing = IDBPTransaction<Stores, Store[], 'readwrite'>;

const inTurn = turns();

/** One change, after the one before it; undone whole where any of it fails. */
const change = <T>(work: (transaction: Writing) => Promise<T>): Promise<T> =>
  inTurn(() =>
    withDatabase(async (database) => {
      const transaction = database.transaction(STORES, 'readwrite');
      // Told by `done` as well; whoever fails first is the reason.
      transaction.done.catch(() => {});
      try {
        const value = await work(transaction);
        await transaction.done;
        return value;
      } catch (error) {
        try {
          transaction.abort();
        } catch {
          // It has ended by itself, with the error that is told.
        }
        throw transaction.error ?? error;
      }
    }),
  );

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
    const articles = rows.flatMap((row) => readAs(ArticleRow, row) ?? []);
    const stories = names.flatMap((story) => readAs(KeptStory, story) ?? []);
    return { articles, stories, unreadable: rows.length - articles.length };
  });

/** Whether anything is written under an id, be it what cannot be read. */
export const isWritten = (id: string): Promise<boolean> =>
  withDatabase(async (database) => (await database.count('articles', id)) > 0);

/** Null where it is not kept, or cannot be read. */
export const articleRow = (id: string): Promise<ArticleRow | null> =>
  withDatabase(async (database) => readAs(ArticleRow, await database.get('articles', id)));

/** An article with its texts and sketch; null where it is not kept, or cannot be read whole. */
export const wholeArticle = (id: string): Promise<KeptArticle | null> =>
  withDatabase(async (database) => {
    const [row, texts, sketch] = await Promise.all([
      database.get('articles', id),
      database.get('texts', id),
      database.get('sketches', id),
    ]);
    const read = readAs(ArticleRow, row);
    const whole = readAs(ArticleTexts, texts);
    if (!read || !whole) return null;
    const { characters: _characters, bytes: _bytes, texts: _texts, ...article } = read;
    return { ...article, texts: whole.texts, sketch: readAs(ArticleSketch, sketch)?.sketch };
  });

/** The articles of a story that can be read, in the order in which they were kept. */
export const rowsOfStory = (story: string): Promise<ArticleRow[]> =>
  withDatabase(async (database) => {
    const rows = await database.getAllFromIndex('articles', 'story', story);
    return rows
      .flatMap((row) => readAs(ArticleRow, row) ?? [])
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  });

/** A story's name; null where the reader gave none. */
export const nameOfStory = (story: string): Promise<string | null> =>
  withDatabase(
    async (database) => readAs(KeptStory, await database.get('stories', story))?.name ?? null,
  );

/** What a story's articles are grouped by. */
export const sketchesOfStory = (story: string): Promise<ArticleSketch[]> =>
  withDatabase(async (database) => {
    const ids = await database.getAllKeysFromIndex('articles', 'story', story);
    const found = await Promise.all(ids.map((id) => database.get('sketches', id)));
    return found.flatMap((sketch) => readAs(ArticleSketch, sketch) ?? []);
  });

/** Of each of these keys the articles that have it: nothing is held in memory for it. */
export const articlesByKey = (keys: readonly number[]): Promise<string[][]> =>
  withDatabase((database) => {
    const index = database.transaction('sketches').store.index('keys');
    return Promise.all(keys.map((key) => index.getAllKeys(key)));
  });

/** Writes an article, its story with it where that is new. */
export const putArticle = (
  article: KeptArticle,
  keys: readonly number[],
  story: KeptStory | null,
): Promise<void> =>
  change(async (transaction) => {
    const { id, texts, sketch } = article;
    await Promise.all([
      transaction.objectStore('articles').put(rowOf(article)),
      transaction.objectStore('texts').put({ id, texts }),
      transaction.objectStore('sketches').put({ id, keys: [...keys], sketch }),
      story && transaction.objectStore('stories').put(story),
    ]);
  });

/** A story without articles is no more. */
const dropIfEmpty = async (transaction: Writing, story: string): Promise<void> => {
  const left = await transaction.objectStore('articles').index('story').count(story);
  if (left === 0) await transaction.objectStore('stories').delete(story);
};

const eraseOne = async (transaction: Writing, id: string): Promise<boolean> => {
  const article = await transaction.objectStore('articles').get(id);
  if (!article) return false;
  const [texts, sketch, story] = await Promise.all([
    transaction.objectStore('texts').get(id),
    transaction.objectStore('sketches').get(id),
    transaction.objectStore('stories').get(article.story),
  ]);
  await transaction.objectStore('erased').put({ article, texts, sketch, story }, id);
  await Promise.all([
    transaction.objectStore('articles').delete(id),
    transaction.objectStore('texts').delete(id),
    transaction.objectStore('sketches').delete(id),
  ]);
  await dropIfEmpty(transaction, article.story);
  return true;
};

/** Takes articles out; they can be put back until they are forgotten. True where there were any. */
export const eraseArticles = (ids: readonly string[]): Promise<boolean> =>
  change(async (transaction) => {
    let any = false;
    for (const id of ids) any = (await eraseOne(transaction, id)) || any;
    return any;
  });

const restoreOne = async (
  transaction: Writing,
  { article, texts, sketch, story }: Erased,
): Promise<void> => {
  // Kept anew meanwhile: that is the reader's last word.
  if (await transaction.objectStore('articles').get(article.id)) return;
  const known = await transaction.objectStore('stories').get(article.story);
  await Promise.all([
    transaction.objectStore('articles').put(article),
    texts && transaction.objectStore('texts').put(texts),
    sketch && transaction.objectStore('sketches').put(sketch),
    story && !known && transaction.objectStore('stories').put(story),
  ]);
};

/** Puts back what was taken out; false where none of it is there any more. */
export const restoreArticles = (ids: readonly string[]): Promise<boolean> =>
  change(async (transaction) => {
    let any = false;
    for (const id of ids) {
      const erased = await transaction.objectStore('erased').get(id);
      if (erased) await restoreOne(transaction, erased);
      await transaction.objectStore('erased').delete(id);
      any ||= erased !== undefined || (await transaction.objectStore('articles').count(id)) > 0;
    }
    return any;
  });

export const countErased = (): Promise<number> =>
  withDatabase((database) => database.count('erased'));

/** What was taken out is gone for good. */
export const forgetErased = (): Promise<void> =>
  change((transaction) => transaction.objectStore('erased').clear());

/** False where there is no such story. */
export const nameStory = (story: string, name: string | null): Promise<boolean> =>
  change(async (transaction) => {
    const known = await transaction.objectStore('stories').get(story);
    if (known) await transaction.objectStore('stories').put({ ...known, name });
    return known !== undefined;
  });

/** Moves an article to a story that is there, or to one that opens with it; false where there is no such one. */
export const moveArticle = (id: string, to: string, opens: boolean): Promise<boolean> =>
  change(async (transaction) => {
    const article = await transaction.objectStore('articles').get(id);
    const stories = transaction.objectStore('stories');
    if (opens && article) await stories.put({ id: to, name: null });
    if (!article || !(await stories.get(to))) return false;
    await transaction.objectStore('articles').put({ ...article, story: to });
    await dropIfEmpty(transaction, article.story);
    return true;
  });

/** All articles of the one become the other's, which keeps its name or takes that of the one; false where one is missing. */
export const mergeStories = (from: string, into: string): Promise<boolean> =>
  change(async (transaction) => {
    const stories = transaction.objectStore('stories');
    const [one, other] = await Promise.all([stories.get(from), stories.get(into)]);
    if (!one || !other || from === into) return false;
    const articles = transaction.objectStore('articles');
    const rows = await articles.index('story').getAll(from);
    await Promise.all(rows.map((row) => articles.put({ ...row, story: into })));
    await stories.put({ ...other, name: other.name ?? one.name });
    await stories.delete(from);
    return true;
  });
