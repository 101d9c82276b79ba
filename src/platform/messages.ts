/**
 * Every message of the extension, as maps from name to signature; `send` and `answer` derive from them.
 * Parameters and replies are plain JSON.
 */
import type { Correction, Said } from '../core/report/correction.ts';
import type { Report } from '../core/report/report.ts';
import type { StoryFacts } from '../core/story/story.ts';
import type { Page } from '../core/text/page.ts';
import type { ArticleRow, KeptStory } from './articles.ts';
import { browser } from './browser.ts';
import type { Degree } from './degrees.ts';
import type { Settings } from './settings.ts';
import {
  type Answers,
  listen,
  type Param,
  type Reply,
  reply,
  sending,
  sendingAgain,
  type Value,
} from './wire.ts';
import type { Messages } from './words.ts';

export { type Answers, alive, type From, type Reply } from './wire.ts';

/** What the gate sends of a page that looks like an article. */
export type Opening = {
  /** Made by the script for this document; a new one after client-side navigation. */
  doc: string;
  url: string;
  /** Title, description, h1 and the first 2,000 characters of paragraphs, joined by line feeds. */
  text: string;
};

/** What the reader sends. */
export type Article = { doc: string; page: Page };

/** What is known of a tab. One member a state; each has its own words in the popup. */
export type State =
  | { is: 'unread' }
  | { is: 'reading' }
  | { is: 'forbidden' }
  | { is: 'no-article' }
  | { is: 'no-story' }
  | { is: 'failed'; code: string; detail: string }
  | { is: 'considered'; report: Report; story: StoryFacts }
  | { is: 'noted'; report: Report; story: StoryFacts; corrections: Correction[] };

/** What the page's script needs to mark and word its notes. */
export type PageView = {
  report: Report;
  story: StoryFacts;
  words: Messages;
  settings: Settings;
  /** Those of the reader that concern this page. */
  corrections: Correction[];
  /** Whether what the lines mean is still to be told, once. */
  introduce: boolean;
};

/** How much is marked on a page, and what there is to choose from there. */
export type DegreeOfPage = { degree: Degree; choice: Degree[] };

/**
 * What came of a correction. `private`: it is not stored, and holds until the page is left; `full`: no
 * more are taken; `refused`: the browser did not store it; `gone`: nothing is known of the page any more.
 */
export type Outcome = 'kept' | 'private' | 'taken-back' | 'full' | 'refused' | 'gone';

/** All corrections stored, and how many entries there are besides that cannot be read. */
export type CorrectionsKept = { list: Correction[]; unreadable: number };

/** All articles that the reader keeps; `bytes` that they take, and how many entries there are besides that cannot be read. */
export type ArticlesKept = {
  articles: ArticleRow[];
  stories: KeptStory[];
  bytes: number;
  unreadable: number;
};

/**
 * What came of a change to what is kept. `gone`: it is no longer there; `full`: there is no room;
 * `refused`: the browser did not store it.
 */
export type ArticlesOutcome = 'done' | 'gone' | 'full' | 'refused';

/** Asked of the background by the page's scripts and by the surfaces. */
export type Asks = {
  /** Answers whether a story could match, so that the reader comes. */
  opening: (opening: Opening) => boolean;
  /** Reads the article; null where there is nothing to mark. */
  article: (article: Article) => PageView | null;
  /** The reader found no article. */
  noArticle: (which: { doc: string }) => null;
  /** The page's script went wrong. */
  failed: (what: { doc: string; code: string; detail: string }) => null;
  /** The state of a tab. */
  state: (which: { tab: number }) => State;
  /** Reads the tab's page now, whatever its host; `activeTab` or a host permission must allow it. */
  read: (which: { tab: number }) => State;
  /** The stories that are held, for "no story we hold". */
  stories: (none: null) => StoryFacts[];
  /** Leads to a note's passage in the page of a tab; false where the page no longer has it. */
  goTo: (which: { tab: number; note: number }) => boolean;
  /** Opens the list of notes in the page of a tab. */
  list: (which: { tab: number }) => boolean;
  /** How much is marked on the page of a tab. */
  degree: (which: { tab: number }) => DegreeOfPage;
  /** Marks more or less; answers what there is then. `tab` null for the asking page's own. */
  setDegree: (what: { tab: number | null; degree: Degree }) => Degree | null;
  /** The reader has been shown what the lines mean. */
  introduced: (none: null) => null;
  /** What the reader says of a note, or with null of the whole page; `tab` null for the asking page's own. */
  correct: (what: { tab: number | null; note: number | null; said: Said }) => Outcome;
  /** Takes one correction back. */
  takeBack: (correction: Correction) => Outcome;
  /** Deletes all that are stored. */
  takeBackAll: (none: null) => Outcome;
  /** All that are stored; null where the browser does not let us read them. */
  corrections: (none: null) => CorrectionsKept | null;
  /** All articles kept; null where the browser does not let us read them. */
  keptArticles: (none: null) => ArticlesKept | null;
  /** Erases articles by id; they can be put back until they are forgotten. */
  eraseKept: (which: { articles: string[] }) => ArticlesOutcome;
  restoreKept: (which: { articles: string[] }) => ArticlesOutcome;
  /** Forgets what was erased. */
  forgetErased: (none: null) => null;
  /** Names a story; with null it is called by its first headline. */
  nameStory: (what: { story: string; name: string | null }) => ArticlesOutcome;
  /** Moves an article to another story, with null to one of its own. */
  moveArticle: (what: { article: string; story: string | null }) => ArticlesOutcome;
  mergeStories: (which: { from: string; into: string }) => ArticlesOutcome;
};

/** Asked of the page's script by the background. */
export type PageAsks = {
  goTo: (which: { doc: string | null; note: number }) => boolean;
  list: (none: null) => boolean;
  /** The address changed without a new document. */
  moved: (which: { url: string }) => null;
  /** Settings changed: mark anew. */
  settings: (settings: Settings) => null;
  /** The key that goes round was pressed: say what is marked now. */
  degree: (which: { degree: Degree }) => null;
  /** What the reader has said of this page by now: mark anew. */
  corrections: (corrections: Correction[]) => null;
  /** The id of the document that is there. */
  doc: (none: null) => string;
};

/** Told to all surfaces that are open by the background. */
export type SurfaceTells = {
  /** Something about a tab's page is known now that was not. */
  changed: (which: { tab: number }) => null;
  /** What is kept of articles has changed. */
  kept: (none: null) => null;
  /** Whether what was erased may still be put back: asked before it is forgotten. */
  undoing: (none: null) => true;
};

/** Tells the surfaces; where none is open, nobody. Never rejects. */
export const tellSurfaces = sending<SurfaceTells>('toSurfaces');

/** Hears what surfaces are told, until the signal. */
export const hear = (answers: Answers<SurfaceTells>, signal: AbortSignal): void =>
  listen('toSurfaces', answers, signal);

/** Asks the background. Never rejects. */
export const send = sendingAgain<Asks>('toBackground');

/** Answers what pages and surfaces ask of the background. */
export const answer = (answers: Answers<Asks>): void => listen('toBackground', answers);

/** Asks the script in the main frame of a tab's page. Never rejects. */
export const sendToPage = <K extends keyof PageAsks & string>(
  tab: number,
  ask: K,
  param: Param<PageAsks, K>,
): Promise<Reply<Value<PageAsks, K>>> =>
  reply(() => browser.tabs.sendMessage(tab, { side: 'toPage', ask, param }, { frameId: 0 }));

/** Answers what the background asks of the page's script, until the signal. */
export const answerPage = (answers: Answers<PageAsks>, signal: AbortSignal): void =>
  listen('toPage', answers, signal);
