/** Copies of the built extension with something changed, and a browser that runs one. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './browsers/launch.ts';
import type { Reader } from './browsers/reader.ts';

/** Runs `work` in a browser whose extension has one file changed. */
export const withChanged = async (
  browser: Reader['browser'],
  file: string,
  change: (text: string) => string,
  work: (reader: Reader) => Promise<void>,
): Promise<void> => {
  const from = browser === 'chromium' ? '../dist/chrome' : '../dist/firefox';
  const folder = await mkdtemp(join(tmpdir(), 'variorum-'));
  await cp(fileURLToPath(new URL(from, import.meta.url)), folder, { recursive: true });
  await writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')));
  const reader = await launch(browser, { extension: folder });
  try {
    await work(reader);
  } finally {
    await reader.close();
    await rm(folder, { recursive: true, force: true });
  }
};
