import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mocked } from '../../e2e/browsers/reader.ts';
import { FERRY } from '../../e2e/pages/ferry.ts';
import type { Target } from '../manifest.ts';
import { ROOT } from '../sources.ts';

const FIXTURES = join(ROOT, 'src/corpus/fixtures');
const HOSTS = ['*://*.example/*'];

/**
 * A copy of a package as it was built, but for what pictures must not show: in place of the bundled story stands one
 * that we made up, and in place of the listed sites made-up ones. `built` is the folder of that building.
 */
export const madeUpPackage = (built: string, browser: Target, work: string): string => {
  const folder = join(work, browser);
  cpSync(join(built, 'dist', browser), folder, { recursive: true });
  const stories = join(folder, 'stories');
  rmSync(stories, { recursive: true });
  const command = [join(built, 'dist/variorum.mjs'), 'build', '--out', stories];
  const from = ['--articles', join(FIXTURES, 'tellings'), '--editions', join(FIXTURES, 'editions')];
  execFileSync(process.execPath, [...command, ...from], { stdio: 'pipe' });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { content_scripts: object[] };
  const content_scripts = manifest.content_scripts.map((one) => ({ ...one, matches: HOSTS }));
  writeFileSync(file, JSON.stringify({ ...manifest, content_scripts, host_permissions: HOSTS }));
  return folder;
};

/** An article that tells the made-up story. */
export const MILL: Mocked = {
  url: 'https://tidewater.example/harrow/mill-fire',
  html: readFileSync(join(ROOT, 'e2e/pages/mill.html'), 'utf8'),
};

/** Articles to be kept: two on one event, one on another. */
export const TO_KEEP: Mocked[] = [FERRY.post, FERRY.radio, FERRY.neighbour].map(
  ({ url, html }, at) => ({ url: `https://paper-${at + 1}.example${new URL(url).pathname}`, html }),
);
