import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Fills a folder beside its place and puts it there once it is whole; where that fails, what was there stays. */
export const fillPlace = async (
  place: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> => {
  const folder = join(dirname(place), `.${basename(place)}-${process.pid}`);
  mkdirSync(folder);
  try {
    await fill(folder);
    rmSync(place, { recursive: true, force: true });
    renameSync(folder, place);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
