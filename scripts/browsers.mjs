import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

// Branded Chrome takes no unpacked extension from its command line, so only Chromium will do.
const CHROMIUM = ['chromium', 'chromium-browser'];
const FIREFOX = ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** @param {string} path */
const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * @param {string} variable
 * @param {string[]} names
 */
const find = (variable, names) =>
  [process.env[variable] ?? '', ...names]
    .filter((name) => name !== '')
    .flatMap((name) =>
      name.includes('/')
        ? [name]
        : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
    )
    .find(runs);

/** Path of an installed Chromium (or what CHROMIUM names); undefined where Playwright's own must serve. */
export const chromiumPath = () => find('CHROMIUM', CHROMIUM);

/** Path of an installed Firefox (or what FIREFOX names). */
export const firefoxPath = () => find('FIREFOX', FIREFOX);
