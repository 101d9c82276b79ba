/** Pages of our own as the extension reads them, held against the bundled story. */
import { htmlOf } from '../e2e/pages/index.ts';
import { readArticle } from '../src/article/article.ts';
import type { Shelf } from '../src/core/index/shelf.ts';
import { annotate } from '../src/core/report/annotate.ts';
import type { Report } from '../src/core/report/report.ts';
import type { Weights } from '../src/core/terms/weights.ts';
import { folderShelf } from '../src/corpus/folder-shelf.ts';
import { readWeights } from '../src/corpus/paths.ts';
import { inDocument } from './real-pages.ts';

let opened: { shelf: Shelf; weights: Weights } | undefined;

/** The stories as they ship, opened once: forty pages and more are held against them. */
export const bundledStories = () => {
  const weights = opened?.weights ?? readWeights();
  opened ??= { weights, shelf: folderShelf(weights) };
  return opened;
};

/** A page as the extension reads it, held against the bundled story. */
export const reportOnHtml = async (
  html: string,
  url = 'https://news.example/',
): Promise<Report> => {
  const page = inDocument({ html, url }, (doc) => readArticle(doc)?.page);
  if (!page) throw new Error(`${url}: no article found`);
  const { shelf, weights } = bundledStories();
  return (await annotate(page, shelf, weights)).report;
};

/** The same of a page of e2e/pages. */
export const reportOn = ({ file, url }: { file: string; url: string }): Promise<Report> =>
  reportOnHtml(htmlOf({ file }), url);
