/** What the extension keeps for good, changed behind its back. */
import type { Reader, Sheet } from './browsers/reader.ts';

type Api = {
  storage: {
    local: {
      get: (key: string) => Promise<Record<string, unknown>>;
      set: (values: object) => Promise<void>;
      clear: () => Promise<void>;
    };
  };
};
type Apis = Partial<Record<'browser' | 'chrome', Api>>;

/** Stores values from a page of the extension. */
export const store = (page: Sheet, values: object): Promise<null> =>
  page.evaluate(async (what) => {
    const { browser, chrome } = globalThis as unknown as Apis;
    await (browser ?? chrome)?.storage.local.set(what);
    return null;
  }, values);

/** What is stored under a key. */
export const stored = (page: Sheet, key: string): Promise<unknown> =>
  page.evaluate(async (at) => {
    const { browser, chrome } = globalThis as unknown as Apis;
    return (await (browser ?? chrome)?.storage.local.get(at))?.[at] ?? null;
  }, key);

/** A reader who knows what the lines mean, as most tests have him. */
export const KNOWING = { introduced: true };

/** Stores values by the way. */
export const storeIn = async (reader: Reader, values: object): Promise<void> => {
  const page = await reader.extensionPage('manifest.json');
  await store(page, values);
  await page.close();
};

/** Takes everything out: browsers are shared by the tests of a worker. */
export const clearStorage = async (reader: Reader, then: object = KNOWING): Promise<void> => {
  const page = await reader.extensionPage('options/index.html');
  await page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Apis;
    await (browser ?? chrome)?.storage.local.clear();
    return null;
  });
  await store(page, then);
  await page.close();
};

/** Fills an area until nothing more goes in, or until it has taken more than either browser says that it takes. */
export const fill = (page: Sheet, area: 'local' | 'session'): Promise<number> =>
  page.evaluate(async (at) => {
    const { browser, chrome } = globalThis as unknown as {
      [name in 'browser' | 'chrome']?: { storage: Record<string, Api['storage']['local']> };
    };
    const store = (browser ?? chrome)?.storage[at];
    let taken = 0;
    for (let size = 4_000_000; size > 100 && taken < 16_000_000; ) {
      const more = { [`full-${taken}`]: 'x'.repeat(size) };
      const put = await store?.set(more).then(
        () => true,
        () => false,
      );
      if (put) taken += size;
      else size = Math.floor(size / 2);
    }
    return taken;
  }, area);

/** Takes out again what `fill` put in. */
export const drain = (page: Sheet, area: 'local' | 'session'): Promise<null> =>
  page.evaluate(async (at) => {
    const { browser, chrome } = globalThis as unknown as {
      [name in 'browser' | 'chrome']?: {
        storage: Record<
          string,
          { get: (all: null) => Promise<object>; remove: (keys: string[]) => Promise<void> }
        >;
      };
    };
    const store = (browser ?? chrome)?.storage[at];
    const keys = Object.keys((await store?.get(null)) ?? {});
    await store?.remove(keys.filter((key) => key.startsWith('full-')));
    return null;
  }, area);
