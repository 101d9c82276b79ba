/** What is remembered goes when its days are over, whether or not anything new comes. */
import { forgetErased } from '../../platform/articles/changes.ts';
import { isThere } from '../../platform/articles/database.ts';
import { boundsAt, DAY_MS } from '../../platform/articles/remembering/bounds.ts';
import { type Bounds, isAnyOutside, keepWithin } from '../../platform/articles/remembering/room.ts';
import { goOnRemembering } from '../../platform/articles/remembering/stopped.ts';
import type { ArticlesOutcome } from '../../platform/messages.ts';
import { loadSettings, onSettings } from '../../platform/storage.ts';
import { dropDatabaseIfEmpty, tellKept } from './changes.ts';
import { refusalOf } from './refusal.ts';

/** Bounds, and the stories of which something goes. */
export const noting = (bounds: Bounds): { bounds: Bounds; touched: Set<string> } => {
  const touched = new Set<string>();
  return {
    touched,
    bounds: (all) => {
      const room = bounds(all);
      for (const { id, story } of all) if (room.gone.has(id)) touched.add(story);
      return room;
    },
  };
};

const letGo = async (of: Bounds): Promise<void> => {
  const { bounds, touched } = noting(of);
  await keepWithin(bounds);
  await dropDatabaseIfEmpty();
  if (touched.size > 0) await tellKept(touched);
};

/** Takes out what is older than the reader wants it. Never throws: it is looked at again. */
export const letGoOld = async (): Promise<void> => {
  try {
    if (!(await isThere())) return;
    const now = Date.now();
    const { days } = (await loadSettings()).remember;
    if (await isAnyOutside(now - days * DAY_MS, now)) await letGo(boundsAt(now, days));
  } catch {
    // Whoever reads or writes next says what is wrong.
  }
};

/** What is older than the reader wants it from now on goes at once. */
export const heedDays = (): void =>
  onSettings(({ remember }, before) => {
    if (remember.days < before.remember.days) void letGoOld();
  });

/** Whoever looks at what is kept sees nothing whose days are over. */
export const afterLettingGo =
  <T>(look: () => Promise<T>) =>
  async (): Promise<T> => {
    await letGoOld();
    return look();
  };

const HOUR_MS = 3_600_000;
let looked = Number.NEGATIVE_INFINITY;

/** The same, now and then. */
export const letGoInTime = async (): Promise<void> => {
  const now = Date.now();
  if (Math.abs(now - looked) < HOUR_MS) return;
  looked = now;
  await letGoOld();
};

export const onEraseRemembered = async (): Promise<ArticlesOutcome> => {
  try {
    if (await isThere()) {
      // Nobody puts back what is to be forgotten.
      await forgetErased(({ article }) => article.remembered !== undefined);
      await letGo((all) => ({ gone: new Set(all.map(({ id }) => id)), dated: new Map() }));
    }
  } catch (error) {
    return refusalOf(error);
  }
  await goOnRemembering();
  return 'done';
};
