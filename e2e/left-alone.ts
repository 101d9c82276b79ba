/** Has pages that tell no story read in a browser, and says what is wrong with how they were treated. */
import type { Mocked, Reader, Sheet } from './browsers/reader.ts';
import { type Desk, deskAt, readingOf } from './reading.ts';

/** A host where the extension is not let in: what stands there is what the browser makes of a page. */
const UNTOUCHED = 'https://untouched.example/';
const ANYWHERE = '*://*/*';

/** The manifest of an extension that the reader lets in everywhere else. */
export const everywhere = (text: string): string => {
  const manifest = JSON.parse(text);
  const [script] = manifest.content_scripts;
  const content_scripts = [{ ...script, matches: [ANYWHERE], exclude_matches: [`${UNTOUCHED}*`] }];
  return JSON.stringify({ ...manifest, content_scripts, host_permissions: [ANYWHERE] });
};

/** Length and hash of the document as it stands: fast, where the text itself is of megabytes. */
const standing = (sheet: Sheet): Promise<string> =>
  sheet.evaluate(() => {
    const html = document.documentElement.outerHTML;
    let hash = 0;
    for (let at = 0; at < html.length; at += 1) hash = (hash * 31 + html.charCodeAt(at)) | 0;
    return `${html.length} ${hash} ${document.adoptedStyleSheets.length}`;
  });

/**
 * Firefox lays a page out when a script first asks for its layout, and names that script beside the
 * pictures of the page which it then fetches. They are the page's own: it fetches the same without us.
 */
const OWN_PICTURE = /^Content-Security-Policy: .*\(img-src\)/;

/** What is wrong with how a page was treated; empty where nothing is. */
export const wrongs = async (desk: Desk, page: Mocked): Promise<string[]> => {
  const { reader, tab } = desk;
  const untouched = { ...page, url: UNTOUCHED };
  reader.serve(untouched);
  await tab.goto(UNTOUCHED);
  const before = await standing(tab);
  const { gate, state } = await readingOf(desk, page);
  const after = await standing(tab);
  const asked = reader.outside().filter(({ by }) => by === 'extension');
  const faults = (await reader.faults()).filter((one) => !OWN_PICTURE.test(one));
  const wrong = [...faults, ...asked.map(({ url }) => `asked for ${url}`)];
  if (!gate) wrong.push('the gate did not run');
  if (!/^(?:no-article|no-story|considered)$/.test(state)) wrong.push(state);
  if (after !== before) wrong.push(`the page was changed: ${before}, ${after}`);
  return wrong;
};

export const deskOf = (reader: Reader): Promise<Desk> =>
  deskAt(reader, { url: UNTOUCHED, html: '' });
