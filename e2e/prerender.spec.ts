/** A page that is made ready before anybody asked for it is looked at once it is shown. */
import { expect, test } from './browsers/test.ts';
import { marked } from './marks.ts';
import { HOME, paper } from './pages/cases/paper.ts';

const RULES = JSON.stringify({
  prerender: [{ source: 'list', urls: [HOME], eagerness: 'immediate' }],
});

test('a page that was prerendered is read when it is shown', async ({ reader, which }) => {
  test.skip(which !== 'chromium', 'Firefox prerenders no pages');
  reader.serve({ url: HOME, html: paper() });
  const tab = await reader.open({
    url: 'https://www.theguardian.com/world/2023/jan/30/front',
    html: `<!doctype html><title>Front page</title><p>All that is new.</p><a href="${HOME}">Read</a><script type="speculationrules">${RULES}</script>`,
  });
  await tab.click('a');
  await tab.until(() => location.href.includes('stoltenberg-seoul') || null);
  expect((await marked(tab)).length).toBeGreaterThan(0);
});
