/** The popup in each state, and the panel, which shows the same where it stays. */
import type { Mocked, Reader, Sheet } from '../browsers/reader.ts';
import { openMarked } from '../marks.ts';
import { keepAll } from '../mine.ts';
import { FERRY } from '../pages/ferry.ts';
import { COVERAGE, DEMO, ELSEWHERE, mocked, NEAR, OTHER } from '../pages/index.ts';
import { panelPage } from '../panel.ts';
import { popupOf, pressKeep, unfold } from '../popup.ts';
import { PANEL, POPUP } from './lights.ts';
import { picture } from './take.ts';

const demo = mocked(DEMO);
const coverage = (file: string): Mocked => mocked(COVERAGE.find((one) => one.file === file)!);

const popupAt =
  (page: Mocked) =>
  async (reader: Reader): Promise<Sheet> =>
    popupOf(await reader.open(page));

/** The popup of a page on an event that two articles tell that the reader keeps. */
const ofOwn = async (reader: Reader): Promise<Sheet> => {
  await keepAll(reader, [FERRY.post, FERRY.radio]);
  return popupOf(await reader.open(FERRY.gazette));
};

const unfolded =
  (open: (reader: Reader) => Promise<Sheet>) =>
  async (reader: Reader): Promise<Sheet> => {
    const sheet = await open(reader);
    await unfold(sheet);
    return sheet;
  };

const toTop = (sheet: Sheet): Promise<void> => sheet.evaluate(() => window.scrollTo(0, 0));

const rest = { windows: POPUP, anew: toTop };
const whole = { windows: POPUP, whole: true };

picture({ ...rest, name: 'popup', open: popupAt(demo) });
picture({ ...whole, name: 'popup-whole', open: unfolded(popupAt(demo)) });
picture({ ...rest, name: 'popup-at-odds', open: popupAt(coverage('wrong-day.html')) });
picture({ ...rest, name: 'popup-own', open: ofOwn });
picture({ ...whole, name: 'popup-own-whole', open: unfolded(ofOwn) });
picture({ ...whole, name: 'popup-excerpt', open: popupAt(coverage('paywall.html')) });
picture({ ...whole, name: 'popup-language', open: popupAt(coverage('coverage-de.html')) });
picture({ ...whole, name: 'popup-near', open: popupAt(mocked(NEAR[0]!)) });
picture({ ...whole, name: 'popup-no-story', open: popupAt(mocked(OTHER[0]!)) });
picture({
  ...whole,
  name: 'popup-no-article',
  open: popupAt(mocked(OTHER.find(({ article }) => !article)!)),
});
picture({ ...whole, name: 'popup-forbidden', open: popupAt(ELSEWHERE) });
picture({
  ...whole,
  name: 'popup-kept',
  open: async (reader) => {
    const popup = await popupAt(FERRY.post)(reader);
    await pressKeep(popup);
    return popup;
  },
});
picture({
  ...whole,
  name: 'popup-remembering',
  settings: { remember: { where: 'chosen', sites: ['bbc.com'] } },
  open: async (reader) => {
    const popup = await popupAt(mocked(OTHER[0]!))(reader);
    await popup.until(() => document.querySelector('.remembering') !== null);
    return popup;
  },
});
picture({
  ...whole,
  name: 'popup-hidden',
  open: async (reader) => {
    const popup = await popupAt(demo)(reader);
    await popup.click('.your-word button:nth-of-type(2)');
    await popup.until(() => document.querySelector('.differences') === null);
    return popup;
  },
});
picture({
  ...whole,
  name: 'popup-off',
  settings: { degree: 'off' },
  open: popupAt(demo),
});

const panelAt =
  (page: Mocked) =>
  async (reader: Reader): Promise<Sheet> =>
    panelPage(reader, await reader.open(page));

picture({
  windows: PANEL,
  name: 'panel',
  open: async (reader) => panelPage(reader, await openMarked(reader, demo)),
  anew: toTop,
});
picture({
  windows: PANEL,
  whole: true,
  name: 'panel-whole',
  open: unfolded(async (reader) => panelPage(reader, await openMarked(reader, demo))),
});
picture({ windows: PANEL, name: 'panel-unread', open: panelAt(ELSEWHERE) });
picture({
  windows: PANEL,
  name: 'panel-forbidden',
  open: async (reader) => {
    const panel = await panelAt(ELSEWHERE)(reader);
    await panel.click('.read-again button');
    await panel.until(() => document.querySelector('.popup-forbidden') !== null);
    return panel;
  },
});
picture({ windows: PANEL, name: 'panel-near', open: panelAt(mocked(NEAR[0]!)) });
