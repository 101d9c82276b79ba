/** What a reader can do and see, in either browser: the one surface that specs and `npm start` use. */

/** The built extension's folder, and whether the browser shows a window. */
export type Launch = { extension: string; headless: boolean };

/** An open document. */
export type Sheet = {
  /** Runs a function that closes over nothing in the document; argument and result are plain JSON. */
  evaluate: <T, A = undefined>(work: (arg: A) => T, arg?: A) => Promise<Awaited<T>>;
  /** The first truthy result of such a function, asked again and again; throws where none comes (`limits.ts`). */
  until: <T, A = undefined>(work: (arg: A) => T, arg?: A) => Promise<NonNullable<T>>;
  /** Runs a script's text in the document. */
  script: (text: string) => Promise<void>;
  /** Brings the document's tab to the front. */
  front: () => Promise<void>;
  click: (selector: string) => Promise<void>;
  clickAt: (point: Point) => Promise<void>;
  moveTo: (point: Point) => Promise<void>;
  press: (key: string) => Promise<void>;
  goto: (url: string) => Promise<void>;
  back: () => Promise<void>;
  size: (width: number, height: number) => Promise<void>;
  screenshot: (file: string) => Promise<void>;
  /** What the document puts on paper, one line a step of drawing. */
  print: () => Promise<string>;
  close: () => Promise<void>;
};

/** A point of the viewport in CSS pixels. */
export type Point = { x: number; y: number };

/** A tab with a page of the web. */
export type Tab = Sheet & {
  id: number;
  /** Runs a function on the closed shadow root that the extension added; null while there is none. */
  inside: <T, A = undefined>(
    work: (root: ShadowRoot, arg: A) => T,
    arg?: A,
  ) => Promise<Awaited<T> | null>;
  /** Bytes that scripts of the page and ours hold in it once garbage is collected; null where the browser does not tell. */
  heap: () => Promise<number | null>;
  /** The toolbar button's badge and tooltip for this tab. */
  badge: () => Promise<{ text: string; title: string }>;
  /** The popup for this tab, in a tab of its own. */
  popup: () => Promise<Sheet>;
};

/** Light or dark as the reader's system has it, or its few colours in place of all others. */
export type Scheme = 'light' | 'dark' | 'forced';

/** What a document in each of them sees of it. */
export const MEDIA: Record<Scheme, string> = {
  light: '(prefers-color-scheme: light) and (forced-colors: none)',
  dark: '(prefers-color-scheme: dark) and (forced-colors: none)',
  forced: '(forced-colors: active)',
};

/** A request for something that is neither a served page nor in the extension's package. */
export type Outside = { url: string; by: 'page' | 'extension' };

/** A page and, where it matters, the headers that it is served with. */
export type Mocked = { url: string; html: string; headers?: Record<string, string> };

/** A control of the browser's own, as the extension has one there: the toolbar button, the entry in its menu, the panel's key. */
export type Hand = 'button' | 'menu' | 'key';

export type Reader = {
  browser: 'chromium' | 'firefox';
  /** Opens a page at its address, served from memory; whatever else it asks for is refused. */
  open: (page: Mocked) => Promise<Tab>;
  /** Lets the extension into private windows, as the browser's own list of extensions does; it comes anew. */
  allowPrivate: () => Promise<void>;
  /** The same as `open`, in a private window. */
  openPrivate: (page: Mocked) => Promise<Tab>;
  /** Serves a further page, for links and navigation. */
  serve: (page: Mocked) => void;
  /** Opens a page of the extension's package. */
  extensionPage: (path: string) => Promise<Sheet>;
  /** Runs a function at a page of the package that stays behind all others, and runs no script of its own. */
  atDesk: Sheet['evaluate'];
  /** Injects the annotator into a tab once more; false where the browser does not let it. */
  inject: (tab: number) => Promise<boolean>;
  /** Presses a control of the browser's own for the tab in front; null where nobody but a hand can. */
  press: ((hand: Hand) => Promise<void>) | null;
  /** All outside requests since the last call. */
  outside: () => Outside[];
  /** What the extension's own scripts threw or logged as an error since the last call, wherever they ran. */
  faults: () => Promise<string[]>;
  /** What the browser says against the package as it takes it in anew: its manifest, its files. */
  warnings: () => Promise<string[]>;
  /** For pages opened from now on, and for those that are open once they are in front. */
  scheme: (scheme: Scheme) => Promise<void>;
  /** Ends the service worker or event page, and waits until it has ended. */
  stopBackground: () => Promise<void>;
  backgroundRuns: () => Promise<boolean>;
  /** Loads the extension anew under the pages that are open, as an update does. */
  reload: () => Promise<void>;
  /** Switches the extension off, or on again, under the pages that are open. */
  enable: (on: boolean) => Promise<void>;
  /** Closes all tabs that were opened. */
  clear: () => Promise<void>;
  close: () => Promise<void>;
};
