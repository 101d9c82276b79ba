/** A page that the browser prepares before anybody has asked for it: no driver has one prepared, so its sign is set. */
import { expect, test } from './browsers/test.ts';
import { withChanged } from './copies.ts';
import { marked, marksOf } from './marks.ts';
import { HOME, paper } from './pages/cases/paper.ts';

/** In the extension's own world, which is all that its script sees. */
const asPrepared = (gate: string): string =>
  `if (location.search === '?prepared') Object.defineProperty(document, 'prerendering', { value: true });${gate}`;

test('a page that was prerendered is read when it is shown', async ({ which }) => {
  await withChanged(which, { 'content/gate.js': asPrepared }, async (reader) => {
    const html = paper();
    const prepared = await reader.open({ url: `${HOME}?prepared`, html });
    // Another page is opened and read meanwhile.
    await marked(await reader.open({ url: HOME, html }));
    expect(await marksOf(prepared)).toEqual([]);
    expect((await prepared.badge()).text).toBe('');
    await prepared.front();
    await prepared.evaluate(() => {
      document.dispatchEvent(new Event('prerenderingchange'));
    });
    expect((await marked(prepared)).length).toBeGreaterThan(0);
  });
});
