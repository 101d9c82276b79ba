/** Copies of the built extension with something changed, and a browser that runs one. */
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './browsers/launch.ts';
import type { Reader } from './browsers/reader.ts';

type Changes = Record<string, (text: string) => string>;

/** Runs `work` in a browser whose extension has files changed, by their path in the package; a new one starts empty. */
export const withChanged = async (
  browser: Reader['browser'],
  changes: Changes,
  work: (reader: Reader) => Promise<void>,
): Promise<void> => {
  const from = browser === 'chromium' ? '../dist/chrome' : '../dist/firefox';
  const folder = await mkdtemp(join(tmpdir(), 'variorum-'));
  await cp(fileURLToPath(new URL(from, import.meta.url)), folder, { recursive: true });
  for (const [name, change] of Object.entries(changes)) {
    const file = join(folder, name);
    await writeFile(file, change(existsSync(file) ? await readFile(file, 'utf8') : ''));
  }
  const reader = await launch(browser, { extension: folder });
  try {
    await work(reader);
  } finally {
    await reader.close();
    await rm(folder, { recursive: true, force: true });
  }
};
