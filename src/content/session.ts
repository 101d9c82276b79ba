/** One run of the annotator on one document: reads, asks, marks, reads again what changes, and undoes all of it. */
import type { Article } from '../article/article.ts';
import { answerPage, type PageView, send } from '../platform/messages.ts';
import { answersOf, type Here, sentOf } from './answers.ts';
import { docId } from './doc.ts';
import { changesSince } from './reading/changes.ts';
import { dwelling } from './reading/dwell.ts';
import { read } from './reading/reader.ts';
import { rounds } from './reading/rounds.ts';
import { showing } from './showing.ts';

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
  const reply = await send('article', sentOf(doc, article));
  return reply.ok ? reply.value : null;
};

const sameText = (one: Article | null, other: Article | null): boolean =>
  JSON.stringify(one?.page) === JSON.stringify(other?.page);

/** Runs until the signal. */
export const session = async (run: AbortController): Promise<void> => {
  const { signal } = run;
  const shown = showing(run);
  const here: Here = { doc: docId(), article: null, known: null, settled: null, anew: false };
  const { next, stir, hurry } = rounds(CHANGES, signal, () => here.article?.parts.roots ?? []);
  // Style sheets alone can show what was scrolled to.
  addEventListener('scrollend', stir, { signal, capture: true, passive: true });
  const dwell = dwelling(async () => {
    const { doc } = here;
    const reply = await send('stayed', { doc });
    if (reply.ok && reply.value) here.settled = doc;
  }, signal);
  answerPage(answersOf(here, shown, { hurry, dwell: dwell.again }), signal);
  while (!signal.aborted) {
    const { article: found, stale } = await read(signal);
    if (signal.aborted) return;
    const changed = changesSince(found);
    const again = here.anew || here.known !== here.doc || !sameText(here.article, found);
    here.anew = false;
    here.article = found;
    if (again) {
      here.known = here.doc;
      const view = await ask(here.doc, found);
      if (signal.aborted) return;
      shown.use(view, found);
    } else shown.follow(found);
    const stays = found !== null && !stale && here.settled !== here.doc;
    dwell.look(stays ? JSON.stringify(sentOf(here.doc, found)) : null);
    do await next();
    while (
      !signal.aborted &&
      found &&
      !stale &&
      !here.anew &&
      here.known === here.doc &&
      shown.intact() &&
      !changed()
    );
  }
};
