/** What is shown of a page: marks and panels, through all that becomes of it. */
import type { Article } from '../article/article.ts';
import type { PageView } from '../platform/messages.ts';
import { type MarkedPage, markPage } from './marked-page.ts';
import { panelsFor } from './panels/panels.ts';

type Shown = {
  view: PageView;
  /** Where the text stands now. */
  article: Article;
  page: MarkedPage;
  panels: ReturnType<typeof panelsFor>;
  end: AbortController;
};

const present = (view: PageView, article: Article, run: AbortController): Shown => {
  const end = new AbortController();
  run.signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
  const page = markPage(view, article);
  end.signal.addEventListener('abort', page.undo);
  const panels = panelsFor(page, () => run.abort(), end.signal);
  return { view, article, page, panels, end };
};

/** True while marks are there, and the nodes that were read: a page may put the same words anew before they are marked. */
const isIntact = ({ page, article }: Shown): boolean =>
  page.marks().intact() && article.stands(0, article.page.text.length);

/** True where a text stands in the same elements: a page may hide it and show a copy. */
const samePlace = (one: Article, other: Article): boolean =>
  one.parts.shown.length === other.parts.shown.length &&
  one.parts.shown.every((block, at) => block === other.parts.shown[at]);

const sameReport = (one: PageView, other: PageView | null): boolean =>
  JSON.stringify([one.report, one.story.edition]) ===
  JSON.stringify([other?.report, other?.story.edition]);

/** Nothing at first; what there is goes with the run. */
export const showing = (run: AbortController) => {
  let shown: Shown | null = null;
  const drop = (): void => {
    shown?.end.abort();
    shown = null;
  };
  /** Finds the notes again where the page has put its text anew. */
  const follow = (article: Article | null): void => {
    if (!shown || !article) return;
    if (isIntact(shown) && samePlace(article, shown.article)) return;
    shown.article = article;
    shown.panels.close();
    shown.page.follow(article);
  };
  return {
    now: () => shown,
    intact: (): boolean => shown === null || isIntact(shown),
    follow,
    use: (view: PageView | null, article: Article | null): void => {
      if (shown && sameReport(shown.view, view) && article) {
        follow(article);
        return;
      }
      drop();
      if (view && article) shown = present(view, article, run);
    },
  };
};

export type Showing = ReturnType<typeof showing>;
