/** The reader's own database: opened when first asked for, by the background alone. */
import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Gloss, SentenceOf } from '../../core/articles/gloss.ts';
import type { ArticleRow, ArticleSketch, ArticleTexts, KeptStory, Near } from './rows.ts';

const NAME = 'variorum';
/** Raised with every change of stores. */
const VERSION = 4;
/** Another connection is given so long to go. */
const BLOCKED_MS = 5_000;

/** What was taken out last, whole, until it is put back or forgotten. */
export type Erased = {
  article: ArticleRow;
  texts: ArticleTexts | undefined;
  sketch: ArticleSketch | undefined;
  story: KeptStory | undefined;
  near: NearRow[];
};

/** `of`: both ids, to be found by either. */
export type NearRow = Near & { of: [string, string] };

/** `of`: the articles that have its sentences, to be found by each. */
export type GlossRow = Gloss & { of: string[] };

/** Lists read the first store alone: texts and sketches are a hundred times as large. */
export interface Stores extends DBSchema {
  articles: {
    key: string;
    value: ArticleRow;
    indexes: { story: string; at: number; remembered: number };
  };
  texts: { key: string; value: ArticleTexts };
  sketches: { key: string; value: ArticleSketch; indexes: { keys: number; given: number } };
  stories: { key: string; value: KeptStory };
  near: { key: [string, string]; value: NearRow; indexes: { of: string } };
  glosses: { key: SentenceOf[]; value: GlossRow; indexes: { of: string } };
  erased: { key: string; value: Erased };
}

export type Store = 'articles' | 'texts' | 'sketches' | 'stories' | 'near' | 'glosses' | 'erased';
export const STORES: Store[] = [
  'articles',
  'texts',
  'sketches',
  'stories',
  'near',
  'glosses',
  'erased',
];

/** Why the database gives or takes nothing. */
export class DatabaseError extends Error {
  readonly code: 'store-full' | 'store-newer' | 'store-blocked' | 'store-unreadable';
  constructor(code: DatabaseError['code'], cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'DatabaseError';
    this.code = code;
  }
}

// By name alone: errors of another realm are no instances of ours.
const CODES: Record<string, DatabaseError['code']> = {
  QuotaExceededError: 'store-full',
  VersionError: 'store-newer',
};

const asDatabaseError = (error: unknown): DatabaseError => {
  if (error instanceof DatabaseError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return new DatabaseError(CODES[name] ?? 'store-unreadable', error);
};

type Database = IDBPDatabase<Stores>;

const create = (database: Database): void => {
  database.createObjectStore('articles', { keyPath: 'id' }).createIndex('story', 'story');
  database.createObjectStore('texts', { keyPath: 'id' });
  database
    .createObjectStore('sketches', { keyPath: 'id' })
    .createIndex('keys', 'keys', { multiEntry: true });
  database.createObjectStore('stories', { keyPath: 'id' });
  database
    .createObjectStore('near', { keyPath: 'of' })
    .createIndex('of', 'of', { multiEntry: true });
  database.createObjectStore('erased');
};

type Upgrade = IDBPTransaction<Stores, Store[], 'versionchange'>;

/** From whatever version there was; 0 for none. */
const upgrade = (database: Database, from: number, _: number | null, upgrading: Upgrade): void => {
  if (from < 1) create(database);
  if (from < 2) {
    const articles = upgrading.objectStore('articles');
    articles.createIndex('at', 'at');
    articles.createIndex('remembered', 'remembered');
  }
  if (from < 3)
    upgrading.objectStore('sketches').createIndex('given', 'given', { multiEntry: true });
  if (from < 4)
    database
      .createObjectStore('glosses', { keyPath: 'on' })
      .createIndex('of', 'of', { multiEntry: true });
};

let opened: Promise<Database> | null = null;

const letGo = (): void => {
  void opened?.then((database) => database.close()).catch(() => {});
  opened = null;
};

/** What a connection blocks or is blocked by must not wait for ever. */
const inTime = <T>(work: (blocked: () => void) => Promise<T>, late: (value: T) => void) =>
  new Promise<T>((resolve, reject) => {
    let over = false;
    const give = (): void => {
      over = true;
      reject(new DatabaseError('store-blocked', 'another connection did not close'));
    };
    work(() => setTimeout(give, BLOCKED_MS)).then((value) => {
      if (over) late(value);
      else resolve(value);
    }, reject);
  });

const connect = (): Promise<Database> =>
  inTime(
    (blocked) =>
      openDB<Stores>(NAME, VERSION, {
        upgrade,
        blocked,
        blocking: letGo,
        terminated: letGo,
      }),
    (database) => database.close(),
  );

const open = (): Promise<Database> => {
  if (!opened) {
    const opening = connect();
    opened = opening;
    opening.catch(() => {
      if (opened === opening) opened = null;
    });
  }
  return opened;
};

let there: Promise<boolean> | null = null;

/** Whether there is a database at all, told without opening one: with nothing kept a page costs nothing. */
export const isThere = (): Promise<boolean> => {
  there ??= indexedDB.databases().then(
    (all) => all.some(({ name }) => name === NAME),
    // Whoever cannot tell has to look.
    () => true,
  );
  return there;
};

/** Works with the database; throws a `DatabaseError` where it does not open, or takes nothing more. */
export const withDatabase = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
  try {
    try {
      const database = await open();
      there = Promise.resolve(true);
      return await work(database);
    } catch (error) {
      // Closed by the browser meanwhile: a transaction that could not begin has done nothing.
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      letGo();
      return await work(await open());
    }
  } catch (error) {
    // Whatever there is by now is asked anew.
    there = null;
    throw asDatabaseError(error);
  }
};

/** Deletes it all, whatever state it is in. */
export const deleteDatabase = async (): Promise<void> => {
  letGo();
  try {
    await inTime(
      (blocked) => deleteDB(NAME, { blocked }),
      () => {},
    );
    there = Promise.resolve(false);
  } catch (error) {
    throw asDatabaseError(error);
  }
};
