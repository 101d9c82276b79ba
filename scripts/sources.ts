import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Paths of all files under a folder, relative to it, in order. */
export const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

/** Paths of all files under a folder of the repository, relative to its root, in order. */
export const filesIn = (folder: string): string[] =>
  filesUnder(join(ROOT, folder)).map((path) => join(folder, path));

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Our TypeScript under the given folders. */
export const sources = (...folders: string[]): string[] =>
  folders.flatMap(filesIn).filter((path) => /\.(ts|tsx|mjs)$/.test(path));
