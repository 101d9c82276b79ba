/** The finder of discrepancies on sentence pairs that nobody here wrote rules for: one controlled edit each. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Discrepancy, discrepancies } from '../../src/core/draft/discrepancies.ts';
import type { Weights } from '../../src/core/terms/weights.ts';
import { type Rate, rate } from '../rate.ts';

type Pair = {
  type: string;
  conflict: boolean;
  text_a: string;
  text_b: string;
  orig_b: string;
  new: string;
};

const readPairs = (file: string): Pair[] =>
  gunzipSync(readFileSync(file))
    .toString()
    .trim()
    .split('\n')
    .map((line): Pair => JSON.parse(line));

const told = (id: string, text: string) => ({
  id,
  text,
  blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }],
  date: null,
});

const between = (a: string, b: string, weights: Weights): Discrepancy[] =>
  discrepancies([told('a', a), told('b', b)], weights, 'reader');

/** Found where a finding's words on the edited side are the edit's. */
const isFound = (pair: Pair, weights: Weights): boolean =>
  between(pair.text_a, pair.text_b, weights).some(
    ({ b }) => b.words.includes(pair.new) || pair.new.includes(b.words),
  );

/** An alarm counts only where the pair without the edit does not raise it too. */
const isAlarm = (pair: Pair, weights: Weights): boolean => {
  const key = ({ facet, a }: Discrepancy): string => `${facet} ${a.start}`;
  const before = new Set(between(pair.text_a, pair.orig_b, weights).map(key));
  return between(pair.text_a, pair.text_b, weights).some((found) => !before.has(key(found)));
};

export type Unseen = { type: string; found: Rate | null; alarms: Rate | null }[];

/** By type of edit: the share found, or where nothing was changed in sense the share of new alarms; null without data. */
export const measureUnseen = (data: string, weights: Weights): Unseen | null => {
  const file = join(data, 'contrast/pairs.jsonl.gz');
  if (!existsSync(file)) return null;
  const pairs = readPairs(file);
  return [...new Set(pairs.map(({ type }) => type))].sort().map((type) => {
    const own = pairs.filter((pair) => pair.type === type);
    const edited = own.filter(({ conflict }) => conflict);
    const same = own.filter(({ conflict }) => !conflict);
    const found = edited.filter((pair) => isFound(pair, weights)).length;
    const alarms = same.filter((pair) => isAlarm(pair, weights)).length;
    return {
      type,
      found: edited.length > 0 ? rate(found, edited.length) : null,
      alarms: same.length > 0 ? rate(alarms, same.length) : null,
    };
  });
};
