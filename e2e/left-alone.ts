/** Has pages that tell no story read in a browser, and says what is wrong with how they were treated. */
import type { Browser } from 'webextension-polyfill';
import type { Mocked, Reader, Sheet } from './browsers/reader.ts';
import { withChanged } from './copies.ts';
import { type Desk, deskAt, readingOf } from './reading.ts';

declare const chrome: Browser;

const ANYWHERE = '*://*/*';
const WITNESS = 'witness.js';

/** Length and hash of the document as it stands: fast, where the text itself is of megabytes. */
const standing = (): string => {
  const html = document.documentElement.outerHTML;
  let hash = 0;
  for (let at = 0; at < html.length; at += 1) hash = (hash * 31 + html.charCodeAt(at)) | 0;
  return `${html.length} ${hash}`;
};

/** Runs before ours in each page, and answers how the page stood then. */
const witness = `{
  const before = (${standing})();
  chrome.runtime.onMessage.addListener((message, sender, reply) => {
    if (message === '${WITNESS}') reply(before);
  });
}`;

/** The manifest of an extension that the reader lets in everywhere, with the witness. */
const everywhere = (text: string): string => {
  const manifest = JSON.parse(text);
  const [script] = manifest.content_scripts;
  const content_scripts = [{ ...script, js: [WITNESS, ...script.js], matches: [ANYWHERE] }];
  return JSON.stringify({ ...manifest, content_scripts, host_permissions: [ANYWHERE] });
};

/** Runs `work` in a browser whose extension reads every page, and can tell `wrongs`. */
export const readingAll = (
  browser: Reader['browser'],
  work: (reader: Reader) => Promise<void>,
  changes: Record<string, (text: string) => string> = {},
): Promise<void> =>
  withChanged(browser, { 'manifest.json': everywhere, [WITNESS]: () => witness, ...changes }, work);

const stoodBefore = (desk: Sheet, tab: number): Promise<unknown> =>
  desk.evaluate(([id, message]) => chrome.tabs.sendMessage(id, message, { frameId: 0 }), [
    tab,
    WITNESS,
  ] as const);

/**
 * Firefox lays a page out when a script first asks for its layout, and names that script beside the
 * pictures of the page which it then fetches. They are the page's own: it fetches the same without us.
 */
const OWN_PICTURE = /^Content-Security-Policy: .*\(img-src\)/;

/** What is wrong with how a page whose scripts do not run was treated; empty where nothing is. */
export const wrongs = async (desk: Desk, page: Mocked): Promise<string[]> => {
  const { reader, tab } = desk;
  const { state } = await readingOf(desk, page);
  const before = await stoodBefore(desk.desk, tab.id);
  const after = await tab.evaluate(standing);
  const sheets = await tab.evaluate(() => document.adoptedStyleSheets.length);
  const asked = reader.outside().filter(({ by }) => by === 'extension');
  const faults = (await reader.faults()).filter((one) => !OWN_PICTURE.test(one));
  const wrong = [...faults, ...asked.map(({ url }) => `asked for ${url}`)];
  if (!/^(?:no-article|no-story|considered)$/.test(state)) wrong.push(state);
  if (after !== before) wrong.push(`the page was changed: ${before}, ${after}`);
  if (sheets > 0) wrong.push('the page got a style sheet');
  return wrong;
};

export const deskOf = (reader: Reader): Promise<Desk> =>
  deskAt(reader, { url: 'https://first.example/', html: '' });
