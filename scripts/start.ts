/**
 * `npm start`: a browser window with the extension on a demonstration article. Without a display, or
 * with `--print`: the article's notes and its story's differences in text, and pictures of both browsers.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ROOT } from './sources.ts';
import { type StartPage, startPage } from './start-page.ts';
import { printNotes, takePictures } from './tour.ts';
import { openWindow } from './window.ts';

const USAGE = 'npm start -- [--firefox] [--print] [--page FILE-or-URL]';

const hasDisplay = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** The page's HTML, asked of the web where the page is not a file. */
const fetched = async ({ url, html }: StartPage): Promise<{ url: string; html: string }> => {
  if (html !== null) return { url, html };
  const response = await fetch(url).catch(() => {
    throw new Error(`${url}: could not be had from the web`);
  });
  if (!response.ok) throw new Error(`${url}: status ${response.status}`);
  return { url: response.url, html: await response.text() };
};

const options = () => {
  try {
    return parseArgs({
      options: {
        firefox: { type: 'boolean', default: false },
        print: { type: 'boolean', default: false },
        page: { type: 'string' },
      },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nUsage: ${USAGE}`);
    process.exit(2);
  }
};

const main = async (): Promise<boolean> => {
  const { firefox, print, page: named } = options();
  const page = await startPage(named);
  const build = spawnSync('tsx', ['scripts/build.ts'], { cwd: ROOT, stdio: 'inherit' });
  if (build.status !== 0) return false;
  if (hasDisplay() && !print) {
    console.log(`Opening ${page.url} (close the window to end)`);
    await openWindow(firefox ? 'firefox' : 'chromium', page);
    return true;
  }
  const mocked = await fetched(page);
  const printed = printNotes(mocked);
  return (await takePictures(mocked)) && printed;
};

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
