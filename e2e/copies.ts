/** Copies of the built extension with something changed, and a browser that runs one. */
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './browsers/launch.ts';
import type { Mocked, Reader } from './browsers/reader.ts';

type Change = (text: string) => string;

/** The manifest of an extension that may read a page's site, too, as the toolbar button lets it read a page. */
export const withHostOf =
  ({ url }: Mocked): Change =>
  (text) => {
    const manifest = JSON.parse(text) as { host_permissions: string[] };
    manifest.host_permissions.push(`${new URL(url).origin}/*`);
    return JSON.stringify(manifest);
  };

/** How long a text is in sight before it is taken for read, as the package has it and as the copy has. */
const IN_SIGHT = { is: '=1e4', hasty: '=1e3' };

/** To it a text is read after a second in sight, a tenth of what it takes in the package. */
export const hastened: Record<string, Change> = {
  'content/annotator.js': (text) => {
    const parts = text.split(IN_SIGHT.is);
    if (parts.length !== 3) throw new Error('the time that a text is in sight stands elsewhere');
    return parts.join(IN_SIGHT.hasty);
  },
};

/** Changes a file of the package, by its path there, under a browser that runs; the answer puts it back. */
export type Spoil = (name: string, change: Change) => Promise<() => Promise<void>>;

const spoilIn =
  (folder: string): Spoil =>
  async (name, change) => {
    const file = join(folder, name);
    const text = existsSync(file) ? await readFile(file, 'utf8') : '';
    await writeFile(file, change(text));
    return () => writeFile(file, text);
  };

/** Runs `work` in a browser whose extension has files changed, by their path in the package; a new one starts empty. */
export const withChanged = async (
  browser: Reader['browser'],
  changes: Record<string, Change>,
  work: (reader: Reader, spoil: Spoil) => Promise<void>,
): Promise<void> => {
  const from = browser === 'chromium' ? '../dist/chrome' : '../dist/firefox';
  const folder = await mkdtemp(join(tmpdir(), 'variorum-'));
  try {
    await cp(fileURLToPath(new URL(from, import.meta.url)), folder, { recursive: true });
    const spoil = spoilIn(folder);
    for (const [name, change] of Object.entries(changes)) await spoil(name, change);
    const reader = await launch(browser, { extension: folder });
    try {
      await work(reader, spoil);
    } finally {
      await reader.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
