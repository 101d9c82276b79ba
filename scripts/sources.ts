import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Paths of all files under a folder of the repository, relative to its root, in order. */
export const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Our TypeScript under the given folders. */
export const sources = (...folders: string[]): string[] =>
  folders.flatMap(filesIn).filter((path) => /\.(ts|tsx|mjs)$/.test(path));
