/** What is kept: settings for good (`local`), what is known of each tab until the browser closes (`session`). */
import { browser } from './browser.ts';
import { turns } from './in-turn.ts';
import { DEFAULTS, readSettings, type Settings } from './settings.ts';

const SETTINGS = 'settings';

/** Never throws: settings that cannot be read are the defaults. */
export const loadSettings = async (): Promise<Settings> => {
  try {
    return readSettings((await browser.storage.local.get(SETTINGS))[SETTINGS]);
  } catch {
    return DEFAULTS;
  }
};

const inTurn = turns();

/** What came of a change; not `saved` where the browser refuses to store (full, or switched off): then `now` is `before`. */
type Changed = { before: Settings; now: Settings; saved: boolean };

/** Changes the settings from what is stored by then: they are one value, and of two writes at once one would be lost. */
export const changeSettings = (change: (before: Settings) => Settings): Promise<Changed> =>
  inTurn(async () => {
    const before = await loadSettings();
    try {
      const now = change(before);
      await browser.storage.local.set({ [SETTINGS]: now });
      return { before, now, saved: true };
    } catch {
      return { before, now: before, saved: false };
    }
  });

type Listener = Parameters<typeof browser.storage.onChanged.addListener>[0];

/** Calls back when settings change, wherever they were changed, with those of before too, until the signal if there is one. */
export const onSettings = (
  changed: (settings: Settings, before: Settings) => void,
  signal?: AbortSignal,
): void => {
  const listener: Listener = (changes, area) => {
    const change = area === 'local' ? changes[SETTINGS] : undefined;
    if (change) changed(readSettings(change.newValue), readSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
};

const INTRODUCED = 'introduced';

/** Whether the reader has been shown what the lines mean; true where that cannot be known. */
export const wasIntroduced = async (): Promise<boolean> => {
  try {
    return (await browser.storage.local.get(INTRODUCED))[INTRODUCED] === true;
  } catch {
    return true;
  }
};

export const setIntroduced = async (): Promise<void> => {
  await browser.storage.local.set({ [INTRODUCED]: true }).catch(() => {});
};

const CAME = 'came';

/** True the first time that it is asked since the extension came: by the browser's start, an update, or the reader. */
export const firstRun = async (): Promise<boolean> => {
  try {
    if ((await browser.storage.session.get(CAME))[CAME] === true) return false;
    await browser.storage.session.set({ [CAME]: true });
    return true;
  } catch {
    return false;
  }
};

/**
 * Values by tab that outlive a stopped worker. Where the session's store is full or fails, memory
 * serves for as long as the worker lives.
 */
export const tabStore = <T>(name: string, read: (stored: unknown) => T | null) => {
  const memory = new Map<number, T>();
  const key = (tab: number): string => `${name}:${tab}`;
  const get = async (tab: number): Promise<T | null> => {
    const held = memory.get(tab);
    if (held !== undefined) return held;
    try {
      return read((await browser.storage.session.get(key(tab)))[key(tab)]);
    } catch {
      return null;
    }
  };
  const set = async (tab: number, value: T): Promise<void> => {
    memory.set(tab, value);
    await browser.storage.session.set({ [key(tab)]: value }).catch(() => {});
  };
  const drop = async (tab: number): Promise<void> => {
    memory.delete(tab);
    await browser.storage.session.remove(key(tab)).catch(() => {});
  };
  const tabs = async (): Promise<number[]> => {
    const all = await browser.storage.session.get(null).catch(() => ({}));
    const stored = Object.keys(all).filter((one) => one.startsWith(`${name}:`));
    const numbers = stored.map((one) => Number(one.slice(name.length + 1)));
    return [...new Set([...memory.keys(), ...numbers])];
  };
  return { get, set, drop, tabs };
};
