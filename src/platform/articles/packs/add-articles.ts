/** Articles of a story file, put into the reader's database. */
import type { Gloss } from '../../../core/articles/gloss.ts';
import { addGlosses } from '../glosses.ts';
import { type KeptArticle, type Near, rowOf } from '../rows.ts';
import { putNear, putTexts } from '../store.ts';
import { change, type Writing } from '../transaction.ts';

/** An article and by which pages that may tell the same it is found. */
export type Added = { article: KeptArticle; keys: readonly number[] };

/**
 * Writes one, unless one of its address is there: a text takes the place of a print alone, and what was remembered stays as
 * it is, for good. The story that it is in; null where nothing was written.
 */
const addOne = async (transaction: Writing, { article, keys }: Added): Promise<string | null> => {
  const articles = transaction.objectStore('articles');
  const stored = await articles.get(article.id);
  if (stored?.remembered !== undefined) {
    const { remembered: _remembered, ...row } = stored;
    await articles.put(row);
    return row.story;
  }
  if (stored && (stored.texts.length > 0 || article.texts.length === 0)) return null;
  const { story, at } = stored ?? article;
  await articles.put({ ...rowOf(article), story, at });
  await putTexts(transaction, article, keys);
  return story;
};

/**
 * Adds all articles that are not there, with what is known of them and others and what is said of their points, or nothing. A story that opens with
 * them gets the name; `into` is one that is to be there already. False where it is not, or nothing was new.
 */
export const addArticles = (
  all: readonly Added[],
  near: readonly Near[],
  { name, into, glosses }: { name: string | null; into: string | null; glosses: readonly Gloss[] },
): Promise<boolean> =>
  change(async (transaction) => {
    const stories = transaction.objectStore('stories');
    if (into !== null && !(await stories.count(into))) return false;
    let any = false;
    for (const one of all) {
      const story = await addOne(transaction, one);
      if (story === null) continue;
      any = true;
      if (!(await stories.count(story)))
        await stories.put({ id: story, name, ...(name && { given: true as const }) });
    }
    const articles = transaction.objectStore('articles');
    for (const one of near)
      if ((await articles.count(one.a)) && (await articles.count(one.b)))
        await putNear(transaction, [one]);
    return (await addGlosses(transaction, glosses)) || any;
  });
