import type { Reader, Tab } from '../../browsers/reader.ts';
import { marked } from '../../marks.ts';

/** A page, what is done with it, and what a reader must find then. */
export type Case = {
  name: string;
  html: string;
  /** Where it stands; the paper's own address where none is given. */
  url?: string;
  headers?: Record<string, string>;
  /** What the page or its reader does once it is open. */
  act?: (tab: Tab, reader: Reader) => Promise<void>;
  /** `control`: the marks of the plain page; else words that must carry a mark. */
  marks: 'control' | 'none' | readonly string[];
  /** `control`: as many points are said to be missing as of the plain page; `quiet`: nothing is. */
  missing?: 'control' | 'quiet';
  /** Words that must carry no mark. */
  bare?: readonly string[];
  /** The popup's state. */
  state?: string;
};

/** All is read, and nothing else. */
export const RIGHT = { marks: 'control', missing: 'control' } as const;
/** The same, on a page whose day or address says less than the paper's. */
export const NOTED = { ...RIGHT, state: 'noted' } as const;
/** Not all is there: what is gets its marks, and nothing is said to be missing. */
export const QUIET = { marks: ['urgent need'], missing: 'quiet' } as const;
/** Words that carry a mark wherever they stand in the text. */
export const WORDS = [
  'urgent need',
  '100,000 artillery shells',
  'prelude to confrontation and war',
];
/** All is read, and stands there in other letters or among other words. */
export const TOLD = { marks: WORDS, missing: 'control' } as const;
/** The same, on a page whose day or address says less than the paper's. */
export const TOLD_NOTED = { ...TOLD, state: 'noted' } as const;

/** Runs a page's script once it was read. */
export const onceRead = (script: string) => async (tab: Tab) => {
  await marked(tab);
  await tab.script(script);
};

/** Sets off, once the page was read, what it does on an event of its own. */
export const askedForRest = onceRead(`document.dispatchEvent(new Event('harbour:rest'))`);

/** Presses what the page has for it once it was read. */
export const oncePressed = (selector: string) => async (tab: Tab) => {
  await marked(tab);
  await tab.click(selector);
};
