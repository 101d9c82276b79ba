/** Kept articles in the reader's database. What belongs together is one transaction: it is there whole, or not at all. */
import {
  ArticleRow,
  ArticleSketch,
  ArticleTexts,
  type KeptArticle,
  KeptStory,
  readAs,
  rowOf,
} from './articles.ts';
import { change } from './change.ts';
import { withDatabase } from './database.ts';

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
    await transaction.objectStore('articles').put(rowOf(article));
    await transaction.objectStore('texts').put({ id, texts });
    await transaction.objectStore('sketches').put({ id, keys: [...keys], sketch });
    if (story) await transaction.objectStore('stories').put(story);
  });
