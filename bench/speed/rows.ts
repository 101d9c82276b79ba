/** What pages and background are kept waiting for, in rows beside their budgets. */
import type { RealPage } from '../real-pages.ts';
import { table } from '../table.ts';
import type { Timed } from './browsers.ts';
import { STORIES, timeCandidates } from './catalogue.ts';
import type { Idle } from './idle.ts';
import type { KeptTimes } from './kept.ts';
import { openings } from './reports.ts';
import { digits } from './timed.ts';

/** Median, 95 % and the most of some values; how many keep to the budget, where there is one. */
export type Row = {
  where: string;
  what: string;
  of: number;
  median: number;
  p95: number;
  max: number;
  budget: string;
  kept: number | null;
  /** What takes longest. */
  longest: string;
};

const LONGEST_TASK = 50;
const GATE = 0.5;
const READING = 1.5;
const CANDIDATES = 150;
const IDLE = 5;
const REPORT = 16;
const CANDIDATE_BYTES = 1_000_000;
const FIRST_ROWS = 200;
const ANSWERS = 2;
/** Pages whose openings are looked up in the large index. */
const LOOKED_UP = 60;

const rowOf = (
  where: string,
  what: string,
  values: readonly number[],
  { budget = '', keeps, names = [] }: Budget = {},
): Row => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return {
    where,
    what,
    of: values.length,
    median: at(0.5),
    p95: at(0.95),
    max: at(1),
    budget,
    kept: keeps ? values.filter((value, n) => keeps(value, n)).length : null,
    longest: names[values.indexOf(at(1))] ?? '',
  };
};
type Budget = {
  budget?: string;
  keeps?: (value: number, n: number) => boolean;
  names?: readonly string[];
};

/** Of pages in one browser, by their names. */
export const pageRows = (where: string, all: readonly Timed[], names: readonly string[]): Row[] => {
  const of = (part: keyof Timed): number[] => all.map((one) => one[part]);
  const readerable = of('readerable');
  return [
    rowOf(where, 'gate, ms', of('gate'), {
      budget: `≤ the greater of ${GATE} and isProbablyReaderable`,
      keeps: (ms, n) => ms <= Math.max(GATE, readerable[n] ?? 0),
      names,
    }),
    rowOf(where, 'isProbablyReaderable, ms', readerable),
    rowOf(where, 'reading, ms', of('read'), { names }),
    rowOf(where, 'Readability’s parse(), ms', of('parse'), { names }),
    rowOf(
      where,
      'reading : parse()',
      all.map(({ read, parse }) => read / parse),
      { budget: `≤ ${READING}`, keeps: (times) => times <= READING, names },
    ),
    rowOf(where, 'longest task of reading on a machine a fourth as fast, ms', of('task'), {
      budget: `≤ ${LONGEST_TASK}`,
      keeps: (ms) => ms <= LONGEST_TASK,
      names,
    }),
  ];
};

/** Of reports in the background, in Node. */
export const reportRow = (reports: readonly number[]): Row =>
  rowOf('Node', 'report on a page that we wrote, story open, ms', reports, {
    budget: `≤ ${REPORT}`,
    keeps: (ms) => ms <= REPORT,
  });

/** Of the background, in Node; the openings of some pages are looked up. */
export const backgroundRows = async (dir: string, pages: readonly RealPage[]): Promise<Row[]> => {
  const every = Math.ceil(pages.length / LOOKED_UP);
  const some = openings(pages.filter((_, n) => n % every === 0));
  const cold = await timeCandidates(dir, some);
  return [
    rowOf('Node', `candidates among ${STORIES} stories, cold, ms`, cold.ms, {
      budget: `≤ ${CANDIDATES}`,
      keeps: (ms) => ms <= CANDIDATES,
    }),
    rowOf('Node', 'of the index and the word list read for that, bytes', cold.bytes, {
      budget: `≤ ${CANDIDATE_BYTES}`,
      keeps: (bytes) => bytes <= CANDIDATE_BYTES,
    }),
  ];
};

/** Of pages on which nothing happens, or little. */
export const idleRows = (all: readonly Idle[]): Row[] =>
  all.map(({ page, scriptMs }) =>
    rowOf('chromium', `script in one minute, ${page}, ms`, [scriptMs], {
      ...(/^(?:not )?covered, idle$/.test(page)
        ? { budget: `≤ ${IDLE}`, keeps: (ms: number) => ms <= IDLE }
        : {}),
    }),
  );

/** Of what is kept, few articles first; how much longer a page waits for its answer with the last than with the first. */
export const keptRows = (where: string, all: readonly KeptTimes[]): Row[] => {
  const [few, many] = [all[0], all.at(-1)];
  if (!few || !many) return [];
  const times = many.answers.map((ms, n) => ms / (few.answers[n] ?? Number.NaN));
  return [
    ...all.flatMap(({ n, answers, firstRows, bytes }) => [
      rowOf(where, `answer to a page with ${n} kept, ms`, answers),
      rowOf(where, `first rows of My stories with ${n} kept, ms`, firstRows, {
        budget: `≤ ${FIRST_ROWS}`,
        keeps: (ms) => ms <= FIRST_ROWS,
      }),
      rowOf(where, `an article of ${n} kept, bytes`, [bytes]),
    ]),
    rowOf(where, `answer with ${many.n} kept : with ${few.n}`, times, {
      budget: `≤ ${ANSWERS}`,
      keeps: (ratio) => ratio <= ANSWERS,
    }),
  ];
};

export const rowsText = (rows: readonly Row[]): string =>
  table(
    ['where', 'what', 'of', 'median', '95 %', 'most', 'budget', 'kept by', 'most on'],
    rows.map(({ where, what, of, median, p95, max, budget, kept, longest }) => [
      where,
      what,
      String(of),
      ...[median, p95, max].map(digits),
      budget,
      kept === null ? '' : `${kept} of ${of}`,
      longest,
    ]),
  );
