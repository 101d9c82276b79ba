/** What the reader changes of what is kept, and word of it to all that show it. */
import { SAID } from '../../core/collect/groups.ts';
import { OWN } from '../../core/index/shelf.ts';
import {
  countErased,
  eraseArticles,
  forgetArticle,
  forgetErased,
  mergeStories,
  moveArticles,
  nameStory,
  restoreArticles,
} from '../../platform/articles/changes.ts';
import { deleteDatabase, isThere } from '../../platform/articles/database.ts';
import { goOnRemembering } from '../../platform/articles/remembering/stopped.ts';
import { type ArticleRow, LONGEST_NAME } from '../../platform/articles/rows.ts';
import { latestArticles, listArticles } from '../../platform/articles/store.ts';
import { deleteEmpty } from '../../platform/articles/transaction.ts';
import {
  type ArticlesOutcome,
  type KeptArticles,
  sendToPage,
  tellSurfaces,
} from '../../platform/messages.ts';
import { shelves } from '../shelves.ts';
import { forget, known, knownTabs } from '../tabs.ts';
import { refusalOf } from './refusal.ts';

type Changed = (story: string) => boolean;

/** Pages beside a story that may be another now are read again; of what cannot be, nothing is known any more. */
const readAgain = async (isChanged: Changed): Promise<void> => {
  const again = async (tab: number): Promise<void> => {
    const state = (await known(tab))?.state;
    if (!state || !('story' in state) || !isChanged(state.story)) return;
    if (!(await sendToPage(tab, 'again', null)).ok) await forget(tab);
  };
  await Promise.allSettled((await knownTabs()).map(again));
};

/**
 * After every change of what is kept: stories are put together anew, then pages are read again, surfaces look again.
 * `stories`: those that have changed, where they are known; else it may be any.
 */
export const tellKept = async (stories: ReadonlySet<string> | null = null): Promise<void> => {
  const isChanged: Changed = (id) => stories?.has(id) ?? id.startsWith(OWN);
  // What is written is written, even where the word of it goes nowhere.
  await shelves().then(
    ({ own }) => own.forget(),
    () => {},
  );
  // Nobody waits for pages: one that is stuck does not answer.
  void readAgain(isChanged).catch(() => {});
  void tellSurfaces('kept', null);
};

/** Makes a change of what is kept, and tells of it. */
export const outcomeOf = async (work: () => Promise<boolean>): Promise<ArticlesOutcome> => {
  try {
    if (!(await isThere()) || !(await work())) return 'gone';
  } catch (error) {
    return refusalOf(error);
  }
  await tellKept();
  return 'done';
};

const NOTHING = { articles: [], stories: [], bytes: 0, unreadable: 0 };

const bytesOf = (articles: readonly ArticleRow[]): number =>
  articles.reduce((sum, { bytes }) => sum + bytes, 0);

/** What is kept, without texts; null where the browser does not let us read. */
export const onKeptArticles = async (): Promise<KeptArticles | null> => {
  if (!(await isThere())) return NOTHING;
  try {
    const all = await listArticles();
    return { ...all, bytes: bytesOf(all.articles) };
  } catch {
    return null;
  }
};

/** A screen or two of the list. */
const LATEST = 60;

/** What a list of all begins with; null where the browser does not let us read. */
export const onLatestKept = async (): Promise<{ all: KeptArticles; whole: boolean } | null> => {
  if (!(await isThere())) return { all: NOTHING, whole: true };
  try {
    const { whole, ...found } = await latestArticles(LATEST);
    return { all: { ...found, bytes: bytesOf(found.articles) }, whole };
  } catch {
    return null;
  }
};

/** With nothing kept there is no database; what can still be put back is in the same one. */
export const dropDatabaseIfEmpty = async (): Promise<void> => {
  if ((await countErased()) === 0) await deleteEmpty();
};

/** Forgets what was taken out, unless somebody could still put it back. */
export const forgetUnlessUndoing = async (): Promise<void> => {
  if (!(await isThere())) return;
  if ((await countErased()) > 0) {
    const undoing = await tellSurfaces('undoing', null);
    if (undoing.ok) return;
    await forgetErased(() => true);
  }
  await deleteEmpty();
};

/** Takes something out, and what is needed no more after it. */
const takingOut = async (
  work: () => Promise<boolean>,
  clear: () => Promise<void>,
): Promise<ArticlesOutcome> => {
  const outcome = await outcomeOf(work);
  if (outcome !== 'done') return outcome;
  // There may be room again.
  await goOnRemembering();
  await clear().catch(() => {});
  return outcome;
};

export const onForgetKept = ({ article }: { article: string }): Promise<ArticlesOutcome> =>
  takingOut(() => forgetArticle(article), dropDatabaseIfEmpty);

export const onEraseKept = ({ articles }: { articles: string[] }): Promise<ArticlesOutcome> =>
  takingOut(() => eraseArticles(articles), forgetUnlessUndoing);

export const onRestoreKept = ({ articles }: { articles: string[] }): Promise<ArticlesOutcome> =>
  outcomeOf(() => restoreArticles(articles));

export const onForgetErased = async ({ articles }: { articles: string[] }): Promise<null> => {
  const gone = new Set(articles);
  try {
    if (!(await isThere())) return null;
    await forgetErased(({ article }) => gone.has(article.id));
    // What another one has taken out it may still put back.
    await forgetUnlessUndoing();
  } catch {
    // Nothing to say to whoever has left.
  }
  return null;
};

export const onEraseAllKept = (): Promise<ArticlesOutcome> =>
  outcomeOf(async () => {
    await deleteDatabase();
    await goOnRemembering();
    return true;
  });

export const onNameStory = (what: {
  story: string;
  name: string | null;
}): Promise<ArticlesOutcome> =>
  outcomeOf(() => nameStory(what.story, what.name?.trim().slice(0, LONGEST_NAME) || null));

export const onMoveArticles = ({
  articles,
  story,
}: {
  articles: string[];
  story: string | null;
}): Promise<ArticlesOutcome> =>
  outcomeOf(() => moveArticles(articles, story ?? OWN + crypto.randomUUID(), story === null, SAID));

export const onMergeStories = ({
  from,
  into,
}: {
  from: string;
  into: string;
}): Promise<ArticlesOutcome> => outcomeOf(() => mergeStories(from, into, SAID));
