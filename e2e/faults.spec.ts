/** Broken settings, broken pages: a clear sentence, and nothing lost. */
import { expect, test } from './browsers/test.ts';
import { marked } from './marks.ts';
import { DEMO, mocked } from './pages/index.ts';
import { popupOf, stateOf } from './popup.ts';
import { store } from './storage.ts';

const demo = mocked(DEMO);
const withBody = (before: string, after = ''): string =>
  demo.html
    .replace(/<body[^>]*>/, (body) => `${body}${before}`)
    .replace('</body>', `${after}</body>`);

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
