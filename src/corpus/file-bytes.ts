import { existsSync, readFileSync, statSync } from 'node:fs';

/** The bytes of a file; throws in a sentence that names it where there is none. */
export const fileBytes = (file: string): Buffer => {
  if (!existsSync(file)) throw new Error(`${file}: no such file.`);
  if (statSync(file).isDirectory()) throw new Error(`${file}: a folder, not a file.`);
  return readFileSync(file);
};
