/** Runs the command `variorum` from the folder it was called in; builds it first, quietly, where it is stale. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUpPackages } from './setup.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const COMMAND = join(ROOT, 'dist/variorum.mjs');
const MADE_FROM = ['src/core', 'src/article', 'src/corpus', 'scripts', 'package-lock.json'];

/**
 * @param {string} path
 * @returns {number} when the newest file of a folder, or the file itself, was changed
 */
const newest = (path) => {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

const stale = () =>
  newest(COMMAND) < Math.max(...MADE_FROM.map((path) => newest(join(ROOT, path))));

setUpPackages();
if (stale()) {
  const build = ['--import', 'tsx', join(ROOT, 'scripts/build.ts'), 'command'];
  const { status, stdout, stderr } = spawnSync(process.execPath, build, {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) {
    console.error(`The command could not be built.\n${stdout}${stderr}`);
    process.exit(1);
  }
}
// npm starts scripts in the package's folder; file names are meant from the reader's.
process.chdir(process.env.INIT_CWD ?? process.cwd());
await import(COMMAND);
