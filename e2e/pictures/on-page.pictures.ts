/** On a page: its marks, a card, the list of notes, and the first note. */
import { test } from '@playwright/test';
import type { Mocked, Reader, Tab } from '../browsers/reader.ts';
import { cardOf, closed, listOf, openList, pointInside, pressWay } from '../dialogs.ts';
import { marked, markedAnew, openMarked, pointOn } from '../marks.ts';
import { COVERAGE, DEMO, htmlOf } from '../pages/index.ts';
import { PAGE } from './lights.ts';
import { picture } from './take.ts';

/** An outlet that has a dark page, too, and one for narrow windows. */
const STYLE = `<style>
:root { color-scheme: light dark }
@media (prefers-color-scheme: dark) {
  body { background: #16181c; color: #e6e6e3 }
  .standfirst, .meta { color: #b5b5b0 }
  a { color: #9cc4f2 }
}
@media (max-width: 700px) {
  .layout { display: block; padding: 0 14px }
  .sidebar, .consent { display: none }
}
</style></head>`;

const pageOf = (file: string): Mocked => {
  const page = COVERAGE.find((one) => one.file === file)!;
  return { url: page.url, html: htmlOf(page).replace('</head>', STYLE) };
};
const DEMO_PAGE = pageOf(DEMO.file);
/** What it says is at odds with others. */
const AT_ODDS = pageOf('wrong-day.html');

const opens =
  (page: Mocked) =>
  (reader: Reader): Promise<Tab> =>
    openMarked(reader, page);

/** Opens the card of a mark by its place, where none is open. */
const cardAt =
  (n: number) =>
  async (tab: Tab): Promise<void> => {
    await tab.press('Escape');
    await closed(tab);
    await tab.clickAt(await pointOn(tab, n));
    await cardOf(tab);
  };

const toFirstMark = async (tab: Tab): Promise<void> => {
  await markedAnew(tab);
  await pointOn(tab);
};

const rest = { windows: PAGE };

picture({ ...rest, name: 'page', open: opens(DEMO_PAGE), anew: toFirstMark });
for (const [name, page] of [
  ['page-all', DEMO_PAGE],
  ['page-at-odds', AT_ODDS],
] as const)
  picture({
    ...rest,
    name,
    settings: { degree: 'all' },
    open: opens(page),
    anew: toFirstMark,
  });

picture({ ...rest, name: 'card', open: opens(DEMO_PAGE), anew: cardAt(2) });
picture({ ...rest, name: 'card-at-odds', open: opens(AT_ODDS), anew: cardAt(1) });
picture({
  ...rest,
  name: 'card-words',
  open: opens(DEMO_PAGE),
  anew: async (tab) => {
    await cardAt(1)(tab);
    await tab.inside((root) => {
      for (const fold of root.querySelectorAll('details')) fold.open = true;
      root.querySelector('.foot')?.scrollIntoView({ block: 'end', behavior: 'instant' });
    });
  },
});
picture({
  // In another window its passage is out of sight, and the card gone: a mark that is hidden opens none.
  windows: { ...PAGE, narrow: PAGE.usual, zoomed: PAGE.usual },
  name: 'card-hidden',
  open: async (reader) => {
    const tab = await openMarked(reader, DEMO_PAGE);
    await cardAt(2)(tab);
    await pressWay(tab, 2);
    return tab;
  },
});

picture({
  ...rest,
  name: 'list',
  settings: { degree: 'all' },
  open: async (reader) => {
    const tab = await openMarked(reader, DEMO_PAGE);
    await openList(tab);
    return tab;
  },
  anew: async (tab) => void (await listOf(tab)),
});
picture({
  ...rest,
  name: 'list-some',
  settings: { degree: 'all' },
  open: async (reader) => {
    const tab = await openMarked(reader, AT_ODDS);
    await openList(tab);
    await tab.clickAt(await pointInside(tab, '.filters button:nth-of-type(2)'));
    return tab;
  },
  anew: async (tab) => void (await listOf(tab)),
});

picture({
  ...rest,
  name: 'first-note',
  unknowing: true,
  open: async (reader) => {
    const tab = await openMarked(reader, DEMO_PAGE);
    await test.step('the slip', () =>
      tab.until(() => document.documentElement.lastElementChild?.localName === 'div'));
    await marked(tab);
    return tab;
  },
});
