/** Real pages, none of which covers a story that is held: whatever is spotted is a false alarm. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readArticle } from '../../src/article/article.ts';
import type { Weights } from '../../src/core/features/weights.ts';
import type { Shelf } from '../../src/core/index/shelf.ts';
import { annotate } from '../../src/core/report/annotate.ts';
import type { Page } from '../../src/core/text/page.ts';
import { folderShelf } from '../../src/corpus/folder-shelf.ts';
import { PUBLIC } from '../../src/corpus/places.ts';
import { readStories } from './data.ts';
import { progress } from './progress.ts';
import { shelfOf, storyOf } from './stories.ts';

export type Pages = {
  alarms: number;
  of: number;
  /** Pages on which an article was found; the others cannot raise an alarm. */
  articles: number;
  /** Stories in the index. */
  stories: number;
  /** Pages that the catalogue led to at least one story. */
  withCandidates: number;
  /** File and story of each alarm. */
  which: { page: string; story: string; confidence: number }[];
};

const filesOf = (dir: string): string[] =>
  ['news', 'odd'].flatMap((folder) =>
    readdirSync(join(dir, 'pages', folder))
      .filter((name) => name.endsWith('.html.gz'))
      .sort()
      .map((name) => join(folder, name)),
  );

const pageOf = (file: string): Page | null => {
  const html = gunzipSync(readFileSync(file)).toString('utf8');
  const dom = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const page = readArticle(dom.window.document)?.page ?? null;
  dom.window.close();
  return page;
};

/** One shelf of two; the bundled story keeps its catalogue, so each may name its candidates. */
const together = (one: Shelf, other: Shelf, bundled: ReadonlySet<string>): Shelf => ({
  candidates: async (opening) => [
    ...(await one.candidates(opening)),
    ...(await other.candidates(opening)),
  ],
  story: (id) => (bundled.has(id) ? one : other).story(id),
  list: async () => [...(await one.list()), ...(await other.list())],
});

/** All stories of the spotting sets, with their dates, and the bundled one. */
const everything = async (dir: string, weights: Weights): Promise<[Shelf, number]> => {
  const items = await readStories(dir);
  const compiled = items.map((item) =>
    storyOf(item, `${item.set}/${item.run}/${item.story}`, true, weights),
  );
  const packaged = folderShelf(join(PUBLIC, 'stories'), weights);
  const bundled = new Set((await packaged.list()).map(({ id }) => id));
  return [together(packaged, shelfOf(compiled, weights), bundled), compiled.length + bundled.size];
};

/** Reads every page and holds it against every story. */
export const measurePages = async (dir: string, weights: Weights): Promise<Pages> => {
  const [shelf, stories] = await everything(dir, weights);
  const files = filesOf(dir);
  const result: Pages = {
    alarms: 0,
    of: files.length,
    articles: 0,
    stories,
    withCandidates: 0,
    which: [],
  };
  const { tick, done } = progress('pages', 25);
  for (const file of files) {
    const page = pageOf(join(dir, 'pages', file));
    tick();
    if (!page) continue;
    result.articles += 1;
    const { report } = await annotate(page, shelf, weights);
    if (report.story || report.considered) result.withCandidates += 1;
    if (!report.story) continue;
    result.alarms += 1;
    const { id, confidence } = report.story;
    result.which.push({ page: file, story: id, confidence });
  }
  done();
  return result;
};
