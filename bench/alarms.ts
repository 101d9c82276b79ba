/**
 * Alarms on `contrast` pairs that nobody edited, at the lines a reader is shown: drawn by seed to be read
 * one by one, and the list of a hundred that were.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { align } from '../src/core/match/align.ts';
import { isShown } from '../src/core/match/clash-lines.ts';
import { ROOT, readWeights } from '../src/corpus/places.ts';
import { alarmsOf, sentenceOf } from './accuracy/contrast.ts';
import { contrastPairs } from './accuracy/data.ts';
import { type Rate, rate, shown } from './rate.ts';

const LIST = join(ROOT, 'docs/read/alarms.json');

const ReadAlarm = v.object({
  set: v.string(),
  /** Which pair of the set. */
  pair: v.string(),
  facet: v.string(),
  here: v.string(),
  there: v.string(),
  real: v.boolean(),
  /** Of an alarm that is not real, what it is. */
  why: v.optional(v.string()),
});

const ReadList = v.object({
  what: v.string(),
  date: v.string(),
  seed: v.number(),
  /** Alarms there were to draw from. */
  of: v.number(),
  alarms: v.array(ReadAlarm),
});
export type ReadList = v.InferOutput<typeof ReadList>;

/** The alarms that were read, one by one. */
export const readAlarms = (): ReadList => v.parse(ReadList, JSON.parse(readFileSync(LIST, 'utf8')));

/** How many of them are real discrepancies. */
export const realOf = ({ alarms }: ReadList): Rate =>
  rate(alarms.filter(({ real }) => real).length, alarms.length);

/** Mulberry32: the same draw on every machine. */
const seeded = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

const shuffled = <T>(items: readonly T[], seed: number): T[] => {
  const next = seeded(seed);
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
};

type Drawn = {
  set: string;
  pair: string;
  facet: string;
  here: string;
  there: string;
  texts: [string, string];
};

const allShown = async (dir: string): Promise<Drawn[]> => {
  const weights = readWeights();
  const found: Drawn[] = [];
  for await (const { type, set, base, text_a, text_b } of contrastPairs(dir)) {
    if (type !== 'same') continue;
    const [held, page] = [sentenceOf(text_a, weights), sentenceOf(text_b, weights)];
    const strength = align(page.measured, held.measured);
    for (const alarm of alarmsOf(page, held))
      if (isShown(alarm, strength))
        found.push({
          set,
          pair: base,
          facet: alarm.facet,
          here: text_b.slice(alarm.start, alarm.end),
          there: alarm.says,
          texts: [text_b, text_a],
        });
  }
  return found;
};

export type AlarmsOptions = { data: string; seed: string; count: string; json?: true };

/** Prints alarms drawn by seed with their texts, which stay on the terminal, and what the list comes to. */
export const runAlarms = async ({ data, seed, count, json }: AlarmsOptions): Promise<void> => {
  const all = await allShown(resolve(process.env.INIT_CWD ?? process.cwd(), data));
  const drawn = shuffled(all, Number(seed)).slice(0, Number(count));
  if (json) return void console.log(JSON.stringify({ of: all.length, drawn }, null, 2));
  for (const [i, { set, pair, facet, here, there, texts }] of drawn.entries())
    console.log(
      `${i + 1}. ${set} ${pair}, ${facet}: here ${here}, there ${there}\n   ${texts.join('\n   ')}`,
    );
  console.log(
    `${drawn.length} of ${all.length} alarms. Read before: ${shown(realOf(readAlarms()))} real.`,
  );
};
