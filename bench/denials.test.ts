/** Our own pages with a denial put in or taken out: what is then denied is not noted as also reported. */
import { beforeAll, describe, expect, test } from 'vitest';
import { htmlOf } from '../e2e/pages/index.ts';
import { readArticle } from '../src/article/article.ts';
import { sentences } from '../src/core/english/sentences.ts';
import type { Shelf } from '../src/core/index/shelf.ts';
import { annotate } from '../src/core/report/annotate.ts';
import type { Note } from '../src/core/report/report.ts';
import type { Weights } from '../src/core/terms/weights.ts';
import type { Page } from '../src/core/text/page.ts';
import { folderShelf } from '../src/corpus/folder-shelf.ts';
import { readWeights } from '../src/corpus/paths.ts';
import { DENIED, type Denial, STATED } from './denials.fixture.ts';
import { inDocument } from './real-pages.ts';

let shelf: Shelf;
let weights: Weights;
beforeAll(() => {
  weights = readWeights();
  shelf = folderShelf(weights);
});

type Read = { page: Page; notes: readonly Note[] };

const read = async (html: string): Promise<Read> => {
  const page = inDocument({ html, url: 'https://news.example/' }, (doc) => readArticle(doc)?.page);
  if (!page) throw new Error('no article');
  return { page, notes: (await annotate(page, shelf, weights)).report.notes };
};

const kept = new Map<string, Promise<Read>>();

/** A page is read once: as it stands it is asked of in many rows, and changed ones in both tests. */
const reading = (html: string): Promise<Read> => {
  const known = kept.get(html) ?? read(html);
  kept.set(html, known);
  return known;
};

/** The claims noted in the sentences that have these words; what a quotation shares is another matter. */
const claimsAt = async (html: string, marked: string): Promise<Set<string>> => {
  const words = marked.replace('<h1>', '');
  const { page, notes } = await reading(html);
  const at = page.text.indexOf(words);
  if (at < 0) throw new Error(`not on the page: ${words}`);
  const touched = sentences(page.text).filter(
    ({ start, end }) => start < at + words.length && end > at,
  );
  const here = notes.filter(
    ({ kind, facet, passage }) =>
      kind !== 'conflict' &&
      !(kind === 'shared' && facet === 'quotation') &&
      touched.some(({ start, end }) => passage.start < end && passage.end > start),
  );
  return new Set(here.flatMap(({ claim }) => claim ?? []));
};

type Held = { row: string; before: boolean; after: boolean };

const outcomes = async (
  rows: readonly Denial[],
  claimsOf: (row: Denial) => string[],
): Promise<Held[]> => {
  const found: Held[] = [];
  // A row that names no claim has no page to read: many deny nothing else.
  for (const row of rows.filter((one) => claimsOf(one).length > 0)) {
    const [file, was, now] = row;
    const html = htmlOf({ file: `${file}.html` });
    const claims = claimsOf(row);
    const before = await claimsAt(html, was);
    const after = await claimsAt(html.replace(was, now), now);
    for (const claim of claims)
      found.push({
        row: `${file}: ${now}: ${claim}`,
        before: before.has(claim),
        after: after.has(claim),
      });
  }
  return found;
};

const isNoted = ({ before }: Held): boolean => before;

describe('a page with one denial more or less', () => {
  test.each([...DENIED, ...STATED])('%s has “%s” once', (file, was) =>
    expect(htmlOf({ file: `${file}.html` }).split(was)).toHaveLength(2),
  );

  test('each row names a claim of its sort', () => {
    expect(DENIED.filter(([, , , denied]) => denied.length === 0)).toEqual([]);
    expect(STATED.filter(([, , , , stated = []]) => stated.length === 0)).toEqual([]);
  });

  test('at least nine denied claims of ten are no longer noted there', async () => {
    const all = await outcomes(DENIED, ([, , , denied]) => denied);
    expect(all.filter((one) => !isNoted(one))).toEqual([]);
    const left = all.filter(({ after }) => after);
    console.log(
      `${all.length - left.length} of ${all.length} denied claims lose their note; not:\n${left.map(({ row }) => row).join('\n')}`,
    );
    expect(left.length / all.length).toBeLessThanOrEqual(0.1);
  });

  test('a denial of something else costs at most one note of ten', async () => {
    const rows = [...DENIED, ...STATED];
    const all = await outcomes(rows, ([, , , , stated = []]) => stated);
    expect(all.filter((one) => !isNoted(one))).toEqual([]);
    const lost = all.filter(({ after }) => !after);
    console.log(`${lost.length} of ${all.length} lost:\n${lost.map(({ row }) => row).join('\n')}`);
    expect(lost.length / all.length).toBeLessThanOrEqual(0.1);
  });
});
