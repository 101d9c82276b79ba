/** Files of labels under `docs/read/shown`: a record by hash, in order, an entry a line. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/corpus/paths.ts';

const fileOf = (name: string): string => join(ROOT, 'docs/read/shown', name);

/** What a file holds, unchecked; an empty record where it is not there. */
export const readLabelFile = (name: string): unknown =>
  existsSync(fileOf(name)) ? JSON.parse(readFileSync(fileOf(name), 'utf8')) : {};

/** Writes a file anew. */
export const writeLabelFile = (name: string, labels: Record<string, unknown>): void => {
  const lines = Object.entries(labels)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([hash, label]) => `${JSON.stringify(hash)}: ${JSON.stringify(label)}`);
  writeFileSync(fileOf(name), `{\n${lines.join(',\n')}\n}\n`);
};
