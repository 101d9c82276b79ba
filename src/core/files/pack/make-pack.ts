/** Makes a story file of articles, with their texts or without. */
import { MOST_WORDS, printOf } from '../../articles/print.ts';
import { sketchOf } from '../../collect/sketch.ts';
import type { Weights } from '../../terms/weights.ts';
import { addressKey } from '../../text/address.ts';
import type { Page } from '../../text/page.ts';
import { firstWords } from '../../text/words.ts';
import {
  type ArticlePack,
  MOST_PACKED,
  MOST_TEXTS,
  PACK_FORMAT,
  type PackedArticle,
  type PrintedArticle,
  type WholeArticle,
} from './pack.ts';

/** An article that is to be handed on. */
export type ToPack = {
  url: string;
  outlet: string;
  headline: string;
  day: string | null;
  language: string | null;
  /** Oldest first. */
  texts: readonly { at: number; page: Page }[];
};

/** With its texts, the newest of many. */
export const packWhole = ({ url, outlet, day, texts }: ToPack): WholeArticle => ({
  is: 'text',
  url,
  outlet,
  day,
  texts: texts.slice(-MOST_TEXTS).map(({ at, page: { text, blocks, date, language, unread } }) => ({
    at,
    page: { text, blocks, date, language, ...(unread === true && { unread }) },
  })),
});

/** Without: null where it has none to take a print of. */
export const packPrint = (article: ToPack, weights: Weights): PrintedArticle | null => {
  const page = article.texts.at(-1)?.page;
  if (!page) return null;
  const { url, outlet, headline, day, language } = article;
  return {
    is: 'print',
    url,
    outlet,
    day,
    language,
    opening: firstWords(headline, MOST_WORDS),
    sketch: sketchOf(page, weights),
    print: printOf({ id: 'handed-on', outlet, url, day, page }, weights),
  };
};

/** A story file of articles that are packed already, the latest of many; the name cut to few words where texts stay at home. */
export const packStory = (
  name: string | null,
  articles: readonly PackedArticle[],
): ArticlePack => ({
  file: 'variorum',
  format: PACK_FORMAT,
  holds: 'articles',
  name:
    name !== null && articles.every(({ is }) => is === 'print')
      ? firstWords(name, MOST_WORDS)
      : name,
  articles: articles.slice(-MOST_PACKED),
});

/**
 * The story files of several, put together: of one article that two have, one with its text goes before one
 * without, and the first before the second.
 */
export const mergePacks = (packs: readonly ArticlePack[]): ArticlePack => {
  const by = new Map<string, PackedArticle>();
  for (const article of packs.flatMap(({ articles }) => articles)) {
    const key = addressKey(article.url);
    const before = by.get(key);
    if (!before || (before.is === 'print' && article.is === 'text')) by.set(key, article);
  }
  return packStory(packs.find(({ name }) => name !== null)?.name ?? null, [...by.values()]);
};
