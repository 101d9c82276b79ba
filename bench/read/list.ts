/** Lists of `docs/read`: what was drawn by seed and read one by one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ROOT } from '../../src/corpus/paths.ts';
import { type Rate, rate } from '../rate.ts';

const FOLDER = join(ROOT, 'docs/read');

const Item = v.looseObject({
  real: v.boolean(),
  /** Of an item that is not real, what it is. */
  why: v.optional(v.string()),
  kind: v.optional(v.string()),
});

const ReadList = v.object({
  /** What was drawn, and when an item counts as real. */
  what: v.string(),
  date: v.string(),
  seed: v.number(),
  /** Items there were to draw from. */
  of: v.number(),
  items: v.array(Item),
});
export type ReadList = v.InferOutput<typeof ReadList>;

/** All lists by name; throws where one has another shape. */
export const readLists = (): [string, ReadList][] =>
  (existsSync(FOLDER) ? readdirSync(FOLDER) : [])
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [
      name.replace(/\.json$/, ''),
      v.parse(ReadList, JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))),
    ]);

/** How many of them are real. */
export const realOf = (items: ReadList['items']): Rate =>
  rate(items.filter(({ real }) => real).length, items.length);
