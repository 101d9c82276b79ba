import { annotate } from '../core/report/annotate.ts';
import type { Page } from '../core/text/page.ts';
import { held } from './held.ts';

/** Reads a page against the editions, and where it tells none of them against what the reader keeps. */
export const annotatePage = async (page: Page): ReturnType<typeof annotate> => {
  const { packaged, own, weights } = await held();
  const edited = await annotate(page, packaged, weights);
  const shelf = edited.report.story ? null : await own.forPage(page);
  const drafted = shelf && (await annotate(page, shelf, weights));
  return drafted?.report.story ? drafted : edited;
};
