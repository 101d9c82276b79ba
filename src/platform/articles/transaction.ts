/** One change of what is kept: in turn, and undone whole where any of it fails. */
import type { IDBPTransaction } from 'idb';
import { turns } from '../in-turn.ts';
import { deleteDatabase, STORES, type Store, type Stores, withDatabase } from './database.ts';

export type Writing = IDBPTransaction<Stores, Store[], 'readwrite'>;

const inTurn = turns();

/**
 * One change, after the one before it; undone whole where any of it fails. Its requests come one by one: of
 * several at once one that fails leaves the others to nobody.
 */
export const change = <T>(work: (transaction: Writing) => Promise<T>): Promise<T> =>
  inTurn(() =>
    withDatabase(async (database) => {
      const transaction = database.transaction(STORES, 'readwrite');
      // Told by `done` as well; whoever fails first is the reason.
      transaction.done.catch(() => {});
      try {
        const value = await work(transaction);
        await transaction.done;
        return value;
      } catch (error) {
        try {
          transaction.abort();
        } catch {
          // It has ended by itself, with the error that is told.
        }
        throw transaction.error ?? error;
      }
    }),
  );

/** Deletes the database where nothing is kept in it, not even what cannot be read; no change comes between. */
export const deleteEmpty = (): Promise<void> =>
  inTurn(async () => {
    const kept = await withDatabase((database) => database.count('articles'));
    if (kept === 0) await deleteDatabase();
  });
