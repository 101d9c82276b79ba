/** "My stories": what is kept is found, put in order and erased, by keyboard alone. */
import { clearKept } from './ask.ts';
import type { Sheet } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import {
  BILLS,
  focused,
  keepAll,
  MATCH,
  mineOf,
  pressOf,
  reach,
  STEW,
  showsGroups,
  statusOf,
  TANKS,
  toTop,
  typeIn,
} from './mine.ts';
import { FERRY } from './pages/ferry.ts';
import { htmlOf } from './pages/index.ts';
import { popupOf, textOf } from './popup.ts';
import { words } from './words.ts';

const ALL = [STEW, MATCH, BILLS, TANKS];
/** The last kept comes first; a story of one article is its heading alone. */
const AT_FIRST = [[TANKS.headline], [BILLS.headline], [MATCH.headline], [STEW.headline]];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A button's name: what it does, and of what. */
const of = (key: string, what: string): RegExp =>
  new RegExp(`^${words(key).source}: ${escaped(what)}`);

/** The headline of a page. */
const headlineIn = ({ html }: { html: string }): string =>
  /<h1[^>]*>(.*?)<\/h1>/s.exec(html)![1]!.trim();

/** From the top of the page, as one comes to it. */
const search = async (mine: Sheet, text: string): Promise<void> => {
  await toTop(mine);
  await reach(mine, words('mine_search'));
  for (let n = 0; n < 40; n++) await mine.press('Backspace');
  await typeIn(mine, text);
};

/** Waits for the field that a press has opened to have the focus. */
const takesWords = (mine: Sheet): Promise<boolean> =>
  mine.until(() => document.activeElement?.matches('.name-form input, .choose input'));

const order = (mine: Sheet, value: string): Promise<unknown> =>
  mine.evaluate((to) => {
    const select = document.querySelector<HTMLSelectElement>('#order');
    if (!select) return null;
    select.value = to;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return null;
  }, value);

test.afterEach(({ reader }) => clearKept(reader));

/** Headlines of what was erased and could still be put back. */
const erased = (mine: Sheet): Promise<string[]> =>
  mine.evaluate(async () => {
    const got = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await got(indexedDB.open('variorum'));
    const store = database.transaction('erased').objectStore('erased');
    const all = await got<{ article: { headline: string } }[]>(store.getAll());
    database.close();
    return all.map(({ article }) => article.headline);
  });

test('says how to keep an article where nothing is kept, and follows what is', async ({
  reader,
}) => {
  const mine = await mineOf(reader);
  expect(await textOf(mine)).toMatch(words('mine_none_how'));
  await keepAll(reader, [STEW]);
  await showsGroups(mine, [[STEW.headline]]);
  await expect
    .poll(() => textOf(mine, '.tally'))
    .toMatch(/1 article in 1 story\. They take \d+(\.\d)? kB/);
  const link = () => {
    const { href, target, rel } = document.querySelector<HTMLAnchorElement>('.group h2 a')!;
    return { href, target, rel };
  };
  expect(await mine.evaluate(link)).toEqual({
    href: STEW.url,
    target: '_blank',
    rel: 'noopener noreferrer',
  });
});

test('is searched as one types, in every order', async ({ reader }) => {
  await keepAll(reader, ALL);
  const mine = await mineOf(reader);
  await showsGroups(mine, AT_FIRST);
  await search(mine, 'stew cold');
  await showsGroups(mine, [[STEW.headline]]);
  await expect.poll(() => textOf(mine, '.looked-for')).toMatch(words('mine_matches'));
  await order(mine, 'site');
  await showsGroups(mine, [['stuff.co.nz', STEW.headline]]);
  await search(mine, 'bbc.com');
  await showsGroups(mine, [['bbc.com', MATCH.headline]]);
  await search(mine, 'nothing has these');
  await showsGroups(mine, []);
  await expect.poll(() => textOf(mine, '.looked-for')).toMatch(words('mine_no_matches'));
});

test('stories are renamed, merged and taken apart by keyboard, and stay so', async ({ reader }) => {
  await keepAll(reader, ALL);
  const mine = await mineOf(reader);
  await showsGroups(mine, AT_FIRST);

  await pressOf(mine, of('mine_rename', BILLS.headline));
  await takesWords(mine);
  await typeIn(mine, 'Winter');
  await mine.press('Enter');
  await showsGroups(mine, [[TANKS.headline], ['Winter', BILLS.headline], ...AT_FIRST.slice(2)]);
  await expect.poll(() => focused(mine)).toMatch(of('mine_rename', 'Winter'));
  await expect.poll(() => statusOf(mine)).toMatch(words('mine_renamed'));

  await mine.press('Enter');
  await takesWords(mine);
  await typeIn(mine, 'Another');
  await mine.press('Escape');
  await expect.poll(() => focused(mine)).toMatch(of('mine_rename', 'Winter'));

  await pressOf(mine, of('mine_merge', STEW.headline));
  await expect.poll(() => focused(mine)).toMatch(words('mine_choose_search'));
  await typeIn(mine, 'winter');
  await pressOf(mine, /^Winter/);
  const merged = ['Winter', BILLS.headline, STEW.headline];
  await showsGroups(mine, [[TANKS.headline], merged, [MATCH.headline]]);
  await expect.poll(() => statusOf(mine)).toMatch(words('mine_merged'));
  await expect.poll(() => focused(mine)).toBe('Winter');
  const compare = () =>
    document.querySelector<HTMLAnchorElement>('.group a[href*="compare"]')?.href;
  expect(await mine.evaluate(compare)).toMatch(/compare\/index\.html\?story=mine-/);

  await pressOf(mine, of('mine_move', STEW.headline));
  await takesWords(mine);
  await mine.press('Escape');
  await expect.poll(() => focused(mine)).toMatch(of('mine_move', STEW.headline));
  await mine.press('Enter');
  await takesWords(mine);
  await typeIn(mine, 'tanks');
  await pressOf(mine, new RegExp(`^${escaped(TANKS.headline)}`));
  await expect.poll(() => statusOf(mine)).toMatch(words('mine_moved'));
  await expect.poll(() => focused(mine)).toContain(STEW.headline);

  await pressOf(mine, of('mine_take_out', STEW.headline));
  await expect.poll(() => statusOf(mine)).toMatch(words('mine_taken_out'));
  const apart = [[TANKS.headline], ['Winter', BILLS.headline], [MATCH.headline], [STEW.headline]];
  await showsGroups(mine, apart);

  await mine.close();
  await reader.stopBackground();
  await showsGroups(await mineOf(reader), apart);
});

test('several articles are taken out together and make one story that stays, and are put back', async ({
  reader,
}) => {
  const post = headlineIn(FERRY.post);
  const radio = headlineIn(FERRY.radio);
  const gazette = headlineIn(FERRY.gazette);
  await keepAll(reader, [FERRY.post, FERRY.radio, FERRY.gazette]);
  const mine = await mineOf(reader);
  const whole = [[post, gazette, radio, post]];
  await showsGroups(mine, whole);
  const split = async (): Promise<void> => {
    await toTop(mine);
    await pressOf(mine, of('mine_split', post));
    await mine.until(() => document.activeElement?.matches('.ticks input'));
    // Nothing is chosen so far, and of all that there is none would be left.
    const takes = () => !document.querySelector<HTMLButtonElement>('.dialog-ways button')!.disabled;
    expect(await mine.evaluate(takes)).toBe(false);
    for (const more of [true, true, false]) {
      await mine.press(' ');
      await expect.poll(() => mine.evaluate(takes)).toBe(more);
      if (more) await mine.press('Tab');
    }
    await mine.press(' ');
    await pressOf(mine, words('mine_take_out'));
    await expect.poll(() => statusOf(mine)).toMatch(words('mine_split_done'));
  };
  const apart = [[radio, gazette, radio], [post]];
  await split();
  await showsGroups(mine, apart);
  await expect.poll(() => focused(mine)).toContain(gazette);

  await toTop(mine);
  await pressOf(mine, words('mine_undo_other'));
  await expect.poll(() => statusOf(mine)).toMatch(words('mine_restored_other'));
  await showsGroups(mine, whole);

  await split();
  await mine.close();
  await reader.stopBackground();
  // A text that is kept anew brings nothing together again.
  await keepAll(reader, [FERRY.changed]);
  await showsGroups(await mineOf(reader), apart);
});

test('articles are erased one by one, by story, site and day, and all, and put back', async ({
  reader,
}) => {
  await keepAll(reader, ALL);
  const mine = await mineOf(reader);
  await pressOf(mine, of('mine_erase', BILLS.headline));
  await showsGroups(
    mine,
    AT_FIRST.filter(([name]) => name !== BILLS.headline),
  );
  await expect.poll(() => statusOf(mine)).toMatch(words('mine_erased_one'));
  await expect.poll(() => focused(mine)).toBe(MATCH.headline);

  await order(mine, 'site');
  await pressOf(mine, of('mine_erase', 'bbc.com'));
  await expect.poll(() => textOf(mine, '.tally')).toMatch(/2 articles in 2 stories/);
  await expect.poll(() => statusOf(mine)).toMatch(words('mine_erased_one'));

  // Each erasure is undone by itself, the last first.
  const undo = async (): Promise<void> => {
    await toTop(mine);
    await pressOf(mine, words('mine_undo_one'));
    await expect.poll(() => statusOf(mine)).toMatch(words('mine_restored_one'));
  };
  await undo();
  await expect.poll(() => textOf(mine, '.tally')).toMatch(/3 articles in 3 stories/);
  await expect.poll(() => focused(mine)).toContain(MATCH.headline);
  await reader.stopBackground();
  await undo();
  await order(mine, 'story');
  await showsGroups(mine, AT_FIRST);

  await order(mine, 'added');
  await pressOf(mine, /^Erase these 4 articles: /);
  await mine.until(() => document.querySelector('.empty') !== null);
  await expect.poll(() => statusOf(mine)).toMatch(words('mine_erased_other'));
  await toTop(mine);
  await pressOf(mine, words('mine_undo_other'));
  await expect.poll(() => statusOf(mine)).toMatch(words('mine_restored_other'));
  await expect.poll(() => textOf(mine, '.tally')).toMatch(/4 articles in 4 stories/);

  await search(mine, 'korean');
  await pressOf(mine, words('mine_erase_matches_other'));
  await expect.poll(() => focused(mine)).toMatch(words('mine_erase_sure_other'));
  await mine.press('Enter');
  await expect.poll(() => textOf(mine, '.tally')).toMatch(/2 articles in 2 stories/);
  await mine.close();
  const later = await mineOf(reader);
  await showsGroups(later, [[MATCH.headline], [STEW.headline]]);
  expect(await later.evaluate(() => document.querySelector('.status button'))).toBeNull();
});

test('undo puts back what was erased here, and not what the popup took back', async ({
  reader,
}) => {
  await keepAll(reader, [STEW, MATCH, BILLS]);
  const mine = await mineOf(reader);
  await pressOf(mine, of('mine_erase', MATCH.headline));
  await showsGroups(mine, [[BILLS.headline], [STEW.headline]]);
  const popup = await popupOf(await reader.open({ url: STEW.url, html: htmlOf(STEW) }));
  await popup.click('.keeping button');
  await popup.until(() => document.querySelector('.keeping .outcome')?.textContent);
  expect(await erased(mine)).toEqual([MATCH.headline]);
  await mine.front();
  await showsGroups(mine, [[BILLS.headline]]);
  await pressOf(mine, words('mine_undo_one'));
  await showsGroups(mine, [[BILLS.headline], [MATCH.headline]]);
  await expect.poll(() => statusOf(mine)).toMatch(words('mine_restored_one'));
});
