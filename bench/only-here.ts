/**
 * What is said to be only on a stranger's page, of sentences that state no claim (`bench -- strangers`): two readings
 * of all 225 such lines that were shown on 30 November 2026, made from texts and lines alone, by the number of the sentence.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Report } from '../src/core/report/report.ts';
import type { Span } from '../src/core/text/span.ts';
import { ROOT } from '../src/corpus/paths.ts';
import { type Rate, rate, shown } from './rate.ts';
import { table } from './table.ts';
import { sentenceOf } from './written/counting.ts';

const Reading = v.strictObject({
  /** Whether any telling says it, what it is about, and whether an editor would sign the line. */
  in: v.picklist(['no', 'part', 'yes']),
  about: v.picklist(['event', 'around', 'off']),
  sign: v.boolean(),
});

const Read = v.strictObject({
  /** False on pages that nobody looked at before the rules were fixed. */
  looked: v.boolean(),
  /** False on pages of which only lines that are shown were read: of those before the rules nothing is known. */
  all: v.optional(v.boolean(), true),
  sentences: v.record(v.string(), v.tuple([Reading, Reading])),
});

type Read = v.InferOutput<typeof Read>;
type Both = Read['sentences'][string];

/** The lines of a page: how many are shown, what was read of these, and where `all` of all that were shown then. */
export type OnlyHere = Pick<Read, 'looked' | 'all'> & {
  shown: number;
  read: Both[];
  before: Both[];
};

/** What is said to be only on a page, and what was read of it; a page of which no line was read is none that was looked at. */
export const onlyHere = (id: string, spans: readonly Span[], { notes }: Report): OnlyHere => {
  const file = join(ROOT, 'bench/strangers/only', `${id}.yaml`);
  const { looked, all, sentences } = existsSync(file)
    ? v.parse(Read, parse(readFileSync(file, 'utf8')))
    : { looked: false, all: false, sentences: {} };
  const lines = notes.filter(({ kind, claim }) => kind === 'alone' && claim === null);
  const read = lines.flatMap((note) => {
    const both = sentences[`${sentenceOf(spans, note)}`];
    return both ? [both] : [];
  });
  return { looked, all, shown: lines.length, read, before: Object.values(sentences) };
};

const isSigned = ([one, other]: Both): boolean => one.sign && other.sign;
/** By one reading, where the other finds a part of it in a telling. */
const isNearlySigned = ([one, other]: Both): boolean =>
  isSigned([one, other]) ||
  (one.sign && other.in === 'part' && other.about !== 'off') ||
  (other.sign && one.in === 'part' && one.about !== 'off');

export type OnlyHereRates = {
  /** Lines shown, and those of them of which there is no reading. */
  shown: number;
  unread: number;
  /** Of lines shown that were read, those that both readings sign; that one does, where the other finds a part of it. */
  signed: Rate;
  nearly: Rate;
  /** Of lines that both sign, those shown; and of all lines before, those that both signed. */
  kept: Rate;
  before: Rate;
};

const rates = (pages: readonly OnlyHere[]): OnlyHereRates => {
  const read = pages.flatMap((page) => page.read);
  const then = pages.filter(({ all }) => all);
  const before = then.flatMap((page) => page.before);
  const lines = pages.reduce((sum, page) => sum + page.shown, 0);
  const signed = read.filter(isSigned).length;
  const good = before.filter(isSigned).length;
  return {
    shown: lines,
    unread: lines - read.length,
    signed: rate(signed, read.length),
    nearly: rate(read.filter(isNearlySigned).length, read.length),
    kept: rate(then.flatMap((page) => page.read).filter(isSigned).length, good),
    before: rate(good, before.length),
  };
};

/** The same of the pages that were looked at before the rules were fixed, and of the others. */
export const onlyHereRates = (
  all: readonly { onlyHere: OnlyHere }[],
): Record<'looked' | 'held', OnlyHereRates> => {
  const pages = all.map((one) => one.onlyHere);
  return {
    looked: rates(pages.filter(({ looked }) => looked)),
    held: rates(pages.filter(({ looked }) => !looked)),
  };
};

const HEAD = [
  '“only here”, no claim',
  'shown',
  'not read',
  'signed by both readings',
  'or by one, the other finds a part',
  'signed lines still shown',
  'signed before (all lines then)',
];

/** The rates as a table; the half that was not looked at is printed on wish. */
export const onlyHereText = (
  { looked, held }: Record<'looked' | 'held', OnlyHereRates>,
  whole: boolean,
): string => {
  const row = (name: string, one: OnlyHereRates): string[] => [
    name,
    `${one.shown}`,
    `${one.unread}`,
    ...[one.signed, one.nearly, one.kept, one.before].map(shown),
  ];
  return table(HEAD, [
    row('pages looked at', looked),
    ...(whole ? [row('other pages', held)] : []),
  ]);
};
