/**
 * Where the parts of the key surfaces stand, in narrow and wide windows, from left to right and from right to left: what
 * `npm run pictures` shows, held to a sketch. Blocks are compared and no pixels, as pixels are of a machine's fonts; each
 * sketch must hold with letters set closer and wider, too, as other fonts have them.
 */

import { clearKept } from './ask.ts';
import type { Reader, Sheet, Tab } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { cardOf, listOf, openList } from './dialogs.ts';
import { openMarked, pointOn } from './marks.ts';
import { keepAll, mineOf, STEW } from './mine.ts';
import { DEMO, mocked } from './pages/index.ts';
import { panelPage } from './panel.ts';
import { popupOf } from './popup.ts';
import { clearStorage, storeIn } from './storage.ts';
import { STORY } from './tellings.ts';

/**
 * How far a part stands from the window's edge where lines begin, and from the other one, in CSS pixels; null for words,
 * which end where they end.
 */
type Part = readonly [selector: string, start: number, end: number | null];

type Sketch = {
  window: readonly [width: number, height: number];
  /** From the top down, none over another. */
  parts: readonly Part[];
  /** What ends where the window ends. */
  foot?: string;
};

/** Of borders and rounding. */
const TOLERANCE = 2;
/** As other fonts have it: letters closer and wider. */
const SPACINGS = ['-0.04em', 'normal', '0.08em'];

type Box = { start: number; end: number; top: number; bottom: number } | null;

/** The boxes of parts under a root that is a document or, in a page, ours. It closes over nothing. */
const measure = (
  root: Document | ShadowRoot,
  { selectors, spacing }: { selectors: readonly string[]; spacing: string },
): Box[] => {
  const first =
    root instanceof Document ? root.documentElement : root.querySelector<HTMLElement>('.panel');
  if (!first) return [];
  first.style.letterSpacing = spacing;
  // What scroll bars take of a window or a panel is the browser's affair.
  for (const { style } of [first, document.documentElement]) style.scrollbarWidth = 'none';
  const { clientWidth } = document.documentElement;
  return selectors.map((at) => {
    const element = root.querySelector(at);
    if (!element?.checkVisibility()) return null;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [start, end] =
      first.dir === 'rtl' ? [clientWidth - right, left] : [left, clientWidth - right];
    return { start, end, top, bottom };
  });
};

declare const measured: typeof measure;

const inDocument = async (sheet: Sheet): Promise<Measure> => {
  await sheet.script(`globalThis.measured = ${String(measure)}`);
  return (what) => sheet.evaluate((arg) => measured(document, arg), what);
};

type Measure = (what: Parameters<typeof measure>[1]) => Promise<Box[] | null>;

/** What of a sketch does not hold. */
const faultsIn = async (
  sheet: Sheet,
  look: Measure,
  { window: [width, height], parts, foot }: Sketch,
): Promise<string[]> => {
  await sheet.size(width, height);
  await sheet.until((is) => innerWidth === is, width);
  const selectors = [...parts.map(([at]) => at), ...(foot ? [foot] : [])];
  const faults: string[] = [];
  for (const spacing of SPACINGS) {
    const boxes = (await look({ selectors, spacing })) ?? [];
    let above = Number.NEGATIVE_INFINITY;
    const found = (what: string): void => void faults.push(`${width}, ${spacing}: ${what}`);
    for (const [n, [at, start, end]] of parts.entries()) {
      const box = boxes[n];
      if (!box) {
        found(`${at} is not there`);
        continue;
      }
      const off = [box.start - start, end === null ? 0 : box.end - end];
      if (off.some((by) => Math.abs(by) > TOLERANCE))
        found(`${at} stands ${box.start} and ${box.end} from the edges, not ${start} and ${end}`);
      if (box.top < above - TOLERANCE) found(`${at} begins over what is above it`);
      above = box.bottom;
    }
    const last = boxes[parts.length];
    if (foot && (!last || Math.abs(last.bottom - height) > TOLERANCE))
      found(`${foot} ends at ${last?.bottom}, not ${height}`);
  }
  return faults;
};

/** Parts that all stand as far from one edge as from the other. */
const lines =
  (...selectors: string[]) =>
  (edge: number): Part[] =>
    selectors.map((at) => [at, edge, edge]);

const popup = lines('.lead', '.sharpest', '.differences > :nth-child(2)', 'footer');
const mine = (edge: number): Part[] => [
  ...lines('#mine', '.take-in', '.bar')(edge),
  ['.group h2 > a', edge, null],
];
const options = lines(
  'h1',
  '.stories',
  '[aria-labelledby=corrections]',
  '[aria-labelledby=remember]',
);
const compare = lines('h1', '.parts', '.choices', '.sorts', '.topics');

const DOCUMENTS: Record<
  string,
  { open: (reader: Reader, tab: Tab) => Promise<Sheet>; sketches: Sketch[] }
> = {
  popup: {
    open: (_, tab) => popupOf(tab),
    sketches: [
      { window: [420, 600], parts: popup(18), foot: '.degree-bar' },
      { window: [320, 600], parts: popup(18), foot: '.degree-bar' },
    ],
  },
  panel: {
    open: panelPage,
    sketches: [
      { window: [240, 900], parts: popup(18), foot: '.degree-bar' },
      { window: [1000, 900], parts: popup(196), foot: '.degree-bar' },
    ],
  },
  mine: {
    open: mineOf,
    sketches: [
      { window: [1200, 900], parts: mine(220) },
      { window: [320, 640], parts: mine(16) },
    ],
  },
  options: {
    open: async (reader) => {
      const sheet = await reader.extensionPage('options/index.html');
      await sheet.until(() => document.querySelector('.stories li') !== null);
      return sheet;
    },
    sketches: [
      { window: [1200, 900], parts: options(300) },
      { window: [320, 640], parts: options(24) },
    ],
  },
  compare: {
    open: async (reader) => {
      const sheet = await reader.extensionPage(`compare/index.html?story=${STORY}&source=voi`);
      await sheet.until(() => document.querySelector('.claims') !== null);
      return sheet;
    },
    sketches: [
      {
        window: [1200, 900],
        parts: [...compare(28), ['.claims > thead', 28, 28], ['.claims .statement', 28, null]],
      },
      // The table goes on beyond the window, where lines end.
      {
        window: [320, 640],
        parts: [...compare(16), ['.claims > thead', 16, -596], ['.claims .statement', 16, null]],
      },
    ],
  },
};

const demo = mocked(DEMO);

for (const [language, way] of [
  ['en', 'left to right'],
  ['ar', 'right to left'],
] as const)
  test(`the key surfaces stand as their sketches have them, ${way}`, async ({ reader }) => {
    await storeIn(reader, { settings: { language } });
    await keepAll(reader, [STEW]);
    const tab = await openMarked(reader, demo);
    const faults: Record<string, string[]> = {};
    for (const [name, { open, sketches }] of Object.entries(DOCUMENTS)) {
      const sheet = await open(reader, tab);
      const look = await inDocument(sheet);
      faults[name] = [];
      for (const sketch of sketches) faults[name].push(...(await faultsIn(sheet, look, sketch)));
      await sheet.close();
    }
    await tab.front();
    const inside: Measure = (what) => tab.inside(measure, what);
    await openList(tab);
    faults.list = await faultsIn(tab, inside, { window: [1200, 900], parts: [['.list', 852, 8]] });
    await tab.size(320, 640);
    await listOf(tab);
    faults.list.push(
      ...(await faultsIn(tab, inside, {
        window: [320, 640],
        parts: [['.list', 0, 0]],
        foot: '.list',
      })),
    );
    await tab.press('Escape');
    await tab.clickAt(await pointOn(tab, 2));
    await cardOf(tab);
    faults.card = await faultsIn(tab, inside, {
      window: [320, 640],
      parts: [
        ['.card .bar', 0, 0],
        ['.card .note', 0, 0],
      ],
    });
    expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((name) => [name, []])));
    await clearKept(reader);
    await clearStorage(reader);
  });
