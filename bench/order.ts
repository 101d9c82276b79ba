/**
 * `npm run bench -- order`: our order of differences beside those of six editors, each made from the
 * tellings alone (independent readings, of which three were looked at when the rule was chosen). The
 * measure is normalised discounted cumulative gain at ten (Järvelin & Kekäläinen, 2002), where an
 * editor's item counts once, however many of our rows are about it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../src/core/report/annotate.ts';
import { digest } from '../src/core/report/digest.ts';
import type { Report } from '../src/core/report/report.ts';
import { differences } from '../src/core/story/differences.ts';
import type { StoryFacts } from '../src/core/story/story.ts';
import { textPage } from '../src/core/text/blocks.ts';
import { folderShelf } from '../src/corpus/folder-shelf.ts';
import { PUBLIC, ROOT, readWeights } from '../src/corpus/paths.ts';
import { readTellings, storyFolder } from '../src/corpus/tellings.ts';
import { table } from './table.ts';
import { STORY } from './written.ts';

export type OrderOptions = { articles: string };

/** By editor, and there by "whole" or the telling whose page it is: ranked items, each the claims that it is about. */
type Orderings = Record<string, Record<string, string[][]>>;

const MOST = 10;
const CHOSEN_ON = ['1', '2', '3'];

const orderings = (): Orderings =>
  JSON.parse(readFileSync(join(ROOT, 'bench/order/orderings.json'), 'utf8')) as Orderings;

type Item = { claims: string[]; gain: number };

/** What an editor ranks, the first worth ten; what only folded rows are about is no matter of their order. */
const itemsOf = (ranked: readonly string[][], listed: ReadonlySet<string>): Item[] =>
  ranked
    .map((claims) => claims.filter((id) => listed.has(id)))
    .filter((claims) => claims.length > 0)
    .map((claims, at) => ({ claims, gain: MOST - at }));

const discount = (at: number): number => 1 / Math.log2(at + 2);

/** The gain of a list of claims, each editor's item once. */
const gainOf = (list: readonly string[], editors: readonly Item[][]): number => {
  const had = new Set<Item>();
  return list.slice(0, MOST).reduce((sum, id, at) => {
    const found = editors.flatMap((items) =>
      items.filter((item) => item.claims.includes(id) && !had.has(item)),
    );
    for (const item of found) had.add(item);
    return sum + discount(at) * found.reduce((gain, item) => gain + item.gain, 0);
  }, 0);
};

/** The best list that there is, found claim by claim. */
const best = (all: readonly string[], editors: readonly Item[][]): string[] => {
  const list: string[] = [];
  for (let at = 0; at < MOST; at += 1) {
    const rest = all.filter((id) => !list.includes(id));
    const worth = (id: string): number => gainOf([...list, id], editors);
    const [next] = rest.sort((a, b) => worth(b) - worth(a));
    if (next !== undefined) list.push(next);
  }
  return list;
};

/** The gain of a list beside the most that `all` could give. */
const ndcg = (
  list: readonly string[],
  editors: readonly Item[][],
  all: readonly string[] = list,
): number => {
  const most = gainOf(best(all, editors), editors);
  return most === 0 ? 0 : gainOf(list, editors) / most;
};

export type Page = { id: string; report: Report; story: StoryFacts };

/** Each telling as a page. */
const tellingPages = async ({ articles }: OrderOptions): Promise<Page[]> => {
  const weights = readWeights();
  const shelf = folderShelf(join(PUBLIC, 'stories'), weights);
  const tellings = readTellings(storyFolder(articles, STORY));
  const pages: Page[] = [];
  for (const { id, text, meta } of tellings) {
    const { report, story } = await annotate(textPage(text, meta.url, meta.date), shelf, weights);
    if (!story) throw new Error(`${id}: not spotted.`);
    pages.push({ id, report, story });
  }
  return pages;
};

/** The claims of each list: the whole story's unfolded differences, and what each page's reader is told. */
const listsOf = (pages: readonly Page[]): Record<string, string[]> => {
  const [first] = pages;
  const whole = first ? differences(first.story).filter(({ folded }) => !folded) : [];
  return {
    whole: whole.map(({ claim }) => claim),
    ...Object.fromEntries(
      pages.map(({ id, report, story }) => [
        id,
        digest(report, story).points.flatMap(({ claim }) => claim ?? []),
      ]),
    ),
  };
};

/** Of our list by either half of the editors, and by the held half what the other half would print: what can be had. */
type Scores = { chosen: number; held: number; editors: number };
export type OrderResult = Record<string, Scores>;

/** Scores of lists against the editors whom the rule was chosen on, and against the others. */
const scores = (lists: Record<string, string[]>): OrderResult => {
  const all = orderings();
  const scored = Object.entries(lists).map(([where, list]): [string, Scores] => {
    const listed = new Set(list);
    const editors = (chosen: boolean): Item[][] =>
      Object.entries(all)
        .filter(([editor]) => CHOSEN_ON.includes(editor) === chosen)
        .map(([, by]) => itemsOf(by[where] ?? [], listed));
    const [chosen, held] = [editors(true), editors(false)];
    return [
      where,
      {
        chosen: ndcg(list, chosen),
        held: ndcg(list, held),
        editors: ndcg(best(list, chosen), held, list),
      },
    ];
  });
  return Object.fromEntries(scored);
};

/** Our order of each list beside the editors'. */
export const benchOrder = async (options: OrderOptions): Promise<OrderResult> =>
  scores(listsOf(await tellingPages(options)));

/** The result as a table. */
export const orderText = (result: OrderResult): string =>
  table(
    ['list', 'nDCG@10, three editors chosen on', 'nDCG@10, three others', 'these by the others'],
    Object.entries(result).map(([where, { chosen, held, editors }]) => [
      where,
      ...[chosen, held, editors].map((score) => score.toFixed(2)),
    ]),
  );
