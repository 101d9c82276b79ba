/** One run of the annotator on one document: reads, asks, marks, reads again what changes, and undoes all of it. */
import type { Article } from '../article/article.ts';
import { answerPage, type PageView, type SentArticle, send } from '../platform/messages.ts';
import { docId } from './doc.ts';
import { type MarkedPage, markPage } from './marked-page.ts';
import { panelsFor } from './panels/panels.ts';
import { changesSince } from './reading/changes.ts';
import { dwelling } from './reading/dwell.ts';
import { read } from './reading/reader.ts';
import { rounds } from './reading/rounds.ts';

/** What may bring text, or take it away. */
const CHANGES: MutationObserverInit = {
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-expanded'],
};

const sentOf = (doc: string, { page, outlet }: Article): SentArticle => ({ doc, page, outlet });

const ask = async (doc: string, article: Article | null): Promise<PageView | null> => {
  if (!article) {
    await send('noArticle', { doc });
    return null;
  }
  const reply = await send('article', sentOf(doc, article));
  return reply.ok ? reply.value : null;
};

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

const sameText = (one: Article | null, other: Article | null): boolean =>
  JSON.stringify(one?.page) === JSON.stringify(other?.page);

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

/** What is shown of a page, through all that becomes of it. */
const showing = (run: AbortController) => {
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

/** Runs until the signal. */
export const session = async (run: AbortController): Promise<void> => {
  const { signal } = run;
  const shown = showing(run);
  let doc = docId();
  let article: Article | null = null;
  const { next, stir, hurry } = rounds(CHANGES, signal, () => article?.parts.roots ?? []);
  // Style sheets alone can show what was scrolled to.
  addEventListener('scrollend', stir, { signal, capture: true, passive: true });
  let known: string | null = null;
  /** The document of which no more is to be told: what grows on it, or changes under the reader's eyes, is the same reading. */
  let settled: string | null = null;
  const dwell = dwelling(async () => {
    const here = doc;
    const reply = await send('stayed', { doc: here });
    if (reply.ok && reply.value) settled = here;
  }, signal);
  let anew = false;
  answerPage(
    {
      doc: () => doc,
      article: () => (article && known === doc ? sentOf(doc, article) : null),
      goTo: (what) => what.doc === doc && (shown.now()?.panels.goTo(what.note) ?? false),
      list: () => shown.now()?.panels.list() ?? false,
      standing: (what) => {
        const places = what.doc === doc ? shown.now()?.page.places() : undefined;
        return places ? { title: document.title, places } : null;
      },
      settings: (settings) => {
        shown.now()?.panels.use(settings);
        // It may be a page to remember by now.
        if (settled !== doc) dwell.again();
        return null;
      },
      again: () => {
        anew = true;
        hurry();
        return null;
      },
      degree: ({ degree }) => {
        shown.now()?.panels.tell(degree);
        return null;
      },
      corrections: (corrections) => {
        shown.now()?.panels.heed(corrections);
        return null;
      },
      moved: () => {
        if (docId() === doc) return null;
        doc = docId();
        shown.now()?.panels.close();
        hurry();
        return null;
      },
    },
    signal,
  );
  while (!signal.aborted) {
    const { article: found, stale } = await read(signal);
    if (signal.aborted) return;
    const changed = changesSince(found);
    const again = anew || known !== doc || !sameText(article, found);
    anew = false;
    article = found;
    if (again) {
      known = doc;
      const view = await ask(doc, found);
      if (signal.aborted) return;
      shown.use(view, found);
    } else shown.follow(found);
    dwell.look(found && !stale && settled !== doc ? JSON.stringify(sentOf(doc, found)) : null);
    do await next();
    while (
      !signal.aborted &&
      found &&
      !stale &&
      !anew &&
      known === doc &&
      shown.intact() &&
      !changed()
    );
  }
};
