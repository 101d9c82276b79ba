/**
 * `npm run bench -- strangers`: pages on the bundled event and around it, each written from bare facts by
 * a writer who knew nothing of claims or rules, and labelled by another who saw text and claims alone.
 * Those below 580 were looked at while building; the rest are run at the end, and their texts not looked at.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { sentences } from '../src/core/english/sentences.ts';
import { annotate } from '../src/core/report/annotate.ts';
import type { Report } from '../src/core/report/report.ts';
import { editionOf } from '../src/corpus/editions.ts';
import { readInput } from '../src/corpus/input.ts';
import { ROOT } from '../src/corpus/paths.ts';
import { type OnlyHere, onlyHere, onlyHereRates, onlyHereText } from './only-here.ts';
import { type Rate, rate, shown } from './rate.ts';
import { bundledStories } from './report-on.ts';
import { table } from './table.ts';
import { type Counted, counted, sentenceOf } from './written/counting.ts';
import { STORY } from './written.ts';

const FOLDER = join(ROOT, 'bench/strangers');

const ByNumber = v.optional(v.record(v.string(), v.array(v.string())), {});
const Label = v.strictObject({
  /** What headline and opening report as news: the act, a part by its id, or other news. */
  kind: v.string(),
  /** By number of the sentence: claims told whole, told in part, contradicted. */
  states: ByNumber,
  near: ByNumber,
  against: ByNumber,
});
type Label = v.InferOutput<typeof Label>;

export type Stranger = {
  id: string;
  half: 'seen' | 'unseen';
  label: Label;
  report: Report;
  counted: Counted;
  /** Notes that a claim is told where the page says the contrary. */
  agreed: string[];
  onlyHere: OnlyHere;
};

const isSeen = (id: string): boolean => Number(id.slice(1)) < 580;

const annotated = async (id: string, label: Label): Promise<Stranger> => {
  const { shelf, weights } = bundledStories();
  const { page } = readInput(join(FOLDER, 'pages', `${id}.html`), null, null);
  const { report } = await annotate(page, shelf, weights);
  const spans = page.blocks.flatMap(({ start, end }) => sentences(page.text, start, end));
  const labelled = spans.map(({ start, end }, i) => ({
    text: page.text.slice(start, end),
    start,
    end,
    states: label.states[`${i}`] ?? [],
    near: [...(label.near[`${i}`] ?? []), ...(label.against[`${i}`] ?? [])],
  }));
  const agreed = report.notes.flatMap((note) => {
    const { kind, claim } = note;
    const against = label.against[`${sentenceOf(spans, note)}`] ?? [];
    return claim !== null && kind === 'shared' && against.includes(claim) ? [claim] : [];
  });
  return {
    id,
    half: isSeen(id) ? 'seen' : 'unseen',
    label,
    report,
    counted: counted(labelled, report),
    agreed,
    onlyHere: onlyHere(id, spans, report),
  };
};

/** Annotates the labelled pages of a half, or all, with the index as it ships. */
export const benchStrangers = async (half: 'seen' | 'all'): Promise<Stranger[]> => {
  const held = new Set(editionOf(STORY).claims.map(({ id }) => id));
  const found: Stranger[] = [];
  for (const file of readdirSync(join(FOLDER, 'pages')).sort()) {
    const id = file.replace('.html', '');
    const labels = join(FOLDER, 'labels', `${id}.yaml`);
    if ((half === 'seen' && !isSeen(id)) || !existsSync(labels)) continue;
    const label = v.parse(Label, parse(readFileSync(labels, 'utf8')));
    for (const ids of [label.states, label.near, label.against].flatMap(Object.values).flat())
      if (!held.has(ids)) throw new Error(`${labels}: no claim is called ${ids}.`);
    found.push(await annotated(id, label));
  }
  return found;
};

export type StrangerRates = {
  /** Pages with the act that are spotted, not as a part. */
  act: Rate;
  /** Pages about a part that are spotted as that part. */
  parts: Rate;
  /** Pages of other news that are taken for the story. */
  alarms: Rate;
  /** Of the claims that pages of the story tell, those noted where they are told. */
  claimsFound: Rate;
  /** Of the notes on a claim, those on one that is told there. */
  notesRight: Rate;
  /** Of what is called “not on this page”, what is on it. */
  leftOutWrong: Rate;
  /** Of what is called so, what a sentence of the page tells in part. */
  leftOutInPart: Rate;
  /** Contradictions noted as agreement. */
  agreedWrong: Rate;
};

const share = (some: readonly Stranger[], is: (one: Stranger) => boolean): Rate =>
  rate(some.filter(is).length, some.length);

/** What some pages came to; claims are counted on pages of the story, spotted or not. */
export const strangerRates = (all: readonly Stranger[]): StrangerRates => {
  const of = (...kinds: string[]): Stranger[] =>
    all.filter(({ label }) => kinds.includes(label.kind));
  const parts = ['visit', 'north', 'beijing'];
  const covering = of('act', ...parts);
  const sum = (count: (one: Stranger) => number): number =>
    covering.reduce((total, one) => total + count(one), 0);
  const right = sum(({ counted: { right } }) => right.length);
  const stated = sum(({ counted: { stated } }) => stated.length);
  const against = sum(({ label }) => Object.values(label.against).flat().length);
  return {
    act: share(of('act'), ({ report }) => report.story !== null && report.part === null),
    parts: share(of(...parts), ({ report, label }) => report.part === label.kind),
    alarms: share(of('other'), ({ report }) => report.story !== null),
    claimsFound: rate(stated - sum(({ counted: { missed } }) => missed.length), stated),
    notesRight: rate(right, right + sum(({ counted: { wrong } }) => wrong.length)),
    leftOutWrong: rate(
      sum(({ counted: { wrongLeftOut } }) => wrongLeftOut.length),
      sum(({ counted: { leftOut } }) => leftOut.length),
    ),
    leftOutInPart: rate(
      sum(({ counted: { halfLeftOut } }) => halfLeftOut.length),
      sum(({ counted: { leftOut, halfLeftOut } }) => leftOut.length + halfLeftOut.length),
    ),
    agreedWrong: rate(
      sum(({ agreed }) => agreed.length),
      against,
    ),
  };
};

const HEAD = [
  'pages',
  'act spotted',
  'parts spotted',
  'other news taken for it',
  'claims told that are noted',
  'notes on a claim told there',
  '“not on this page”, wrong',
  '“not on this page”, told in part',
  'contradictions noted as agreement',
];

const LISTS = ['wrong', 'missed', 'wrongLeftOut', 'halfLeftOut'] as const;

const listed = ({ id, label, report, counted: all, agreed }: Stranger): string[] => [
  `${id} ${label.kind}: ${report.story ? (report.part ?? 'act') : 'not spotted'}`,
  ...LISTS.flatMap((list) => all[list].map(({ claim, text }) => `  ${list} ${claim}: “${text}”`)),
  ...agreed.map((claim) => `  agreed with what is denied: ${claim}`),
];

/** The result as a table by half, and with `verbose` what is wrong or missed on the seen half. */
export const strangersText = (all: readonly Stranger[], verbose: boolean): string => {
  const halves = ['seen', 'unseen'] as const;
  const rows = halves.flatMap((half) => {
    const some = all.filter((one) => one.half === half);
    return some.length === 0
      ? []
      : [[half, ...Object.values(strangerRates(some)).map((one) => shown(one))]];
  });
  const seen = all.filter(({ half }) => half === 'seen');
  const whole = all.some(({ half }) => half === 'unseen');
  const only = onlyHereText(onlyHereRates(all), whole);
  return [table(HEAD, rows), '', only, ...(verbose ? seen.flatMap(listed) : [])].join('\n');
};
