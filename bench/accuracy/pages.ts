/** Real pages, none of which covers a story that is held: whatever is spotted is a false alarm. */
import { join } from 'node:path';
import { readArticle } from '../../src/article/article.ts';
import type { Shelf } from '../../src/core/index/shelf.ts';
import { annotate } from '../../src/core/report/annotate.ts';
import type { Weights } from '../../src/core/terms/weights.ts';
import { folderShelf } from '../../src/corpus/folder-shelf.ts';
import { inDocument, realPages } from '../real-pages.ts';
import { readStories } from './data.ts';
import { type Extraction, extraction, type Judged, judge, ownWord } from './extraction.ts';
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

/** One shelf of two; the bundled story keeps its catalogue, so each may name its candidates. */
const together = (one: Shelf, other: Shelf, bundled: ReadonlySet<string>): Shelf => ({
  candidates: async (opening) => [
    ...(await one.candidates(opening)),
    ...(await other.candidates(opening)),
  ],
  open: (id) => (bundled.has(id) ? one : other).open(id),
  facts: (id) => (bundled.has(id) ? one : other).facts(id),
  list: async () => [...(await one.list()), ...(await other.list())],
});

/** All stories of the spotting sets, with their dates, and the bundled one. */
const everything = async (dir: string, weights: Weights): Promise<[Shelf, number]> => {
  const items = await readStories(dir);
  const compiled = items.map((item) =>
    storyOf(item, `${item.set}/${item.run}/${item.story}`, true, weights),
  );
  const packaged = folderShelf(weights);
  const edited = (await packaged.list()).filter(({ edition }) => !edition.sample);
  const bundled = new Set(edited.map(({ id }) => id));
  return [together(packaged, shelfOf(compiled, weights), bundled), compiled.length + bundled.size];
};

/** Reads every page and holds it against every story. */
export const measurePages = async (dir: string, weights: Weights): Promise<Pages> => {
  const [shelf, stories] = await everything(dir, weights);
  const pages = realPages(dir);
  const result = { alarms: 0, articles: 0, withCandidates: 0 };
  const which: Pages['which'] = [];
  const judged: Judged[] = [];
  const { tick, done } = progress('pages', 25);
  for (const real of pages) {
    const { page, own } = inDocument(real, (doc) => ({
      page: readArticle(doc)?.page ?? null,
      own: ownWord(doc, real.title),
    }));
    // The odd ones are no news, and their titles mostly placeholders.
    if (real.set === 'news') judged.push(judge(real.file, page, own));
    tick();
    if (!page) continue;
    result.articles += 1;
    const { report } = await annotate(page, shelf, weights);
    if (report.story || report.considered) result.withCandidates += 1;
    if (!report.story) continue;
    result.alarms += 1;
    const { id, confidence } = report.story;
    which.push({ page: join(real.set, real.file), story: id, confidence });
  }
  done();
  return { ...result, of: pages.length, stories, which, extraction: extraction(judged) };
};
