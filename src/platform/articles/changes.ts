/** What the reader changes of what is kept: taken out and put back, named, moved, merged. */

import { type Erased, type NearRow, withDatabase } from './database.ts';
import { dropGlosses } from './glosses.ts';
import { type ArticleRow, nearEach } from './rows.ts';
import { dropIfEmpty, putNear, setChanged, takeOut } from './store.ts';
import { change, type Writing } from './transaction.ts';

const eraseOne = async (transaction: Writing, id: string): Promise<boolean> => {
  const article = await transaction.objectStore('articles').get(id);
  if (!article) return false;
  const texts = await transaction.objectStore('texts').get(id);
  const sketch = await transaction.objectStore('sketches').get(id);
  const story = await transaction.objectStore('stories').get(article.story);
  const near = await takeOut(transaction, article);
  await transaction.objectStore('erased').put({ article, texts, sketch, story, near }, id);
  return true;
};

/** Takes articles out; they can be put back until they are forgotten. True where there were any. */
export const eraseArticles = (ids: readonly string[]): Promise<boolean> =>
  change(async (transaction) => {
    let any = false;
    for (const id of ids) any = (await eraseOne(transaction, id)) || any;
    return any;
  });

/** What is known of one that came back and another comes back with the later of them; of one gone for good, never. */
const restoreNear = async (transaction: Writing, row: NearRow, id: string): Promise<void> => {
  const other = row.of.find((one) => one !== id) ?? id;
  if ((await transaction.objectStore('articles').count(other)) > 0) {
    await transaction.objectStore('near').put(row);
    return;
  }
  const erased = await transaction.objectStore('erased').get(other);
  if (!erased) return;
  const near = [...erased.near, row];
  await transaction.objectStore('erased').put({ ...erased, near }, other);
};

const restoreOne = async (
  transaction: Writing,
  { article, texts, sketch, story, near }: Erased,
): Promise<void> => {
  // Kept anew meanwhile: that is the reader's last word.
  if (await transaction.objectStore('articles').get(article.id)) return;
  const known = await transaction.objectStore('stories').get(article.story);
  await transaction.objectStore('articles').put(article);
  if (texts) await transaction.objectStore('texts').put(texts);
  if (sketch) await transaction.objectStore('sketches').put(sketch);
  if (story && !known) await transaction.objectStore('stories').put(story);
  for (const row of near) await restoreNear(transaction, row, article.id);
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

/** Takes an article out for good, and what could be put back of it; false where there was none. */
export const forgetArticle = (id: string): Promise<boolean> =>
  change(async (transaction) => {
    const article = await transaction.objectStore('articles').get(id);
    if (article) await takeOut(transaction, article);
    await transaction.objectStore('erased').delete(id);
    await dropGlosses(transaction, [id]);
    return article !== undefined;
  });

export const countErased = (): Promise<number> =>
  withDatabase((database) => database.count('erased'));

/** Of what was taken out, these articles are gone for good. */
export const forgetErased = (which: (erased: Erased) => boolean): Promise<void> =>
  change(async (transaction) => {
    const erased = transaction.objectStore('erased');
    for (const id of await erased.getAllKeys()) {
      const one = await erased.get(id);
      if (!one || !which(one)) continue;
      await erased.delete(id);
      await dropGlosses(transaction, [id]);
    }
  });

/** False where there is no such story. */
export const nameStory = (story: string, name: string | null): Promise<boolean> =>
  change(async (transaction) => {
    const known = await transaction.objectStore('stories').get(story);
    if (!known) return false;
    const { given: _given, ...rest } = known;
    await transaction.objectStore('stories').put({ ...rest, name });
    return true;
  });

/** The reader's word on two articles, as odds: no grouping goes against it. */
export type WordOnPairs = { together: number; apart: number };

/** Says of articles that went from one story to another that they are apart from what is left there. */
const leave = async (
  transaction: Writing,
  gone: readonly string[],
  from: string,
  { apart }: WordOnPairs,
): Promise<void> => {
  await setChanged(transaction, from);
  const left = await transaction.objectStore('articles').index('story').getAllKeys(from);
  await putNear(transaction, nearEach(gone, left, apart));
  await dropIfEmpty(transaction, from);
};

/**
 * Moves articles, those of them that are there, to a story that is there, or to one that opens with them; false where
 * there are none, or no such story.
 */
export const moveArticles = (
  ids: readonly string[],
  to: string,
  opens: boolean,
  said: WordOnPairs,
): Promise<boolean> =>
  change(async (transaction) => {
    const articles = transaction.objectStore('articles');
    const stories = transaction.objectStore('stories');
    const rows: ArticleRow[] = [];
    for (const id of ids) {
      const row = await articles.get(id);
      if (row) rows.push(row);
    }
    if (opens && rows.length > 0) await stories.put({ id: to, name: null });
    if (rows.length === 0 || !(await stories.get(to))) return false;
    const moved = rows.filter(({ story }) => story !== to);
    if (moved.length === 0) return true;
    for (const row of moved) await articles.put({ ...row, story: to });
    for (const from of new Set(moved.map(({ story }) => story)))
      await leave(
        transaction,
        moved.filter(({ story }) => story === from).map(({ id }) => id),
        from,
        said,
      );
    const gone = moved.map(({ id }) => id);
    const joined = await articles.index('story').getAllKeys(to);
    await putNear(transaction, nearEach(gone, joined, said.together));
    await setChanged(transaction, to);
    return true;
  });

/** All articles of the one become the other's, which keeps its name or takes that of the one; false where one is missing. */
export const mergeStories = (from: string, into: string, said: WordOnPairs): Promise<boolean> =>
  change(async (transaction) => {
    const stories = transaction.objectStore('stories');
    const [one, other] = [await stories.get(from), await stories.get(into)];
    if (!one || !other || from === into) return false;
    const articles = transaction.objectStore('articles');
    const rows = await articles.index('story').getAll(from);
    const there = await articles.index('story').getAllKeys(into);
    for (const row of rows) await articles.put({ ...row, story: into });
    await putNear(
      transaction,
      nearEach(
        rows.map(({ id }) => id),
        there,
        said.together,
      ),
    );
    await stories.put({ ...other, name: other.name ?? one.name, changed: true });
    await stories.delete(from);
    return true;
  });
