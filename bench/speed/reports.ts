/** How long the background takes for a report, in Node: the same engine as Chrome's. */

import { COVERAGE, htmlOf, NEAR } from '../../e2e/pages/index.ts';
import { readArticle } from '../../src/article/article.ts';
import { openingOfDocument } from '../../src/article/opening.ts';
import { annotate } from '../../src/core/report/annotate.ts';
import type { Page } from '../../src/core/text/page.ts';
import { inDocument, type RealPage } from '../real-pages.ts';
import { bundledStories } from '../report-on.ts';

const written = [...COVERAGE, ...NEAR].map((page) => ({ url: page.url, html: htmlOf(page) }));

/** Rounds before the one that is timed: by then the engine has compiled what runs often, and the story is open. */
const WARM = 3;

const timed = async (pages: readonly Page[]): Promise<number[]> => {
  const { shelf, weights } = bundledStories();
  let found: number[] = [];
  for (let round = 0; round <= WARM; round += 1) {
    found = [];
    for (const page of pages) {
      const began = performance.now();
      await annotate(page, shelf, weights);
      found.push(performance.now() - began);
    }
  }
  return found;
};

const read = (page: { html: string; url: string }): Page | [] =>
  inDocument(page, (doc) => readArticle(doc)?.page ?? []);

/** Milliseconds for each page that we wrote about the bundled story or its neighbours, once the story is open. */
export const timeReports = (): Promise<number[]> => timed(written.flatMap(read));

/** What the gate sends of real pages. */
export const openings = (pages: readonly RealPage[]): string[] =>
  pages.flatMap((page) => inDocument(page, openingOfDocument) ?? []);
