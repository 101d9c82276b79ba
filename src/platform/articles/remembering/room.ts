/** What is remembered keeps within bounds: whoever writes takes out what has no place any more, in the same transaction. */
import * as v from 'valibot';
import { withDatabase } from '../database.ts';
import { dropGlosses } from '../glosses.ts';
import { ArticleRow, readAs } from '../rows.ts';
import { takeOut } from '../store.ts';
import { change, type Writing } from '../transaction.ts';
import { type Remembered, rememberedOf } from './remembered.ts';

/** What is to become of some. */
type Room = {
  /** Ids of those that go. */
  gone: ReadonlySet<string>;
  /** By id, the time that others get: theirs has not come yet. */
  dated: ReadonlyMap<string, number>;
};

/** Says of all that is remembered what goes. */
export type Bounds = (all: readonly Remembered[]) => Room;

/** What bounds are about: of thousands of rows the rest need not be looked at. */
const Counted = v.pick(ArticleRow, ['id', 'story', 'bytes', 'remembered']);

/** Entries that cannot be read are none of these: they stay where they are. */
const rememberedRows = async (transaction: Writing): Promise<ArticleRow[]> => {
  const rows = await transaction.objectStore('articles').index('remembered').getAll();
  return rows.filter((row) => readAs(Counted, row) !== null);
};

/** Brings what is remembered within bounds; answers how many went. */
export const makeRoom = async (transaction: Writing, bounds: Bounds): Promise<number> => {
  const rows = await rememberedRows(transaction);
  if (rows.length === 0) return 0;
  const stories = await transaction.objectStore('stories').getAll();
  const { gone, dated } = bounds(rememberedOf(rows, stories));
  for (const row of rows) {
    const at = dated.get(row.id);
    if ((!gone.has(row.id) && at === undefined) || readAs(ArticleRow, row) === null) continue;
    if (at === undefined || gone.has(row.id)) await takeOut(transaction, row);
    else await transaction.objectStore('articles').put({ ...row, remembered: at });
  }
  await dropGlosses(transaction, gone);
  return gone.size;
};

/** The same as a change of its own. */
export const keepWithin = (bounds: Bounds): Promise<number> =>
  change((transaction) => makeRoom(transaction, bounds));

/** Whether anything was remembered before one time, or after another, in milliseconds. */
export const isAnyOutside = (from: number, to: number): Promise<boolean> =>
  withDatabase(async (database) => {
    const index = database.transaction('articles').store.index('remembered');
    const before = await index.count(IDBKeyRange.upperBound(from, true));
    return before + (await index.count(IDBKeyRange.lowerBound(to, true))) > 0;
  });
