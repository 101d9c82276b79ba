/** What the extension keeps for good, changed behind its back. */
import type { Reader, Sheet } from './browsers/reader.ts';

type Api = {
  storage: { local: { set: (values: object) => Promise<void>; clear: () => Promise<void> } };
};
type Apis = Partial<Record<'browser' | 'chrome', Api>>;

/** Stores values from a page of the extension. */
export const store = (page: Sheet, values: object): Promise<null> =>
  page.evaluate(async (what) => {
    const { browser, chrome } = globalThis as unknown as Apis;
    await (browser ?? chrome)?.storage.local.set(what);
    return null;
  }, values);

/** Takes everything out: browsers are shared by the tests of a worker. */
export const clearStorage = async (reader: Reader): Promise<void> => {
  const page = await reader.extensionPage('options/index.html');
  await page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Apis;
    await (browser ?? chrome)?.storage.local.clear();
    return null;
  });
  await page.close();
};
