/** Keeping the article of a page: its text is asked of the page's own script, its story is the one that it tells. */
import { sketchOf } from '../../core/collect/sketch.ts';
import { bareAddress } from '../../core/text/address.ts';
import type { Page } from '../../core/text/page.ts';
import { MOST_TEXTS } from '../../platform/articles/remembering/bounds.ts';
import { type Bounds, makeRoom } from '../../platform/articles/remembering/room.ts';
import { type KeptArticle, LONGEST_NAME, newest } from '../../platform/articles/rows.ts';
import { isWritten, putArticle, putTextsOf, wholeArticle } from '../../platform/articles/store.ts';
import type { Writing } from '../../platform/articles/transaction.ts';
import { siteOf } from '../../platform/degrees.ts';
import { turns } from '../../platform/in-turn.ts';
import { type Kept, type SentArticle, sendToPage } from '../../platform/messages.ts';
import { isPrivate } from '../private.ts';
import { readTab } from '../reports.ts';
import { shelves } from '../shelves.ts';
import { idOf } from './address.ts';
import { tellKept } from './changes.ts';
import { placeOf } from './place.ts';
import { refusalOf } from './refusal.ts';

/** The article of a tab's page, read anew where no script of ours has it. */
const articleOf = async (tab: number): Promise<SentArticle | null> => {
  const there = await sendToPage(tab, 'article', null);
  if (there.ok && there.value) return there.value;
  await readTab(tab);
  const then = await sendToPage(tab, 'article', null);
  return then.ok ? then.value : null;
};

/** What an article is called in lists. */
export const headlineOf = ({ text, blocks }: Page): string => {
  const block = blocks.find(({ kind }) => kind === 'headline') ?? blocks[0];
  return text
    .slice(block?.start ?? 0, block?.end ?? 0)
    .trim()
    .slice(0, LONGEST_NAME);
};

/** By a press of the reader's, or because he read it; then it keeps within bounds. */
type Way =
  | { by: 'hand' }
  | {
      by: 'reading';
      /** In milliseconds. */
      now: number;
      bounds: Bounds;
      /** Gets the stories that are others by it. */
      touched: Set<string>;
    };

/** What else happens with a write. */
const thenOf = (way: Way) =>
  way.by === 'reading' ? (transaction: Writing) => makeRoom(transaction, way.bounds) : undefined;

const dateOf = (way: Way): Pick<KeptArticle, 'remembered'> =>
  way.by === 'reading' ? { remembered: way.now } : {};

const touch = (way: Way, stories: readonly string[]): void => {
  if (way.by === 'reading') for (const story of stories) way.touched.add(story);
};

/** What the page says of itself, but for its text. */
const aboutOf = ({ page, outlet }: SentArticle, url: string) => ({
  outlet: outlet?.trim().slice(0, LONGEST_NAME) || siteOf(url),
  headline: headlineOf(page),
  day: page.date,
  language: page.language,
});

/** An article that is kept for the first time: it joins the story that it tells, or opens one. */
const keepNew = async (id: string, url: string, read: SentArticle, way: Way): Promise<Kept> => {
  const { page } = read;
  const { weights } = await shelves();
  const sketch = sketchOf(page, weights);
  const { story, ...place } = await placeOf(id, sketch, weights);
  const at = Date.now();
  const article: KeptArticle = {
    id,
    url,
    ...aboutOf(read, url),
    at,
    texts: [{ at, page }],
    sketch,
    story,
    ...dateOf(way),
  };
  touch(way, [story, ...[...place.moved.values()].flatMap(({ from, to }) => [from, to])]);
  // One that was put back meanwhile is kept again.
  return (await putArticle(article, sketch.keys, place, thenOf(way))) ? 'kept' : save(read, way);
};

/** A further text; of what is remembered the first and the latest are. */
const withText = (texts: KeptArticle['texts'], text: KeptArticle['texts'][0], way: Way) => {
  const all = [...texts, text];
  return way.by === 'hand' || all.length <= MOST_TEXTS
    ? all
    : [...all.slice(0, 1), ...all.slice(1 - MOST_TEXTS)];
};

/** Whether there is nothing to do about an article that is kept. */
const staysAsItIs = (before: KeptArticle, isSame: boolean, way: Way): boolean => {
  const isByHand = before.remembered === undefined && before.texts.length > 0;
  if (way.by === 'reading') return isByHand || isSame;
  return isByHand && isSame && !before.given;
};

/**
 * An article that is kept again: another text comes beside the one before, and its story stays. What the reader kept by
 * hand changes by hand alone; what was remembered becomes his own by it. Of what a story file gave nothing is taken for
 * the page's word: all that the page says comes in its place; by reading, where the file gave no text.
 */
const keepAgain = async (before: KeptArticle, read: SentArticle, way: Way): Promise<Kept> => {
  const { page } = read;
  const isSame = newest(before)?.text === page.text;
  if (staysAsItIs(before, isSame, way)) return 'already';
  const { given, values: _values, print: _print, remembered: _remembered, ...known } = before;
  const { weights } = await shelves();
  const sketch = sketchOf(page, weights);
  // A clock that was set back puts no text before an older one.
  const at = Math.max(Date.now(), 1 + (known.texts.at(-1)?.at ?? 0));
  const now = { at, page };
  const about = aboutOf(read, known.url);
  const article: KeptArticle = given
    ? { ...known, ...about, texts: [now], sketch, ...dateOf(way) }
    : {
        ...known,
        headline: about.headline,
        day: page.date ?? known.day,
        texts: isSame ? known.texts : withText(known.texts, now, way),
        sketch,
        ...dateOf(way),
      };
  touch(way, [known.story]);
  if (!(await putTextsOf(article, sketch.keys, thenOf(way)))) return 'gone';
  return isSame || given ? 'kept' : 'changed';
};

const inTurn = turns();

const save = async (article: SentArticle, way: Way): Promise<Kept> => {
  const url = bareAddress(article.page.url ?? '');
  if (!URL.canParse(url)) return 'gone';
  const id = await idOf(url);
  if (!(await isWritten(id))) return keepNew(id, url, article, way);
  const known = await wholeArticle(id);
  // What cannot be read may be a later version's: it is not written over.
  return known ? keepAgain(known, article, way) : 'refused';
};

/** Writes an article after the one before; throws a `DatabaseError` where nothing can be written. */
export const saveInTurn = (article: SentArticle, way: Way): Promise<Kept> =>
  inTurn(() => save(article, way));

/** Keeps the article of a tab's page, unless its window is private. */
export const keep = async ({ tab }: { tab: number }): Promise<Kept> => {
  if (await isPrivate(tab)) return 'private';
  const article = await articleOf(tab);
  if (!article) return 'gone';
  const kept = await saveInTurn(article, { by: 'hand' }).catch(refusalOf);
  if (kept === 'kept' || kept === 'changed') await tellKept();
  return kept;
};
