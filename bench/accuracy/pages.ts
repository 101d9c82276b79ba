/** Real pages, none of which covers a story that is held: whatever is spotted is a false alarm. */
import { readFileSync } from 'node:fs';
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
import {
  type Extraction,
  extraction,
  type Judged,
  judge,
  type Own,
  ownWord,
} from './extraction.ts';
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
  /** What was read of the news pages. */
  extraction: Extraction;
};

const SETS = ['news', 'odd'] as const;

type Listed = { file: string; url?: string; title?: string | null };

const listOf = (dir: string, set: string): Listed[] =>
  readFileSync(join(dir, 'pages', set, 'pages.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Listed)
    .sort((a, b) => (a.file < b.file ? -1 : 1));

/** What is read of a page, and what the page says of itself. */
const pageOf = (folder: string, { file, url, title }: Listed): { page: Page | null; own: Own } => {
  const html = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
  const dom = new JSDOM(html, { virtualConsole: new VirtualConsole(), ...(url ? { url } : {}) });
  const page = readArticle(dom.window.document)?.page ?? null;
  const own = ownWord(dom.window.document, title ?? null);
  dom.window.close();
  return { page, own };
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
  const pages = SETS.flatMap((set) => listOf(dir, set).map((listed) => ({ set, listed })));
  const result = { alarms: 0, articles: 0, withCandidates: 0 };
  const which: Pages['which'] = [];
  const judged: Judged[] = [];
  const { tick, done } = progress('pages', 25);
  for (const { set, listed } of pages) {
    const { page, own } = pageOf(join(dir, 'pages', set), listed);
    // The odd ones are no news, and their titles mostly placeholders.
    if (set === 'news') judged.push(judge(listed.file, page, own));
    tick();
    if (!page) continue;
    result.articles += 1;
    const { report } = await annotate(page, shelf, weights);
    if (report.story || report.considered) result.withCandidates += 1;
    if (!report.story) continue;
    result.alarms += 1;
    const { id, confidence } = report.story;
    which.push({ page: join(set, listed.file), story: id, confidence });
  }
  done();
  return { ...result, of: pages.length, stories, which, extraction: extraction(judged) };
};
