import { browser } from './browser.ts';

/** The largest file that we build has some 100 kB. */
const MOST_BYTES = 8_000_000;

/** Reads a file of the package as text: the one `fetch` there is. Throws an Error with `code` if it cannot. */
export const readPackaged = async (path: string): Promise<string> => {
  const refuse = (detail: string): Error =>
    Object.assign(new Error(`${path}: ${detail}`), { code: 'unreadable' });
  const url = new URL(browser.runtime.getURL(path));
  const home = new URL(browser.runtime.getURL(''));
  if (url.protocol !== home.protocol || url.host !== home.host) throw refuse('not in the package');
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw refuse('not found');
  }
  if (!response.ok) throw refuse(`status ${response.status}`);
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength > MOST_BYTES) throw refuse(`${bytes.byteLength} bytes are too many`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse('not UTF-8');
  }
};
