import { annotate } from '../core/report/annotate.ts';
import type { Page } from '../core/text/page.ts';
import { shelves } from './shelves.ts';

/**
 * Reads a page against the editions, and where it tells none of them against what the reader keeps. That this
 * cannot be read is said to who asked for the page, where no edition has anything to say.
 */
export const annotatePage = async (page: Page, asked: boolean): ReturnType<typeof annotate> => {
  const { packaged, own, weights } = await shelves();
  const edited = await annotate(page, packaged, weights);
  if (edited.report.story) return edited;
  try {
    const choice = await own.forPage(page);
    const drafted = choice && (await annotate(page, choice, weights));
    return drafted?.report.story ? drafted : edited;
  } catch (error) {
    if (asked && edited.story === null) throw error;
    return edited;
  }
};
