/** Parts of the bundled event and its neighbours: each of our pages is what `part` says, or no story. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { annotate } from '../core/report/annotate.ts';
import { textPage } from '../core/text/blocks.ts';
import { folderShelf } from './folder-shelf.ts';
import { ROOT, readWeights } from './paths.ts';

type Written = { id: string; part: string | null; date: string | null; text: string };

const written: Written[] = parse(
  readFileSync(join(ROOT, 'src/corpus/fixtures/parts.yaml'), 'utf8'),
  { schema: 'core' },
);
const weights = readWeights();
const shelf = folderShelf(weights);

test.each(written.map((one) => [one.id, one] as const))('%s', async (_, { part, date, text }) => {
  const { report } = await annotate(textPage(text, null, date), shelf, weights);
  expect({ spotted: report.story !== null, part: report.part }).toEqual({
    spotted: part !== null,
    part: part === 'act' ? null : part,
  });
  // A page about a part is told no omission of another.
  if (part === 'north' || part === 'beijing')
    expect(report.leftOut.map(({ claim }) => claim)).not.toContain('yoon');
});
