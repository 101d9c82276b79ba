/** The reader's own articles as a shelf of stories: found by their rarest words, put together when asked for. */
import { withGlosses } from '../../core/articles/gloss.ts';
import { readPrint, withPrints } from '../../core/articles/print.ts';
import { storyOfArticles } from '../../core/articles/story-of-articles.ts';
import { candidatesOf } from '../../core/collect/candidates.ts';
import { keysOfText } from '../../core/collect/sketch.ts';
import { factsOf } from '../../core/index/compiled-story.ts';
import { type OpenStory, open } from '../../core/index/open.ts';
import type { Choice, Shelf } from '../../core/index/shelf.ts';
import type { Weights } from '../../core/terms/weights.ts';
import { recent } from '../../core/text/memo.ts';
import type { Page } from '../../core/text/page.ts';
import { isThere } from '../../platform/articles/database.ts';
import { glossesOf } from '../../platform/articles/glosses.ts';
import { newest } from '../../platform/articles/rows.ts';
import {
  articleRow,
  articleRows,
  articlesOfStory,
  nameOfStory,
  rowsOfStory,
  wholeArticle,
} from '../../platform/articles/store.ts';
import { idOf } from './address.ts';
import { postedBy, storyJoined } from './place.ts';

/** Of a page's words so many are looked up, the rarest. */
const MOST_KEYS = 64;
const MOST_STORIES = 8;
/** As many as stay open of the package. */
const MOST_OPEN = 16;

/** No such story: taken out meanwhile. */
class GoneError extends Error {
  readonly code = 'story-gone';
}

/** The articles that share most with a text, the likest first. */
const likest = async (opening: string, weights: Weights): Promise<string[]> => {
  const keys = keysOfText(opening, weights).slice(0, MOST_KEYS);
  const [own, given] = await Promise.all([postedBy(keys, 'keys'), postedBy(keys, 'given')]);
  return [...candidatesOf({ keys }, own), ...candidatesOf({ keys }, given)];
};

/** Ids of the kept stories that a text like this could tell, the likeliest first. */
const storiesLike = async (opening: string, weights: Weights): Promise<string[]> => {
  if (!(await isThere())) return [];
  const rows = await articleRows(await likest(opening, weights));
  return [...new Set(rows.map(({ story }) => story))].slice(0, MOST_STORIES);
};

/** A story's articles as they were kept last, but for the one whose page is there now. */
const openOwn = async (
  story: string,
  weights: Weights,
  now: { id: string; page: Page } | null,
): Promise<OpenStory> => {
  const whole = await articlesOfStory(story);
  const articles = whole.flatMap((article) => {
    const page = now?.id === article.id ? now.page : newest(article);
    return page ? [{ ...article, page }] : [];
  });
  const prints = whole.flatMap((article) => {
    const print = articles.some(({ id }) => id === article.id) ? null : readPrint(article.print);
    return print ? [{ ...article, print }] : [];
  });
  const [first] = [...articles, ...prints];
  if (!first) throw new GoneError(`${story}: no article of it is kept`);
  const title = (await nameOfStory(story)) ?? first.headline;
  const made = storyOfArticles(story, title, articles, weights);
  const glosses = await glossesOf(articles.map(({ id }) => id));
  return open(withPrints(withGlosses(made, glosses), prints), weights);
};

/** One story, which a page is known to tell. */
const only = (story: string, sure: number, opening: () => Promise<OpenStory>): Choice => ({
  candidates: async () => [story],
  open: opening,
  sure: () => sure,
});

export type OwnShelf = Shelf & {
  /** The story that a page tells, by the evidence that joins articles; null where it tells none beside itself. */
  forPage: (page: Page) => Promise<Choice | null>;
  /** After a change of what is kept. */
  forget: () => void;
};

/** The shelf of what the reader keeps. With nothing kept it opens no database. */
export const ownShelf = (weights: Weights): OwnShelf => {
  const opening = () => recent(MOST_OPEN, (id: string) => openOwn(id, weights, null));
  let opened = opening();
  /** Where the reader keeps the page itself: its story is the one that it was put into. */
  const ofKept = async (id: string, page: Page): Promise<Choice | null | undefined> => {
    const row = await articleRow(id);
    if (!row) return undefined;
    if ((await rowsOfStory(row.story)).length < 2) return null;
    const kept = await wholeArticle(id);
    const changed = kept === null || newest(kept)?.text !== page.text;
    const { story } = row;
    return only(story, 1, () => (changed ? openOwn(story, weights, { id, page }) : opened(story)));
  };
  return {
    candidates: (opening) => storiesLike(opening, weights),
    open: (id) => opened(id),
    facts: async (id) => factsOf((await opened(id)).story),
    // They are as many as the reader likes: "My stories" has them.
    list: async () => [],
    forPage: async (page) => {
      if (!(await isThere())) return null;
      const own = await ofKept(await idOf(page.url ?? ''), page);
      if (own !== undefined) return own;
      const joined = await storyJoined(page, weights);
      return joined && only(joined.story, joined.sure, () => opened(joined.story));
    },
    forget: () => {
      opened = opening();
    },
  };
};
