/** What the reader says of points of his articles, in his database: by the articles, in whatever story they are. */
import * as v from 'valibot';
import type { Gloss, SentenceOf } from '../../core/articles/gloss.ts';
import { type GlossRow, withDatabase } from './database.ts';
import { allAs } from './rows.ts';
import { setChanged } from './store.ts';
import { change, type Writing } from './transaction.ts';

const Stored: v.GenericSchema<unknown, Gloss> = v.object({
  on: v.pipe(v.array(v.tuple([v.string(), v.string()])), v.minLength(1)),
  at: v.number(),
  says: v.nullable(v.string()),
  small: v.boolean(),
  given: v.exactOptional(v.literal(true)),
});

const rowOf = (gloss: Gloss): GlossRow => ({
  ...gloss,
  of: [...new Set(gloss.on.map(([article]) => article))],
});

/** All that is said of points that some articles have, each once; what cannot be read is left out. */
export const glossesOf = (articles: readonly string[]): Promise<Gloss[]> =>
  withDatabase(async (database) => {
    const index = database.transaction('glosses').store.index('of');
    const found = await Promise.all(articles.map((id) => index.getAll(id)));
    const rows = new Map(found.flat().map((row) => [JSON.stringify(row.on), row]));
    return allAs(Stored, [...rows.values()]);
  });

/** Writes what is said in place of what was, by the sentences that it is on. Its story is lasting then. */
export const putGlosses = (
  story: string,
  before: readonly SentenceOf[][],
  now: readonly Gloss[],
): Promise<boolean> =>
  change(async (transaction) => {
    const glosses = transaction.objectStore('glosses');
    for (const on of before) await glosses.delete(on);
    for (const gloss of now) await glosses.put(rowOf(gloss));
    await setChanged(transaction, story);
    return true;
  });

/** Whether one of some articles is there, or can be put back. */
const isAnyThere = async (transaction: Writing, ids: readonly string[]): Promise<boolean> => {
  for (const id of ids)
    for (const store of ['articles', 'erased'] as const)
      if ((await transaction.objectStore(store).count(id)) > 0) return true;
  return false;
};

/** Writes those on sentences, of articles that are there, of which nothing is said so far; false where there were none. */
export const addGlosses = async (transaction: Writing, all: readonly Gloss[]): Promise<boolean> => {
  const glosses = transaction.objectStore('glosses');
  let any = false;
  for (const gloss of all) {
    const row = rowOf(gloss);
    if ((await glosses.count(IDBKeyRange.only(row.on))) > 0) continue;
    if (!(await isAnyThere(transaction, row.of))) continue;
    await glosses.put(row);
    any = true;
  }
  return any;
};

/** Takes out what is said of points of articles that are gone: once the last of a point's is, and cannot be put back. */
export const dropGlosses = async (transaction: Writing, gone: Iterable<string>): Promise<void> => {
  const glosses = transaction.objectStore('glosses');
  for (const id of gone)
    for (const { on, of } of await glosses.index('of').getAll(id))
      if (!(await isAnyThere(transaction, of))) await glosses.delete(on);
};
