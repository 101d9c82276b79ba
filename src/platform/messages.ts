/** Long, as both ends of every message are looked up in one place.
 * Every message of the extension, as maps from name to signature; `send` and `answer` derive from them.
 * Parameters and replies are plain JSON.
 */
import type { Gloss } from '../core/articles/gloss.ts';
import type { Correction, Said } from '../core/report/correction.ts';
import type { Report } from '../core/report/report.ts';
import type { StoryFacts } from '../core/story/story.ts';
import type { Page } from '../core/text/page.ts';
import type { Place } from '../core/text/place.ts';
import type { ArticleRow, KeptStory } from './articles/rows.ts';
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
  /** Title, description, h1 and the beginning of the text, at most 2,000 characters of each, joined by line feeds. */
  text: string;
};

/** What the reader sends. */
export type SentArticle = {
  doc: string;
  page: Page;
  /** The site's own name, by what the page says of itself. */
  outlet: string | null;
};

/** What is known of a tab. One member a state; each has its own words in the popup. */
export type State =
  | { is: 'unread' }
  | { is: 'reading' }
  | { is: 'forbidden' }
  | { is: 'no-article' }
  | { is: 'no-story' }
  | { is: 'failed'; code: string; detail: string }
  | { is: 'considered'; report: Report; story: StoryFacts }
  /** `url`: the page's, without what is after `#`. */
  | { is: 'noted'; url: string; report: Report; story: StoryFacts; corrections: Correction[] };

/** What the page's script needs to mark and word its notes. */
export type PageView = {
  report: Report;
  story: StoryFacts;
  /** The reader's language, as `languages.ts` has it, and its words. */
  language: string;
  words: Messages;
  settings: Settings;
  /** Those of the reader that concern this page. */
  corrections: Correction[];
  /** Whether what the lines mean is still to be told, once. */
  introduce: boolean;
};

/** The page's title, and where each note stands in its whole text; nulls where that is gone. */
export type Standing = { title: string | null; places: (Place | null)[] };

/** How much is marked on a page, and what there is to choose from there. */
export type DegreeOfPage = { degree: Degree; choice: Degree[] };

/**
 * What came of a correction. `private`: it is not stored, and holds until the page is left; `full`: no
 * more are taken; `refused`: the browser did not store it; `gone`: nothing is known of the page any more.
 */
export type Outcome = 'kept' | 'private' | 'taken-back' | 'full' | 'refused' | 'gone';

/** All corrections stored, and how many entries there are besides that cannot be read. */
export type CorrectionsKept = { list: Correction[]; unreadable: number };

/**
 * Why nothing was written: the browser did not let us, it has no room left, the database is a newer
 * version's, or another one has not let go of it. What was kept before is still there.
 */
export type Refusal = 'refused' | 'full' | 'newer' | 'blocked';

/**
 * What came of keeping an article. `changed`: it was kept before, with another text, and both are kept now;
 * `private`: nothing is kept from a private window; `gone`: there is no article to keep.
 */
export type Kept = 'kept' | 'changed' | 'already' | 'private' | 'gone' | Refusal;

/** What came of a change of what is kept. `gone`: no such article or story any more. */
export type ArticlesOutcome = 'done' | 'gone' | Refusal;

/** A point, and what is said of it. */
export type Glossed = Pick<Gloss, 'says' | 'small' | 'given'> & {
  story: string;
  /** The point's id in the story as it is drafted now. */
  claim: string;
};

/** Whether pages of a tab's site are remembered, as the reader chose it. */
export type RememberingHere = {
  site: string;
  on: boolean;
  /** Why nothing more is; null while it goes on. */
  stopped: Refusal | null;
};

/** Whether the page of a tab is kept. */
export type KeptHere = {
  /** The window is private: nothing is kept from it. */
  private: boolean;
  /** Ids; null where it is not kept. */
  article: string | null;
  story: string | null;
  /** How many other kept articles tell the same. */
  others: number;
  /** The page has another text by now than the one kept last. */
  changed: boolean;
  /** It is kept because the reader read it, and not by hand. */
  remembered: boolean;
  /** Null where nothing is remembered at all, or nothing can be: in a private window. */
  remembering: RememberingHere | null;
};

/** All that is kept, without texts. */
export type KeptArticles = {
  articles: ArticleRow[];
  stories: KeptStory[];
  /** About what the articles take. */
  bytes: number;
  /** Entries that cannot be read: they are left alone. */
  unreadable: number;
};

/**
 * What a story file is, before anything of it is kept; `code` says why it is refused (`core/files/pack/read-pack.ts`,
 * or `edition`: those come with the extension).
 */
export type PackPreview =
  | { is: 'refused'; code: string }
  | {
      is: 'story';
      /** Its name, else the headline of its first article. */
      name: string;
      outlets: string[];
      /** First and last day of its articles; null where none is known. */
      days: [string, string] | null;
      articles: number;
      /** How many of them come with their texts. */
      texts: number;
      /** How many are kept already: these stay as they are. */
      already: number;
      /** Whether it says something of points of which nothing is said here. */
      glosses: boolean;
      /** The story among those kept that tells the same event. */
      fits: KeptStory | null;
    };

/** An article in the order in which a story's were kept. */
type UpTo = { at: number; id: string };

/** A story to be saved as files, with its articles' texts or without: the next one after what is saved of it. */
export type ToHandOut = { story: string; texts: boolean; after: UpTo | null };

/** One file of a story. */
export type PackedFile = {
  text: string;
  /** Texts that are not in it: those after them have all the room that a file has for an article. */
  older: number;
  /** How many articles are in none of the files so far. */
  left: number;
  /** After it the next file begins; null where none is left. */
  after: UpTo | null;
};

/** Asked of the background by the page's scripts and by the surfaces. */
export type Asks = {
  /** Answers whether a story could match, so that the reader comes. */
  opening: (opening: Opening) => boolean;
  /** Reads the article; null where there is nothing to mark. */
  article: (article: SentArticle) => PageView | null;
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
  /** Where the notes stand in the page of a tab now. */
  standing: (which: { tab: number }) => Standing;
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
  /** A story's facts, of the package or of the reader's own; null where there is none. */
  story: (which: { id: string }) => StoryFacts | null;
  /** Keeps the article of a tab's page. */
  keep: (which: { tab: number }) => Kept;
  /** Null where the browser does not let us read. */
  keptHere: (which: { tab: number }) => KeptHere | null;
  /** The text of a document has been in sight for a while; true where no more of it is to be told. */
  stayed: (which: { doc: string }) => boolean;
  /** Remembers pages of a tab's site, or no more. */
  setRemembering: (what: { tab: number; on: boolean }) => RememberingHere | null;
  /** Null where the browser does not let us read. */
  keptArticles: (none: null) => KeptArticles | null;
  /** What a list of it begins with, sooner than all: the articles kept last with their stories. `whole`: it is all. */
  latestKept: (none: null) => { all: KeptArticles; whole: boolean } | null;
  /** Takes an article out for good. */
  forgetKept: (which: { article: string }) => ArticlesOutcome;
  /** Asked by "My stories": takes articles out; they can be put back until it is left. */
  eraseKept: (which: { articles: string[] }) => ArticlesOutcome;
  restoreKept: (which: { articles: string[] }) => ArticlesOutcome;
  /** "My stories" was left: what was taken out there is gone for good. */
  forgetErased: (which: { articles: string[] }) => null;
  /** Erases all that was remembered and not kept by hand, for good. */
  eraseRemembered: (none: null) => ArticlesOutcome;
  /** Deletes the whole database, what cannot be read too, for good. */
  eraseAllKept: (none: null) => ArticlesOutcome;
  /** Null or no letters for no name. */
  nameStory: (what: { story: string; name: string | null }) => ArticlesOutcome;
  /** Moves articles to another story; null for one of their own. */
  moveArticles: (what: { articles: string[]; story: string | null }) => ArticlesOutcome;
  /** All articles of the one become the other's. */
  mergeStories: (what: { from: string; into: string }) => ArticlesOutcome;
  /** What the reader says of a point of a story of his own articles; nothing where neither words nor small. */
  gloss: (what: Glossed) => ArticlesOutcome;
  /** A story file; null where nothing can be read. */
  packStory: (what: ToHandOut) => PackedFile | null;
  /** What the text of a story file holds; changes nothing. Null where the browser does not let us read. */
  previewPack: (what: { text: string }) => PackPreview | null;
  /** Keeps what a story file holds and is not kept yet, in a story that is there, or with null in one of its own. */
  addPack: (what: { text: string; into: string | null }) => ArticlesOutcome;
};

/** Asked of the page's script by the background. */
export type PageAsks = {
  goTo: (which: { doc: string | null; note: number }) => boolean;
  list: (none: null) => boolean;
  standing: (which: { doc: string | null }) => Standing | null;
  /** The address changed without a new document. */
  moved: (which: { url: string }) => null;
  /** Settings changed: mark anew. */
  settings: (settings: Settings) => null;
  /** Stories were switched on or off: ask anew. */
  again: (none: null) => null;
  /** The key that goes round was pressed: say what is marked now. */
  degree: (which: { degree: Degree }) => null;
  /** What the reader has said of this page by now: mark anew. */
  corrections: (corrections: Correction[]) => null;
  /** The id of the document that is there. */
  doc: (none: null) => string;
  /** The article as it was read last; null where there is none. */
  article: (none: null) => SentArticle | null;
};

/** Told to all surfaces that are open by the background. */
export type SurfaceTells = {
  /** Something about a tab's page is known now that was not. */
  changed: (which: { tab: number }) => null;
  /** Something that the reader keeps is another than before. */
  kept: (none: null) => null;
  /** Asked of "My stories": while it is open, what was taken out can be put back. */
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
