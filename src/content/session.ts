/** One run of the annotator on one document: reads, asks, marks, reads again what changes, and undoes all of it. */
import type { Article } from '../article/article.ts';
import type { Correction } from '../core/report/correction.ts';
import { alive, answerPage, type PageView, send } from '../platform/messages.ts';
import { worder } from '../platform/words.ts';
import { changesSince } from './changes.ts';
import { docId } from './doc.ts';
import { annotate, type Edition } from './edition.ts';
import { isModal } from './panel.ts';
import { followPointer } from './pointer.ts';
import { read } from './reader.ts';
import { reveal } from './reveal.ts';
import { rounds } from './rounds.ts';
import { cardFor } from './show-card.tsx';
import { listFor } from './show-list.tsx';
import { slipFor } from './slip.tsx';
import { stay } from './stays.ts';

/** What may bring text, or take it away. */
const CHANGES: MutationObserverInit = {
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-expanded'],
};

const ask = async (doc: string, article: Article | null): Promise<PageView | null> => {
  if (!article) {
    await send('noArticle', { doc });
    return null;
  }
  const reply = await send('article', { doc, page: article.page });
  return reply.ok ? reply.value : null;
};

/** Puts card, list and pointer on an edition; the way in for messages. */
const furnish = (edition: Edition, leave: () => void, signal: AbortSignal) => {
  const { words } = edition.view;
  const say = worder(words, words.locale_dates ?? 'en');
  const slip = slipFor(edition.marked, say, signal);
  const card = cardFor(edition, say, { opens: slip.close, list: () => list.show() }, signal);
  const list = listFor(
    edition,
    say,
    {
      opens: slip.close,
      show: (passage) => reveal(edition, passage) && card.show(passage, 'list'),
    },
    signal,
  );
  if (edition.view.introduce) slip.introduce();
  let { settings } = edition.view;
  // A script whose extension was updated or switched off has nobody to talk to: it leaves.
  const orphaned = (): boolean => {
    if (!alive()) leave();
    return signal.aborted;
  };
  followPointer(
    {
      at: (x, y) => edition.marks().at(x, y),
      open: (passage, how) => orphaned() || card.show(passage, how),
      leave: card.leave,
      dismiss: () => {
        card.close();
        slip.close();
      },
      // Beside a modal dialog a card has to be one, too: none that comes unasked.
      hovers: () => settings.hover && !isModal(),
    },
    signal,
  );
  stay(edition.marks, leave, signal);
  const close = (): void => {
    card.close();
    list.close();
    slip.close();
  };
  document.addEventListener('visibilitychange', orphaned, { signal });
  addEventListener('pagehide', close, { signal });
  return {
    goTo: (note: number): boolean => {
      const passage = edition.passageOf(note);
      if (!passage || !reveal(edition, passage)) return false;
      list.yield();
      card.show(passage, 'list');
      return true;
    },
    list: (): boolean => {
      list.show();
      return true;
    },
    heed: (corrections: readonly Correction[]): void => {
      edition.heed(corrections);
      card.redraw();
      list.redraw();
    },
    use: (next: typeof settings): void => {
      settings = next;
      card.close();
      edition.use(next);
      list.redraw();
    },
    tell: slip.tell,
    close,
  };
};

type Shown = {
  view: PageView;
  edition: Edition;
  panels: ReturnType<typeof furnish>;
  end: AbortController;
};

const present = (view: PageView, article: Article, run: AbortController): Shown => {
  const end = new AbortController();
  run.signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
  const edition = annotate(view, article);
  end.signal.addEventListener('abort', edition.undo);
  const panels = furnish(edition, () => run.abort(), end.signal);
  return { view, edition, panels, end };
};

const sameText = (one: Article | null, other: Article | null): boolean =>
  JSON.stringify(one?.page) === JSON.stringify(other?.page);

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
    if (!shown || !article || shown.edition.marks().intact()) return;
    shown.panels.close();
    shown.edition.follow(article);
  };
  return {
    now: () => shown,
    intact: (): boolean => shown?.edition.marks().intact() ?? true,
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
  answerPage(
    {
      doc: () => doc,
      goTo: (what) => what.doc === doc && (shown.now()?.panels.goTo(what.note) ?? false),
      list: () => shown.now()?.panels.list() ?? false,
      settings: (settings) => {
        shown.now()?.panels.use(settings);
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
    const again = known !== doc || !sameText(article, found);
    article = found;
    if (again) {
      known = doc;
      const view = await ask(doc, found);
      if (signal.aborted) return;
      shown.use(view, found);
    } else shown.follow(found);
    do await next();
    while (!signal.aborted && found && !stale && known === doc && shown.intact() && !changed());
  }
};
