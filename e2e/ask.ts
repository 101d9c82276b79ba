/** Asks the background, as a page of the extension does. */
import type { Browser } from 'webextension-polyfill';
import type { Reader, Sheet } from './browsers/reader.ts';

// Firefox, too, gives promises under this name to extensions of the third manifest version.
declare const chrome: Browser;

const asking = async (evaluate: Sheet['evaluate'], ask: string, param: unknown) => {
  const reply = await evaluate(
    async (what) =>
      (await chrome.runtime.sendMessage({ side: 'toBackground', ...what })) as { value?: unknown },
    { ask, param },
  );
  return reply.value;
};

/** What it answers to a page that is open; undefined where it answers nothing. */
export const askFrom = (page: Sheet, ask: string, param: unknown = null): Promise<unknown> =>
  asking(page.evaluate, ask, param);

/** The same from the reader's desk. */
export const ask = (reader: Reader, what: string, param: unknown = null): Promise<unknown> =>
  asking(reader.atDesk, what, param);

/** An article that is kept or remembered, as it is listed; when it was remembered, where it was. */
type Row = { id: string; outlet: string; story: string; texts: number[]; remembered?: number };

const rowsIn = (answer: unknown): Row[] => (answer as { articles: Row[] }).articles;

/** What is kept. */
export const rowsOf = async (reader: Reader): Promise<Row[]> =>
  rowsIn(await ask(reader, 'keptArticles'));

/** The same, asked from a page that is open. */
export const rowsFrom = async (page: Sheet): Promise<Row[]> =>
  rowsIn(await askFrom(page, 'keptArticles'));

/** Whose articles they are, in order of the alphabet. */
export const outletsIn = (rows: readonly Row[]): string[] =>
  rows.map(({ outlet }) => outlet).sort();

/** Takes all that is kept out of the browser. */
export const clearKept = (reader: Reader): Promise<unknown> => ask(reader, 'eraseAllKept');
