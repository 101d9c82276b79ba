/** `npm run bench -- written`: reports of the bundled event that we wrote, annotated, held against what they state. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { annotate } from '../src/core/report/annotate.ts';
import { textPage } from '../src/core/text/blocks.ts';
import { editionOf } from '../src/corpus/editions.ts';
import { ROOT } from '../src/corpus/paths.ts';
import { type Rate, rate, shown } from './rate.ts';
import { bundledStories } from './report-on.ts';
import { table } from './table.ts';
import { type Counted, counted, laidOut, Written } from './written/counting.ts';

export const STORY = 'nato-seoul-2023-01-30';
const REPORTS = join(ROOT, 'bench/written');

export type WrittenResult = { name: string; spotted: boolean; counted: Counted };

/** The reports, by the names of their files. */
const writtenReports = (): { name: string; written: Written }[] =>
  readdirSync(REPORTS)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({
      name: file.replace('.yaml', ''),
      written: v.parse(Written, parse(readFileSync(join(REPORTS, file), 'utf8'))),
    }));

/** Every claim that a label names is held: a slip of the pen would count as missed. */
const known = (written: Written): void => {
  const held = new Set(editionOf(STORY).claims.map(({ id }) => id));
  for (const { states, near } of written.paragraphs.flat())
    for (const id of [...states, ...near])
      if (!held.has(id)) throw new Error(`${written.kind}: no claim is called ${id}`);
};

/** Annotates each report with the index as it ships. */
export const benchWritten = async (): Promise<WrittenResult[]> => {
  const { shelf, weights } = bundledStories();
  const found: WrittenResult[] = [];
  for (const { name, written } of writtenReports()) {
    known(written);
    const { text, sentences } = laidOut(written);
    const { report } = await annotate(textPage(text, null, written.date), shelf, weights);
    const spotted = report.story?.id === STORY;
    found.push({ name, spotted, counted: counted(sentences, report) });
  }
  return found;
};

const KEYS = ['spotted', 'right', 'found', 'alone', 'leftOut'] as const;
type Rates = Record<(typeof KEYS)[number], Rate>;

/** What some of the reports came to. */
export const ratesOf = (results: readonly WrittenResult[]): Rates => {
  const sum = (of: (one: WrittenResult) => number): number =>
    results.reduce((total, one) => total + of(one), 0);
  const right = sum(({ counted: { right } }) => right.length);
  const stated = sum(({ counted: { stated } }) => stated.length);
  return {
    spotted: rate(
      sum(({ spotted }) => Number(spotted)),
      results.length,
    ),
    right: rate(right, right + sum(({ counted: { wrong } }) => wrong.length)),
    found: rate(stated - sum(({ counted: { missed } }) => missed.length), stated),
    alone: rate(
      sum(({ counted: { wrongAlone } }) => wrongAlone.length),
      sum(({ counted: { alone } }) => alone.length),
    ),
    leftOut: rate(
      sum(({ counted: { wrongLeftOut } }) => wrongLeftOut.length),
      sum(({ counted: { leftOut } }) => leftOut.length),
    ),
  };
};

const HEAD = [
  'report',
  'spotted',
  'notes on a claim that it states there',
  'claims stated that are noted there',
  '“only here”, wrong',
  '“not on this page”, wrong',
];

const LISTS = ['wrong', 'missed', 'wrongAlone', 'wrongLeftOut', 'near'] as const;

const listed = ({ name, counted: all }: WrittenResult): string[] =>
  LISTS.flatMap((list) =>
    all[list].map(({ claim, text }) => `${name} ${list} ${claim}: “${text}”`),
  );

/** The result as a table, and with `verbose` what is wrong, missed or not counted. */
export const writtenText = (results: readonly WrittenResult[], verbose: boolean): string => {
  const row = (name: string, some: readonly WrittenResult[]): string[] => {
    const rates = ratesOf(some);
    return [name, ...KEYS.map((key) => shown(rates[key]))];
  };
  const half = Math.ceil(results.length / 2);
  const rows = [
    ...results.map((one) => row(one.name, [one])),
    row('first half', results.slice(0, half)),
    row('second half', results.slice(half)),
    row('all', results),
  ];
  return [table(HEAD, rows), ...(verbose ? results.flatMap(listed) : [])].join('\n');
};
