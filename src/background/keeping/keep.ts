/** Keeping the article of a page: its text is asked of the page's own script, its story is the one that it tells. */
import { sketchOf } from '../../core/collect/sketch.ts';
import { bareAddress } from '../../core/text/address.ts';
import type { Page } from '../../core/text/page.ts';
import {
  articleRow,
  isWritten,
  putArticle,
  putTextsOf,
  rowsOfStory,
  wholeArticle,
} from '../../platform/article-store.ts';
import { type KeptArticle, LONGEST_NAME, newest } from '../../platform/articles.ts';
import { isThere } from '../../platform/database.ts';
import { siteOf } from '../../platform/degrees.ts';
import { turns } from '../../platform/in-turn.ts';
import { type Article, type Kept, type KeptHere, sendToPage } from '../../platform/messages.ts';
import { urlOf } from '../degree.ts';
import { held } from '../held.ts';
import { isPrivate } from '../private.ts';
import { readTab } from '../reports.ts';
import { idOf } from './address.ts';
import { tellKept } from './changes.ts';
import { placeOf } from './place.ts';
import { refusalOf } from './refusal.ts';

/** The article of a tab's page, read anew where no script of ours has it. */
const articleOf = async (tab: number): Promise<Article | null> => {
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

/** An article that is kept for the first time: it joins the story that it tells, or opens one. */
const keepNew = async (id: string, url: string, read: Article): Promise<Kept> => {
  const { page, outlet } = read;
  const { weights } = await held();
  const sketch = sketchOf(page, weights);
  const { story, ...place } = await placeOf(id, sketch, weights);
  const at = Date.now();
  const article: KeptArticle = {
    id,
    url,
    outlet: outlet?.trim().slice(0, LONGEST_NAME) || siteOf(url),
    headline: headlineOf(page),
    day: page.date,
    language: page.language,
    at,
    texts: [{ at, page }],
    sketch,
    story,
  };
  // One that was put back meanwhile is kept again.
  return (await putArticle(article, sketch.keys, place)) ? 'kept' : save(read);
};

/**
 * An article that is kept again: another text comes beside the one before, or in place of a print that a story file
 * gave, and its story stays.
 */
const keepAgain = async (before: KeptArticle, { page }: Article): Promise<Kept> => {
  if (newest(before)?.text === page.text) return 'already';
  const { given: _given, values: _values, print: _print, ...known } = before;
  const { weights } = await held();
  const sketch = sketchOf(page, weights);
  // A clock that was set back puts no text before an older one.
  const at = Math.max(Date.now(), 1 + (known.texts.at(-1)?.at ?? 0));
  const day = page.date ?? known.day;
  const texts = [...known.texts, { at, page }];
  const article = { ...known, headline: headlineOf(page), day, texts, sketch };
  if (!(await putTextsOf(article, sketch.keys))) return 'gone';
  return known.texts.length > 0 ? 'changed' : 'kept';
};

const inTurn = turns();

const save = async (article: Article): Promise<Kept> => {
  const url = bareAddress(article.page.url ?? '');
  if (!URL.canParse(url)) return 'gone';
  const id = await idOf(url);
  if (!(await isWritten(id))) return keepNew(id, url, article);
  const known = await wholeArticle(id);
  // What cannot be read may be a later version's: it is not written over.
  return known ? keepAgain(known, article) : 'refused';
};

/** Keeps the article of a tab's page, unless its window is private. */
export const keep = async ({ tab }: { tab: number }): Promise<Kept> => {
  if (await isPrivate(tab)) return 'private';
  const article = await articleOf(tab);
  if (!article) return 'gone';
  const kept = await inTurn(() => save(article)).catch(refusalOf);
  if (kept === 'kept' || kept === 'changed') await tellKept();
  return kept;
};

/** Whether a page has another text by now than the one kept last; false where no script of ours has read it. */
const isChanged = async (tab: number, id: string): Promise<boolean> => {
  const there = await sendToPage(tab, 'article', null);
  const kept = there.ok && there.value ? await wholeArticle(id) : null;
  return kept !== null && there.ok && newest(kept)?.text !== there.value?.page.text;
};

/** What is kept of a tab's page; null where that cannot be read. */
export const keptHere = async ({ tab }: { tab: number }): Promise<KeptHere | null> => {
  const [incognito, there] = await Promise.all([isPrivate(tab), isThere()]);
  const nothing = { private: incognito, article: null, story: null, others: 0, changed: false };
  if (!there) return nothing;
  try {
    const row = await articleRow(await idOf(await urlOf(tab)));
    // Of a print that a story file gave the text can still be kept.
    if (!row || row.texts.length === 0) return nothing;
    const others = (await rowsOfStory(row.story)).length - 1;
    const changed = await isChanged(tab, row.id);
    return { private: incognito, article: row.id, story: row.story, others, changed };
  } catch {
    return null;
  }
};
