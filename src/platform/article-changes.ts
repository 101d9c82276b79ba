/** What the reader changes of what is kept: taken out and put back, named, moved, merged. */
import { change, type Writing } from './change.ts';
import { type Erased, withDatabase } from './database.ts';

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
  for (const store of ['articles', 'texts', 'sketches'] as const)
    await transaction.objectStore(store).delete(id);
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
  await transaction.objectStore('articles').put(article);
  if (texts) await transaction.objectStore('texts').put(texts);
  if (sketch) await transaction.objectStore('sketches').put(sketch);
  if (story && !known) await transaction.objectStore('stories').put(story);
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
    for (const row of await articles.index('story').getAll(from))
      await articles.put({ ...row, story: into });
    await stories.put({ ...other, name: other.name ?? one.name });
    await stories.delete(from);
    return true;
  });
