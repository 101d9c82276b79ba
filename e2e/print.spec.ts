/** On paper there are neither marks nor a card. */
import { expect, test } from './browsers/test.ts';
import { cardOf } from './dialogs.ts';
import { marked, pointOn } from './marks.ts';
import { HOME, paper } from './pages/cases/paper.ts';

/** A host where the extension is not let in. */
const UNTOUCHED = 'https://untouched.example/';

test('a page prints as it would without us, with a card open', async ({ reader }) => {
  const bare = await reader.open({ url: UNTOUCHED, html: paper() });
  const wanted = await bare.print();
  const changed = paper({ style: 'p{text-decoration:underline}' });
  const other = await reader.open({ url: UNTOUCHED, html: changed });
  expect(await other.print()).not.toBe(wanted);
  const tab = await reader.open({ url: HOME, html: paper() });
  await marked(tab);
  await tab.clickAt(await pointOn(tab, 1));
  await cardOf(tab);
  // Not as one value of an assertion: nobody reads a file's bytes.
  expect((await tab.print()) === wanted).toBe(true);
});
