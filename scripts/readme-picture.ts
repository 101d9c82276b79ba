import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../e2e/browsers/launch.ts';
import type { Reader } from '../e2e/browsers/reader.ts';
import { openMarked, pointOn } from '../e2e/marks.ts';
import { DEMO, htmlOf } from '../e2e/pages/index.ts';
import { popupOf } from '../e2e/popup.ts';
import { compose } from './release/pictures.ts';
import { sideBySide } from './release/sheets.ts';
import { ROOT } from './sources.ts';
import { cardOpen } from './tour.ts';

const PICTURE = 'docs/variorum.png';
const WINDOW = { width: 1180, height: 820 };
const POPUP = { width: 420, height: 600 };
const GAP = 14;
/** The mark whose card is open. */
const MARK = 2;

/** The site's notice of cookies would lie over the text. */
const page = {
  url: DEMO.url,
  html: htmlOf(DEMO).replace('</head>', '<style>.consent { display: none }</style></head>'),
};

const take = async (reader: Reader, work: string): Promise<void> => {
  const tab = await openMarked(reader, page);
  await tab.size(WINDOW.width, WINDOW.height);
  await tab.clickAt(await pointOn(tab, MARK));
  await cardOpen(tab);
  const left = join(work, 'page.png');
  await tab.screenshot(left);
  const popup = await popupOf(tab);
  await popup.size(POPUP.width, POPUP.height);
  const right = join(work, 'popup.png');
  await popup.screenshot(right);
  const size = {
    // A line around each.
    width: WINDOW.width + GAP + POPUP.width + 4,
    height: Math.max(WINDOW.height, POPUP.height) + 2,
  };
  await compose(reader, sideBySide(left, right, GAP), size, join(ROOT, PICTURE));
};

/** Makes the README's picture anew: a page with an open card, beside it its popup. */
export const takeReadmePicture = async (): Promise<true> => {
  const work = mkdtempSync(join(tmpdir(), 'variorum-readme-'));
  const reader = await launch('chromium');
  try {
    await take(reader, work);
    console.log(`Made ${PICTURE}`);
    return true;
  } finally {
    await reader.close();
    rmSync(work, { recursive: true, force: true });
  }
};
