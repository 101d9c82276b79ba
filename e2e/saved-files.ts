/** Files that a page hands to the browser to be saved. */
import type { Sheet } from './browsers/reader.ts';

export type Saved = { name: string; type: string; bytes: Buffer };

/** Catches what comes from now on. */
const catchFiles = (sheet: Sheet): Promise<null> =>
  sheet.evaluate(() => {
    const caught = globalThis as { saved_?: unknown };
    delete caught.saved_;
    const make = URL.createObjectURL.bind(URL);
    let last: Blob | null = null;
    URL.createObjectURL = (blob: Blob) => {
      last = blob;
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const { download: name } = this;
      void last?.arrayBuffer().then((bytes) => {
        caught.saved_ = { name, type: last?.type ?? '', bytes: [...new Uint8Array(bytes)] };
      });
    };
    return null;
  });

/** The file that a page saves on what is done with it. */
export const fileAfter = async (sheet: Sheet, act: () => Promise<unknown>): Promise<Saved> => {
  await catchFiles(sheet);
  await act();
  const { bytes, ...rest } = await sheet.until(
    () =>
      (globalThis as { saved_?: { name: string; type: string; bytes: number[] } }).saved_ ?? null,
  );
  return { ...rest, bytes: Buffer.from(bytes) };
};
