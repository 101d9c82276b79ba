/** A page that is made ready before anybody asked for it is looked at once it is shown. */
import { expect, test } from './browsers/test.ts';
import { marked, marksOf } from './marks.ts';
import { HOME, paper } from './pages/cases/paper.ts';
import { htmlOf, NEAR } from './pages/index.ts';

test('a page that is prerendered is read when it is shown', async ({ reader, which }) => {
  test.skip(which !== 'chromium', 'Firefox prerenders no pages');
  reader.serve({ url: HOME, html: paper() });
  const from = 'https://www.theguardian.com/world/2023/jan/30/front';
  const rules = JSON.stringify({
    prerender: [{ source: 'list', urls: [HOME], eagerness: 'immediate' }],
  });
  const tab = await reader.open({
    url: from,
    html: `<!doctype html><title>Front page</title><p>All that is new.</p><script type="speculationrules">${rules}</script>`,
  });
  expect(await marksOf(tab)).toEqual([]);
  await tab.script('setTimeout(() => { location.href = "' + HOME + '" }, 3000)');
  await tab.until(() => location.href.includes('stoltenberg-seoul'));
  console.log(await tab.evaluate(() => JSON.stringify(performance.getEntriesByType('navigation'))));
  await marked(tab);
  void NEAR;
  void htmlOf;
});
