/** Installs what is missing, packages first, then browsers; says nothing where nothing is. Needs no packages itself. */
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumPath, firefoxPath } from './browsers.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const APT = [
  ...['chromium', 'firefox-esr', 'xvfb', 'xauth'],
  ...['fonts-dejavu-core', 'fonts-liberation', 'fonts-noto-color-emoji', 'fonts-noto-cjk'],
];

/** @param {string} path */
const changed = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/**
 * Output goes to standard error: standard output belongs to the command that follows.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
const run = (command, args, env = {}) =>
  spawnSync(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 2, 2],
  }).status === 0;

/** Installs the packages where there are none, or older ones than the lock file's. */
export const setUpPackages = () => {
  const lock = changed(join(ROOT, 'package-lock.json'));
  if (changed(join(ROOT, 'node_modules/.package-lock.json')) >= lock) return;
  console.error('Installing packages …');
  const skip = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', PUPPETEER_SKIP_DOWNLOAD: '1' };
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], skip)) return;
  console.error('The packages could not be installed: see the message of npm above.');
  process.exit(1);
};

const aptWorks = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

const setUpWithApt = () => {
  console.error('Installing Chromium and Firefox …');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...APT], quiet);
};

const playwrightsChromium = async () => {
  const { chromium } = await import('playwright');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
};

/** Takes the browsers that are there; else Debian's; else Playwright's Chromium; else says what is missing. */
const setUpBrowsers = async () => {
  const missing = async () => !(chromiumPath() ?? (await playwrightsChromium()));
  if ((await missing()) || !firefoxPath()) if (aptWorks()) setUpWithApt();
  if (await missing()) {
    console.error('Fetching Chromium …');
    run(process.execPath, [
      join(ROOT, 'node_modules/playwright/cli.js'),
      'install',
      ...(process.getuid?.() === 0 ? ['--with-deps'] : []),
      'chromium',
    ]);
  }
  const lacking = [(await missing()) && 'Chromium', !firefoxPath() && 'Firefox 150 or later'];
  const names = lacking.filter((name) => name !== false);
  if (names.length > 0) console.error(`Missing, please install: ${names.join(', ')}.`);
};

if (realpathSync(process.argv[1] ?? ROOT) === fileURLToPath(import.meta.url)) {
  setUpPackages();
  await setUpBrowsers();
}
