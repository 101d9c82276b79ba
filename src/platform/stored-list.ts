/** A list that is kept for good, in `storage.local`, entry by entry as it was stored. */
import { browser } from './browser.ts';

/** Null where the browser does not let us read: whoever gets null must not write. */
export const loadList = async (key: string): Promise<unknown[] | null> => {
  try {
    const stored = (await browser.storage.local.get(key))[key];
    if (stored === undefined) return [];
    // Whatever else stands there is kept as one entry that cannot be read.
    return Array.isArray(stored) ? stored : [stored];
  } catch {
    return null;
  }
};

/** False where the browser refuses to store (full, or switched off); then what was stored stays. */
export const saveList = async (key: string, list: readonly unknown[]): Promise<boolean> => {
  try {
    if (list.length === 0) await browser.storage.local.remove(key);
    else await browser.storage.local.set({ [key]: list });
    return true;
  } catch {
    return false;
  }
};
