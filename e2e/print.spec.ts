/** On paper there are neither marks nor a card. */
import { expect, test } from './browsers/test.ts';
import { cardOf } from './dialogs.ts';
import { marked, pointOn } from './marks.ts';
import { HOME, paper } from './pages/cases/paper.ts';

/** A host where the extension is not let in. */
const UNTOUCHED = 'https://untouched.example/';

test('a page prints as it would without us, with a card open', async ({ reader }) => {
  const tab = await reader.open({ url: UNTOUCHED, html: paper() });
  const wanted = await tab.print();
  expect(wanted).not.toBe('');
  // A thin line would be seen.
  const style = 'p:last-of-type{text-decoration:underline 1px #8a8a8a}';
  reader.serve({ url: UNTOUCHED, html: paper({ style }) });
  await tab.goto(UNTOUCHED);
  expect(await tab.print()).not.toBe(wanted);
  reader.serve({ url: HOME, html: paper() });
  await tab.goto(HOME);
  await marked(tab);
  await tab.clickAt(await pointOn(tab, 1));
  await cardOf(tab);
  expect(await tab.print()).toBe(wanted);
});
