/** Broken files, broken settings, broken pages: a clear sentence, and nothing lost. */
import { expect, test } from './browsers/test.ts';
import { withChanged } from './copies.ts';
import { marked, marksOf } from './marks.ts';
import { DEMO, htmlOf } from './pages/index.ts';
import { popupOf, stateOf, textOf } from './popup.ts';
import { store } from './storage.ts';
import { words } from './words.ts';

const STORY = 'stories/nato-seoul-2023-01-30/story.json';
const demo = { url: DEMO.url, html: htmlOf(DEMO) };
const withBody = (before: string, after = ''): string =>
  demo.html
    .replace(/<body[^>]*>/, (body) => `${body}${before}`)
    .replace('</body>', `${after}</body>`);

for (const [what, file, change, sentence] of [
  ['a torn story', STORY, (text: string) => text.slice(0, 5_000), 'failed_corrupt'],
  [
    'a story of another version',
    STORY,
    (text: string) => text.replace(/"format": \d+/, '"format": 99'),
    'failed_format',
  ],
] as const)
  test(`${what} is named, and the page is left alone`, async ({ which }) => {
    await withChanged(which, { [file]: change }, async (reader) => {
      const tab = await reader.open(demo);
      const popup = await popupOf(tab);
      expect(await stateOf(popup)).toBe('failed');
      expect(await textOf(popup)).toMatch(words(sentence));
      expect(await marksOf(tab)).toEqual([]);
    });
  });

test('settings that are none are replaced by what was there at first', async ({ reader }) => {
  const options = await reader.extensionPage('options/index.html');
  await store(options, { settings: { kinds: 'all of them', hover: 7 } });
  const tab = await reader.open(demo);
  expect((await marked(tab)).length).toBeGreaterThan(0);
  expect(await stateOf(await popupOf(tab))).toBe('noted');
});

for (const [what, html] of [
  [
    'of ten megabytes',
    () => withBody('', `<div>${'<p>Nothing to see here, move along. </p>'.repeat(260_000)}</div>`),
  ],
  [
    'of a hundred thousand text nodes',
    () => withBody('', `<div>${'nothing <i>to</i> see '.repeat(50_000)}</div>`),
  ],
  [
    'of hostile markup',
    () =>
      withBody(
        `<base href="javascript:void 0"><svg><foreignObject><p>No</p></foreignObject><script>0</script></svg><math><mtext><p class="${'x '.repeat(500_000)}">\u202e\u0000\ufeff</p></mtext></math>`,
        `<template><p>No</template><frameset><select><p>No</select>${'<b><a href="//[">'.repeat(400)}`,
      ),
  ],
  ['nested twenty thousand deep', () => withBody('', '<div>'.repeat(20_000))],
  [
    'whose forms shadow the names of the DOM',
    () =>
      withBody(
        '<form name="forms"><input name="attributes"><input name="childNodes"><input name="parentNode"><input name="textContent"><img name="querySelector"></form>',
      ),
  ],
  [
    'with scripts in the text and unclosed tags',
    () => withBody('<p>One <b>two <i>three <script>"</p><p>not text"</script><table><tr><div>'),
  ],
  [
    'with a policy against everything',
    () =>
      demo.html.replace(
        /<head[^>]*>/,
        (head) =>
          `${head}<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'">`,
      ),
  ],
] as const)
  test(`a page ${what} is read all the same`, async ({ reader }) => {
    const tab = await reader.open({ ...demo, html: html() });
    expect((await marked(tab)).length).toBeGreaterThan(0);
    expect(await stateOf(await popupOf(tab))).toBe('noted');
  });
