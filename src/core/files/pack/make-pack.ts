/** Makes a story file of articles, with their texts or without. */
import { MOST_WORDS, printOf } from '../../articles/print.ts';
import { sketchOf } from '../../collect/sketch.ts';
import type { Weights } from '../../terms/weights.ts';
import { addressKey } from '../../text/address.ts';
import type { Page } from '../../text/page.ts';
import { firstWords } from '../../text/words.ts';
import {
  type ArticlePack,
  LONGEST_NAME,
  MOST_PACKED,
  MOST_TEXTS,
  PACK_FORMAT,
  type PackedArticle,
  type PackedGloss,
  type PrintedArticle,
  type WholeArticle,
} from './pack.ts';
import { mergeGlosses } from './pack-glosses.ts';
import { bytesOf, lastWithin, ROOM } from './room.ts';

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

/** A language as a page names it; pages name what they like. */
const named = (language: string | null): string | null =>
  language !== null && language.length <= LONGEST_NAME ? language : null;

/** With its texts, the newest of more than a file has room for. */
export const packWhole = ({ url, outlet, day, texts }: ToPack): WholeArticle => ({
  is: 'text',
  url,
  outlet,
  day,
  texts: lastWithin(
    texts.map(({ at, page: { text, blocks, date, language, unread } }) => ({
      at,
      page: { text, blocks, date, language: named(language), ...(unread === true && { unread }) },
    })),
    MOST_TEXTS,
  ),
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
    language: named(language),
    opening: firstWords(headline, MOST_WORDS),
    sketch: sketchOf(page, weights),
    print: printOf({ id: 'handed-on', outlet, url, day, page }, weights),
  };
};

/** Articles on their way into a file. */
type Filling = {
  articles: PackedArticle[];
  /** Puts one in; false where there is no room for it. The first finds room always. */
  add: (article: PackedArticle) => boolean;
};

/**
 * A file to be filled. Further files of a story begin with an article of the first, `link`: by it they are known to be
 * of one story, whatever else tells it; where it leaves no room for any other it is left out.
 */
export const filling = (link: PackedArticle | null): Filling => {
  const articles: PackedArticle[] = [];
  let bytes = 0;
  const put = (article: PackedArticle, size: number): void => {
    articles.push(article);
    bytes += size;
  };
  if (link) put(link, bytesOf(link));
  let isEmpty = true;
  return {
    articles,
    add: (article) => {
      const size = bytesOf(article);
      if (isEmpty && bytes + size > ROOM) {
        articles.length = 0;
        bytes = 0;
      } else if (articles.length >= MOST_PACKED || bytes + size > ROOM) return false;
      isEmpty = false;
      put(article, size);
      return true;
    },
  };
};

/** A story file of articles that are packed already; the name cut to few words where texts stay at home. */
export const packStory = (
  name: string | null,
  articles: readonly PackedArticle[],
  glosses: readonly PackedGloss[] = [],
): ArticlePack => ({
  file: 'variorum',
  format: PACK_FORMAT,
  holds: 'articles',
  name:
    name !== null && articles.every(({ is }) => is === 'print')
      ? firstWords(name, MOST_WORDS)
      : name,
  articles: [...articles],
  ...(glosses.length > 0 && { glosses: [...glosses] }),
});

/**
 * The story files of several, put together: of one article that two have, one with its text goes before one
 * without, and the first before the second; so does what is said of one point.
 */
export const mergePacks = (packs: readonly ArticlePack[]): ArticlePack => {
  const by = new Map<string, PackedArticle>();
  for (const article of packs.flatMap(({ articles }) => articles)) {
    const key = addressKey(article.url);
    const before = by.get(key);
    if (!before || (before.is === 'print' && article.is === 'text')) by.set(key, article);
  }
  const keys = [...by.keys()];
  return packStory(
    packs.find(({ name }) => name !== null)?.name ?? null,
    [...by.values()],
    mergeGlosses(packs, keys),
  );
};
