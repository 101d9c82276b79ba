/** What a page's script answers to the background, by what it knows of its document and what is shown of it. */
import type { Article } from '../article/article.ts';
import type { answerPage, SentArticle } from '../platform/messages.ts';
import { docId } from './doc.ts';
import type { Showing } from './showing.ts';

/** What is known of the document by now. */
export type Here = {
  doc: string;
  article: Article | null;
  /** The document that the background was last asked about. */
  known: string | null;
  /** The document of which no more is to be told: what grows on it, or changes under the reader's eyes, is the same reading. */
  settled: string | null;
  /** It is to be read and asked about again, whether or not it has changed. */
  anew: boolean;
};

/** What is waited for: the next look comes soon, or a text has to be in sight for as long again. */
type Waits = { hurry: () => void; dwell: () => void };

export const sentOf = (doc: string, { page, outlet }: Article): SentArticle => ({
  doc,
  page,
  outlet,
});

/** They go by what is known when they are asked. */
export const answersOf = (
  here: Here,
  shown: Showing,
  { hurry, dwell }: Waits,
): Parameters<typeof answerPage>[0] => ({
  doc: () => here.doc,
  article: () => (here.article && here.known === here.doc ? sentOf(here.doc, here.article) : null),
  goTo: (what) => what.doc === here.doc && (shown.now()?.panels.goTo(what.note) ?? false),
  list: () => shown.now()?.panels.list() ?? false,
  standing: (what) => {
    const places = what.doc === here.doc ? shown.now()?.page.places() : undefined;
    return places ? { title: document.title, places } : null;
  },
  settings: (settings) => {
    shown.now()?.panels.use(settings);
    // It may be a page to remember by now.
    if (here.settled !== here.doc) dwell();
    return null;
  },
  again: () => {
    here.anew = true;
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
    if (docId() === here.doc) return null;
    here.doc = docId();
    shown.now()?.panels.close();
    hurry();
    return null;
  },
});
