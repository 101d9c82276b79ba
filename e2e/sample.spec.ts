/** The sample page of the package: something happens there without any site. */
import { expect, test } from './browsers/test.ts';
import { marked, marksOf } from './marks.ts';
import { textOf } from './popup.ts';
import { clearStorage, storeIn } from './storage.ts';
import { STORY } from './tellings.ts';
import { words } from './words.ts';

for (const [degree, wanted] of [
  ['differences', ['alone', 'conflict', 'worded']],
  ['all', ['alone', 'conflict', 'shared', 'worded']],
] as const)
  test.describe(`with ${degree} marked`, () => {
    test.use({ degree });

    test('the sample page shows notes of all four kinds', async ({ reader }) => {
      const sample = await reader.extensionPage('sample/index.html');
      await marked(sample);
      const kinds = new Set((await marksOf(sample)).map(({ kind }) => kind));
      expect([...kinds].sort()).toEqual(wanted);
      expect(await textOf(sample)).toMatch(words('sample_notice'));
    });
  });

test('with its story off, the sample page says so, and switches it on', async ({ reader }) => {
  await storeIn(reader, { settings: { degree: 'all', stories: { [STORY]: false } } });
  const sample = await reader.extensionPage('sample/index.html');
  await sample.until(() => document.querySelector('.switched-off button') !== null);
  expect(await textOf(sample)).toMatch(words('compare_off'));
  expect(await marksOf(sample)).toEqual([]);
  await sample.click('.switched-off button');
  expect((await marked(sample)).length).toBeGreaterThan(0);
  await expect.poll(() => textOf(sample)).toMatch(words('compare_on_again'));
  await clearStorage(reader);
});
