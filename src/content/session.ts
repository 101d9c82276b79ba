/** One run of the annotator on one document: reads, asks, marks, and undoes all of it at the signal. */
import type { Article } from '../article/article.ts';
import type { Correction } from '../core/report/correction.ts';
import { alive, answerPage, type PageView, send } from '../platform/messages.ts';
import { worder } from '../platform/words.ts';
import { docId } from './doc.ts';
import { annotate, type Edition } from './edition.ts';
import { followPointer } from './pointer.ts';
import { read } from './reader.ts';
import { cardFor, reveal } from './show-card.tsx';
import { listFor } from './show-list.tsx';
import { watch } from './watch.ts';

const ask = async (doc: string, article: Article): Promise<PageView | null> => {
  const reply = await send('article', { doc, page: article.page });
  return reply.ok ? reply.value : null;
};

/** Puts card, list and pointer on an edition; the way in for messages. */
const furnish = (edition: Edition, run: AbortController) => {
  const { signal } = run;
  const { words } = edition.view;
  const say = worder(words, words.locale_dates ?? 'en');
  const card = cardFor(edition, say, () => list.show(), signal);
  const list = listFor(
    edition,
    say,
    (passage) => reveal(edition, passage) && card.show(passage, 'list'),
    signal,
  );
  let { settings } = edition.view;
  // A script whose extension was updated or switched off has nobody to talk to: it leaves.
  const orphaned = (): boolean => {
    if (!alive()) run.abort();
    return signal.aborted;
  };
  followPointer(
    {
      at: (x, y) => edition.marks().at(x, y),
      open: (passage, how) => orphaned() || card.show(passage, how),
      leave: card.leave,
      dismiss: card.close,
      hovers: () => settings.hover,
    },
    signal,
  );
  const close = (): void => {
    card.close();
    list.close();
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
    },
    close: card.close,
  };
};

const present = (view: PageView, article: Article, run: AbortController, moved: () => void) => {
  const edition = annotate(view, article);
  run.signal.addEventListener('abort', edition.undo);
  const panels = furnish(edition, run);
  const again = async (): Promise<void> => {
    const next = await read(run.signal);
    if (run.signal.aborted || !next) return;
    panels.close();
    edition.follow(next);
  };
  watch({ intact: () => edition.marks().intact(), again, moved }, run.signal);
  return panels;
};

/** Runs until the signal; `moved` is called when the page went on to another address. */
export const session = async (run: AbortController, moved: () => void): Promise<void> => {
  const { signal } = run;
  const doc = docId();
  let panels: ReturnType<typeof furnish> | null = null;
  answerPage(
    {
      doc: () => doc,
      goTo: (what) => what.doc === doc && (panels?.goTo(what.note) ?? false),
      list: () => panels?.list() ?? false,
      settings: (settings) => {
        panels?.use(settings);
        return null;
      },
      corrections: (corrections) => {
        panels?.heed(corrections);
        return null;
      },
      moved: () => {
        if (docId() !== doc) moved();
        return null;
      },
    },
    signal,
  );
  const article = await read(signal);
  if (signal.aborted) return;
  if (!article) return void send('noArticle', { doc });
  const view = await ask(doc, article);
  if (view && !signal.aborted) panels = present(view, article, run, moved);
};
