/** The sample page of the package: something happens there without any site. */
import { expect, test } from './browsers/test.ts';
import { marked, marksOf } from './marks.ts';
import { textOf } from './popup.ts';
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
