/** From what page scripts send to what is known of their tabs. */
import { degreeAt, isOff } from '../platform/degrees.ts';
import { loadMessages, wordingLanguage } from '../platform/languages.ts';
import type { From, Opening, PageView, SentArticle, State } from '../platform/messages.ts';
import { loadSettings } from '../platform/storage.ts';
import { annotatePage } from './annotate-page.ts';
import { couldMatch } from './candidates.ts';
import { inject } from './inject.ts';
import { isToIntroduce } from './introduction.ts';
import { letGoInTime } from './keeping/let-go.ts';
import { isToRemember } from './keeping/wanted.ts';
import {
  addressOf,
  awaitState,
  correctionsOn,
  failure,
  forget,
  isAwaited,
  known,
  setState,
} from './tabs.ts';

const LONGEST_READ_MS = 20_000;

/** The gate's question. What it asks about is the tab's document from here on. */
export const onOpening = async ({ doc, url, text }: Opening, { tab }: From): Promise<boolean> => {
  if (tab === null) return false;
  const here = { doc, url, listed: true };
  if (isOff(degreeAt(await loadSettings(), url))) {
    await setState(tab, here, { is: 'unread' });
    return false;
  }
  let could: boolean;
  try {
    could = await couldMatch(text);
  } catch (error) {
    // A damaged index is never silence.
    await setState(tab, here, failure(error));
    return false;
  }
  void letGoInTime();
  // What is remembered is read first, whether or not a story could be told there.
  const wanted = could || (await isToRemember(tab, url));
  await setState(tab, here, { is: wanted ? 'reading' : 'unread' });
  if (!wanted) return false;
  const injected = await inject(tab, true);
  if (!injected.ok)
    await setState(tab, here, { is: 'failed', code: 'inject', detail: injected.detail });
  return injected.ok;
};

const annotated = async ({ page }: SentArticle, { tab, url }: From): Promise<State> => {
  try {
    const { report, story } = await annotatePage(page, tab !== null && isAwaited(tab));
    if (story === null) return { is: 'no-story' };
    if (!report.story) return { is: 'considered', report, story };
    const here = tab === null ? null : await known(tab);
    const corrections = await correctionsOn({ ...here, url }, story.id);
    return { is: 'noted', url: addressOf(url), report, story, corrections };
  } catch (error) {
    return failure(error);
  }
};

/** From its first message on, a document is what its tab shows. */
const begin = async (doc: string, { tab, url }: From): Promise<void> => {
  if (tab === null) return;
  const before = await known(tab);
  // A page that is read again keeps what is known of it until there is more to say.
  if (before?.doc === doc && before.url === url && before.state.is !== 'unread') return;
  const listed = before?.listed ?? false;
  await setState(tab, { doc, url, listed }, { is: 'reading' });
};

/** Keeps what came of a document, unless its tab shows another one meanwhile. */
const settle = async (doc: string, { tab }: From, state: State): Promise<void> => {
  const here = tab === null ? null : await known(tab);
  if (tab !== null && here?.doc === doc) await setState(tab, here, state);
};

/** The reader's article: what is known of it is kept; what is to be marked goes back. */
export const onArticle = async (article: SentArticle, from: From): Promise<PageView | null> => {
  await begin(article.doc, from);
  const state = await annotated(article, from);
  await settle(article.doc, from, state);
  if (state.is !== 'noted' || state.report.notes.length === 0) return null;
  const settings = await loadSettings();
  const language = wordingLanguage(settings.language);
  const words = await loadMessages(language);
  const { report, story, corrections } = state;
  const introduce = await isToIntroduce(from);
  return { report, story, language, words, settings, corrections, introduce };
};

/** The reader found nothing, or failed. */
export const onState = async (doc: string, from: From, state: State): Promise<null> => {
  await begin(doc, from);
  await settle(doc, from, state);
  return null;
};

/** Reads a tab's page now. Resolves when there is more to say than "reading". */
export const readTab = async (tab: number): Promise<State> => {
  const before = await known(tab);
  const here = { doc: null, url: before?.url ?? '', listed: before?.listed ?? false };
  // First: a reading that nobody waits for is taken for one that ended with its worker.
  const done = awaitState(tab, LONGEST_READ_MS);
  await setState(tab, here, { is: 'reading' });
  const injected = await inject(tab, here.listed);
  if (!injected.ok) {
    const { forbidden, detail } = injected;
    await setState(
      tab,
      here,
      forbidden ? { is: 'forbidden' } : { is: 'failed', code: 'inject', detail },
    );
  }
  const state = await done;
  if (state.is === 'forbidden') await forget(tab);
  // What takes too long is said until there is more to say.
  if (state.is === 'failed' && (await known(tab))?.state.is === 'reading')
    await setState(tab, here, state);
  return state;
};
