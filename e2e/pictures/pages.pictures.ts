/** The extension's own pages. */
import type { Reader, Sheet } from '../browsers/reader.ts';
import { cardOf, pressWay } from '../dialogs.ts';
import { marked, openMarked, pointOn } from '../marks.ts';
import { keepAll, mineOf } from '../mine.ts';
import { FERRY } from '../pages/ferry.ts';
import { DEMO, mocked } from '../pages/index.ts';
import { STORY } from '../tellings.ts';
import { PAGE } from './lights.ts';
import { picture } from './take.ts';

/** Opens a page of the package, and waits for what is there once it is drawn. */
const pageWith =
  (path: string, drawn: string) =>
  async (reader: Reader): Promise<Sheet> => {
    const sheet = await reader.extensionPage(path);
    await sheet.until((at) => document.querySelector(at) !== null, drawn);
    return sheet;
  };

const top = { windows: PAGE };
const whole = { windows: PAGE, whole: true };

picture({
  ...whole,
  name: 'options',
  settings: {
    offSites: ['stuff.co.nz'],
    remember: { where: 'chosen', sites: ['bbc.co.uk'], not: ['npr.org'] },
  },
  open: async (reader) => {
    const tab = await openMarked(reader, mocked(DEMO));
    await tab.clickAt(await pointOn(tab, 1));
    await cardOf(tab);
    await pressWay(tab, 2);
    const options = await pageWith('options/index.html', '.correction')(reader);
    await options.until(() => document.querySelector('#remember-site') !== null);
    return options;
  },
});

const sample = 'sample/index.html';
picture({
  ...whole,
  name: 'sample',
  settings: { degree: 'all' },
  open: async (reader) => {
    const sheet = await pageWith(sample, '#notice p')(reader);
    await marked(sheet);
    return sheet;
  },
});
picture({
  ...top,
  name: 'sample-off',
  settings: { stories: { [STORY]: false } },
  open: pageWith(sample, '.switched-off button'),
});

picture({ ...whole, name: 'accuracy', open: pageWith('accuracy/index.html', 'table') });

const compare = `compare/index.html?story=${STORY}&source=voi`;
// From right to left in a narrow window Playwright's picture of Chromium is empty: the table goes on to the left of where it
// thinks that a document begins. What stands there is held by layout.spec.ts, and seen in Firefox.
picture({ ...top, name: 'compare', open: pageWith(compare, '.claims') });
picture({ ...whole, name: 'compare-whole', open: pageWith(compare, '.claims') });
picture({
  ...top,
  name: 'compare-not-held',
  open: pageWith('compare/index.html?story=nobody-has-it', 'h1'),
});
picture({
  ...top,
  name: 'compare-off',
  settings: { stories: { [STORY]: false } },
  open: pageWith(compare, '.switched-off'),
});
picture({
  ...whole,
  name: 'compare-own',
  open: async (reader) => {
    await keepAll(reader, [FERRY.post, FERRY.radio]);
    const mine = await mineOf(reader);
    const path = await mine.until(
      () => document.querySelector<HTMLAnchorElement>('a[href*="compare"]')?.search,
    );
    return pageWith(`compare/index.html${path}`, 'main h1')(reader);
  },
});
