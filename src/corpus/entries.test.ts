/** Live pages and round-ups on the bundled event: judged by their entries, each for itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { annotate } from '../core/report/annotate.ts';
import { textPage } from '../core/text/blocks.ts';
import { folderShelf } from './folder-shelf.ts';
import { ROOT, readWeights } from './paths.ts';

type Written = { id: string; part: string | null; date: string; noted: string[]; text: string };

const written: Written[] = parse(
  readFileSync(join(ROOT, 'src/corpus/fixtures/entries.yaml'), 'utf8'),
  { schema: 'core' },
);
const weights = readWeights();
const shelf = folderShelf(weights);

test.each(written.map((one) => [one.id, one] as const))('%s', async (_, one) => {
  const { report } = await annotate(textPage(one.text, null, one.date), shelf, weights);
  expect(report.story ? (report.part ?? 'act') : null).toBe(one.part);
  const said = report.notes.map(({ passage }) => passage.exact);
  const touched = one.noted.filter((words) =>
    said.some((exact) => exact.includes(words) || words.includes(exact)),
  );
  expect(touched).toEqual(one.noted);
  const kinds = report.notes.map(({ kind }) => kind);
  expect(kinds).not.toContain('alone');
  expect(report.leftOut).toEqual([]);
  if (report.story) expect(report.excerpt).toBe(true);
  const [first] = one.noted;
  if (first === undefined) return;
  // All notes lie in the one entry that reports the story.
  const lines = one.text.split('\n');
  const entry = lines.findIndex((line) => line.includes(first));
  const near = lines.slice(Math.max(0, entry - 2), entry + 3).join('\n');
  for (const exact of said) expect(near).toContain(exact);
});

test('a report whose paragraphs stand under hours is a live page, unless a telling stands on it', async () => {
  const [act] = written;
  const page = textPage(act?.text.replace(/^\d\d:\d\d /gm, '') ?? '', null, '2023-01-30');
  const { report } = await annotate(page, shelf, weights);
  expect(report.why.map(({ code }) => code)).not.toContain('entries');
});
