/** Real pages, none of which tells the bundled story: no error, no alarm, and not a sign of them changed. */
import type { Mocked, Reader, Sheet } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { withChanged } from './copies.ts';
import { DEMO, htmlOf } from './pages/index.ts';
import { type Desk, deskAt, readingOf } from './reading.ts';
import { absent, allPages } from './real-pages.ts';

/** A host where the extension is not let in: what stands there is what the browser makes of a page. */
const UNTOUCHED = 'https://untouched.example/';
const ANYWHERE = '*://*/*';

/** The manifest of an extension that the reader lets in everywhere else. */
const everywhere = (text: string): string => {
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
 * A picture of the page's own, blocked by the policy that the page is served under here: to be asked for its
 * layout makes Firefox look for pictures of elements that it does not show. On the web it would just load them.
 */
const OWN_PICTURE = /^Content-Security-Policy: .*\(img-src\)/;

/** What is wrong with how a page was treated; empty where nothing is. */
const wrongs = async (desk: Desk, page: Mocked): Promise<string[]> => {
  const { reader, tab } = desk;
  const untouched = { ...page, url: UNTOUCHED };
  reader.serve(untouched);
  await tab.goto(UNTOUCHED);
  const before = await standing(tab);
  const { gate, state } = await readingOf(desk, page);
  const after = await standing(tab);
  const asked = reader.outside().filter(({ by }) => by === 'extension');
  const faults = (await reader.faults()).filter((fault) => !OWN_PICTURE.test(fault));
  const wrong = [...faults, ...asked.map(({ url }) => `asked for ${url}`)];
  if (!gate) wrong.push('the gate did not run');
  if (!/^(?:no-article|no-story|considered)$/.test(state)) wrong.push(state);
  if (after !== before) wrong.push(`the page was changed: ${before}, ${after}`);
  return wrong;
};

const deskOf = (reader: Reader): Promise<Desk> => deskAt(reader, { url: UNTOUCHED, html: '' });

const spoilt = (gate: string): string => `${gate}
document.body.dataset.seen = ''; document.title = 'seen'; throw new Error('thrown on purpose');`;

test('an error and a change of the page would be seen', async ({ which }) => {
  await withChanged(which, 'content/gate.js', spoilt, async (reader) => {
    const wrong = await wrongs(await deskOf(reader), { url: DEMO.url, html: htmlOf(DEMO) });
    for (const what of ['thrown on purpose', 'noted', 'changed'])
      expect(wrong.join('\n')).toContain(what);
  });
});

test('all real pages are read, and stay as they are', async ({ which }) => {
  test.skip(absent !== null, absent ?? '');
  const found: Record<string, string[]> = {};
  await withChanged(which, 'manifest.json', everywhere, async (reader) => {
    const desk = await deskOf(reader);
    for (const page of allPages()) {
      const wrong = await wrongs(desk, page);
      if (wrong.length > 0) found[page.file] = wrong;
    }
  });
  expect(found).toEqual({});
});
