/** `npm run bench -- speed`: what pages and background are kept waiting for, beside what design allows. */
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { BROWSERS } from '../e2e/browsers/launch.ts';
import { type RealPage, realPages } from './real-pages.ts';
import { bundled, type Measured, type Timed, timeIn } from './speed/browsers.ts';
import { STORIES, timeCandidates } from './speed/catalogue.ts';
import { type Idle, measureIdle } from './speed/idle.ts';
import type { Locating } from './speed/locating.ts';
import { type Memory, measureMemory, NAVIGATIONS } from './speed/memory.ts';
import { openings, timeReports } from './speed/reports.ts';
import { median } from './speed/timed.ts';
import { table } from './table.ts';

export type SpeedOptions = { data: string; every: string; json?: true };

/** Median, 95 % and the most of some values; how many keep to the budget, where there is one. */
type Row = {
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

const pageRows = (where: string, all: readonly Timed[], names: readonly string[]): Row[] => {
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

const backgroundRows = async (dir: string, pages: readonly RealPage[]): Promise<Row[]> => {
  const every = Math.ceil(pages.length / LOOKED_UP);
  const some = openings(pages.filter((_, n) => n % every === 0));
  const cold = await timeCandidates(dir, some);
  const reports = await timeReports();
  return [
    rowOf('Node', `candidates among ${STORIES} stories, cold, ms`, cold.ms, {
      budget: `≤ ${CANDIDATES}`,
      keeps: (ms) => ms <= CANDIDATES,
    }),
    rowOf('Node', 'of the index and the word list read for that, bytes', cold.bytes, {
      budget: `≤ ${CANDIDATE_BYTES}`,
      keeps: (bytes) => bytes <= CANDIDATE_BYTES,
    }),
    rowOf('Node', 'report on a page that we wrote, story open, ms', reports, {
      budget: `≤ ${REPORT}`,
      keeps: (ms) => ms <= REPORT,
    }),
  ];
};

const idleRows = (all: readonly Idle[]): Row[] =>
  all.map(({ page, scriptMs }) =>
    rowOf('chromium', `script in one minute, ${page}, ms`, [scriptMs], {
      ...(/^(?:not )?covered, idle$/.test(page)
        ? { budget: `≤ ${IDLE}`, keeps: (ms: number) => ms <= IDLE }
        : {}),
    }),
  );

/** Two medians of one run, ours first, and how the one stands to the other. */
type Beside = {
  where: string;
  what: string;
  ours: number;
  peer: string;
  theirs: number;
  ratio: number;
  note: string;
};

const beside = (
  where: string,
  what: string,
  ours: number,
  [peer, theirs]: [string, number],
  note = '',
): Beside => ({ where, what, ours, peer, theirs, ratio: ours / theirs, note });

/** Pages on which the peer needs little time are small: what is done once for each page weighs there. */
const SMALL = 5;

const pagesBeside = (where: string, pages: readonly Timed[]): Beside[] => {
  const of = (some: readonly Timed[], part: keyof Timed): number =>
    median(some.map((one) => one[part]));
  const small = pages.filter(({ parse }) => parse <= SMALL);
  return [
    beside(where, 'gate', of(pages, 'gate'), ['isProbablyReaderable', of(pages, 'readerable')]),
    beside(where, 'reading', of(pages, 'read'), ['Readability’s parse()', of(pages, 'parse')]),
    beside(
      where,
      'reading small pages',
      of(small, 'read'),
      ['Readability’s parse()', of(small, 'parse')],
      `${small.length} of ${pages.length}, parse() in at most ${SMALL} ms`,
    ),
  ];
};

const found = ({ right, wrong }: Locating['ours']): string => `${right} right, ${wrong} wrong`;

const locatedBeside = (where: string, what: string, located: Locating): Beside[] =>
  (['approx-string-match', 'dom-anchor-text-quote'] as const).map((peer) =>
    beside(
      where,
      what,
      located.ours.ms,
      [peer, located[peer].ms],
      `ours ${found(located.ours)}; theirs ${found(located[peer])}`,
    ),
  );

const besides = (where: string, { pages, marking, locating }: Measured): Beside[] => [
  ...pagesBeside(where, pages),
  ...(marking
    ? [
        beside(
          where,
          `marking ${marking.passages} passages`,
          marking.ours,
          ['mark.js', marking.theirs],
          `elements put into the page: ours ${marking.added.ours}, theirs ${marking.added.theirs}`,
        ),
      ]
    : []),
  ...locatedBeside(where, `locating ${locating.quotations} quotations`, locating.exact),
  ...locatedBeside(where, 'the same, every fifth edited', locating.edited),
];

const memoryBeside = (where: string, { session, heap }: Memory): Beside[] =>
  [
    { what: 'kept for the session, bytes', values: session },
    ...(heap ? [{ what: 'heap of the page, bytes', values: heap }] : []),
  ].map(({ what, values: [early, late] }) =>
    beside(where, `${what}, after ${NAVIGATIONS} navigations`, late, ['after 20', early]),
  );

const machine = (): string => {
  const all = cpus();
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  return `${all.length} × ${all[0]?.model ?? 'unknown'}, load ${load}, Node ${process.version}`;
};

const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2));

const text = (rows: readonly Row[]): string =>
  table(
    ['where', 'what', 'of', 'median', '95 %', 'most', 'budget', 'kept by', 'most on'],
    rows.map(({ where, what, of, median, p95, max, budget, kept, longest }) => [
      where,
      what,
      String(of),
      ...[median, p95, max].map(shown),
      budget,
      kept === null ? '' : `${kept} of ${of}`,
      longest,
    ]),
  );

const besideText = (all: readonly Beside[]): string =>
  table(
    ['where', 'what', 'ours', 'peer', 'theirs', 'ours : theirs', ''],
    all.map(({ where, what, ours, peer, theirs, ratio, note }) => [
      where,
      what,
      shown(ours),
      peer,
      shown(theirs),
      shown(ratio),
      note,
    ]),
  );

/** Times everything and prints tables, or one JSON value; `every`: of the pages only each so many-th. */
export const runSpeed = async ({ data, every, json }: SpeedOptions): Promise<void> => {
  const dir = resolve(process.env.INIT_CWD ?? process.cwd(), data);
  const pages = realPages(dir).filter((_, n) => n % Number(every) === 0);
  const names = pages.map(({ file }) => file);
  const script = await bundled();
  const rows: Row[] = [];
  const peers: Beside[] = [];
  const agents: string[] = [];
  for (const browser of BROWSERS) {
    const measured = await timeIn(browser, script, pages);
    agents.push(measured.agent);
    rows.push(...pageRows(browser, measured.pages, names));
    peers.push(...besides(browser, measured));
    peers.push(...memoryBeside(browser, await measureMemory(browser)));
  }
  rows.push(...(await backgroundRows(dir, pages)));
  rows.push(...idleRows(await measureIdle()));
  const on = [machine(), ...agents];
  process.stdout.write(
    json
      ? `${JSON.stringify({ machine: on, rows, peers }, null, 2)}\n`
      : `${on.join('\n')}\n\n${text(rows)}\n\nMedians of one run:\n\n${besideText(peers)}\n`,
  );
};
