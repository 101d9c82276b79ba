/** The browsers take the package as it is, without a word against it. */
import { expect, test } from './browsers/test.ts';
import { withChanged } from './copies.ts';

const withUnknownKey = (manifest: string): string =>
  JSON.stringify({ ...(JSON.parse(manifest) as object), colour: 'blue' });

test('the package loads without a warning', async ({ which }) => {
  await withChanged(which, {}, async (reader) => {
    expect(await reader.warnings()).toEqual([]);
  });
});

test('a warning is noticed', async ({ which }) => {
  await withChanged(which, { 'manifest.json': withUnknownKey }, async (reader) => {
    expect((await reader.warnings()).join('\n')).toContain('colour');
  });
});
