import { execFileSync, spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { TARGETS, type Target } from '../manifest.ts';
import { ROOT } from '../sources.ts';
import { readFiles, unzip, writeFiles, zip } from './zip.ts';

const git = (...args: string[]): Buffer => {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: ROOT, maxBuffer: 1 << 30 });
  if (status === 0) return stdout;
  throw new Error(
    `The source is taken from git, which says: ${String(stderr).trim() || 'nothing'}`,
  );
};

/** Files that are changed and not committed: they would not be released. */
export const uncommitted = (): string[] =>
  git('status', '--porcelain', '--untracked-files=no')
    .toString()
    .split('\n')
    .filter((line) => line !== '');

/** The source archive that reviewers get: all that is committed. */
export const sourceZip = (): Uint8Array => zip(unzip(git('archive', '--format=zip', 'HEAD')));

const npm = (folder: string, ...args: string[]): void => {
  const env = {
    ...process.env,
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
    PUPPETEER_SKIP_DOWNLOAD: '1',
  };
  try {
    execFileSync('npm', [...args, '--loglevel=error'], { cwd: folder, env, stdio: 'pipe' });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: Buffer; stderr?: Buffer };
    throw new Error(`\`npm ${args.join(' ')}\` failed in the source archive:\n${stdout}${stderr}`);
  }
};

const packagesIn = (folder: string): Record<Target, Uint8Array> => {
  npm(folder, 'run', 'build');
  const [chrome, firefox] = TARGETS.map((browser) => zip(readFiles(join(folder, 'dist', browser))));
  return { chrome: chrome!, firefox: firefox! };
};

/** The packages, and the folder in which they were built last. */
export type Built = { packages: Record<Target, Uint8Array>; folder: string };

/** Builds both packages from the source archive in a folder outside the repository; twice, in two places. */
export const buildFrom = (source: Uint8Array, work: string): Built => {
  const [once, again] = [join(work, 'once'), join(work, 'built-again')];
  writeFiles(once, unzip(source));
  npm(once, 'ci', '--no-audit', '--no-fund');
  const packages = packagesIn(once);
  rmSync(join(once, 'dist'), { recursive: true });
  renameSync(once, again);
  const second = packagesIn(again);
  for (const browser of TARGETS)
    if (!Buffer.from(packages[browser]).equals(second[browser]))
      throw new Error(`The package for ${browser} has other bytes when it is built a second time.`);
  return { packages, folder: again };
};
