import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { filesUnder } from '../sources.ts';

/** Bytes by path, with `/` on every machine. */
export type Files = Record<string, Uint8Array>;

/** One time for all, in the first year of the format: it is written in local time. */
const moment = (): Date => new Date(1980, 0, 1, 12);

/** A zip of files: the same bytes for the same files, in whatever order, wherever and whenever. */
export const zip = (files: Files): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1))),
    { level: 9, mtime: moment() },
  );

/** The files of a zip, without its entries for folders. */
export const unzip = (bytes: Uint8Array): Files =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));

/** The files under a folder, in order of path. */
export const readFiles = (folder: string): Files =>
  Object.fromEntries(
    filesUnder(folder).map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))]),
  );

/** Writes files under a folder. */
export const writeFiles = (folder: string, files: Files): void => {
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
};
