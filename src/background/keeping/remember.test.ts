/** Long, as the browser that all of it needs is made up once. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { textPage } from '../../core/text/blocks.ts';
import type { Page } from '../../core/text/page.ts';
import { DEFAULTS, type Settings } from '../../platform/settings.ts';

const world = vi.hoisted(() => ({
  incognito: false,
  /** Stored for good, and for as long as the browser runs. */
  local: {} as Record<string, unknown>,
  session: {} as Record<string, unknown>,
  url: '',
  article: null as unknown,
  told: [] as string[],
  /** Tabs that were told to read their page again. */
  again: [] as number[],
  badge: { text: '', title: '' },
}));

vi.mock('../../platform/browser.ts', () => {
  const area = (name: 'local' | 'session') => ({
    get: async (key: string | null) => (key === null ? world[name] : { [key]: world[name][key] }),
    set: async (values: object) => void Object.assign(world[name], values),
    remove: async (key: string) => void delete world[name][key],
  });
  return {
    browser: {
      tabs: {
        get: async () => ({ incognito: world.incognito, url: world.url }),
        sendMessage: async (tab: number, { ask }: { ask: string }) => {
          if (ask === 'again') world.again.push(tab);
          return { ok: true, value: world.article };
        },
      },
      runtime: {
        sendMessage: async ({ ask }: { ask: string }) => {
          world.told.push(ask);
          throw new Error('Receiving end does not exist');
        },
        getURL: (path: string) => `chrome-extension://made-up/${path}`,
      },
      storage: { session: area('session'), local: area('local') },
      action: {
        setBadgeText: async ({ text }: { text: string }) =>
          void Object.assign(world.badge, { text }),
        setTitle: async ({ title }: { title: string }) =>
          void Object.assign(world.badge, { title }),
        setBadgeBackgroundColor: async () => {},
      },
    },
  };
});
vi.mock('../../platform/wording.ts', () => ({
  loadWording: async () => ({ settings: {}, say: (key: string) => key }),
}));
vi.mock('../reports.ts', () => ({ readTab: async () => ({ is: 'no-article' }) }));
vi.mock('../shelves.ts', async () => {
  const { ownShelf } = await import('./shelf.ts');
  const weights = (stem: string) => stem.length;
  const own = ownShelf(weights);
  return { shelves: async () => ({ own, weights }) };
});

const { onStayed } = await import('./remember.ts');
const { afterLettingGo, letGoOld, onEraseRemembered } = await import('./let-go.ts');
const { rememberingOn, setRemembering } = await import('./choice.ts');
const { keep } = await import('./keep.ts');
const { keptHere } = await import('./kept-here.ts');
const changes = await import('./changes.ts');
const { deleteDatabase } = await import('../../platform/articles/database.ts');
const { wholeArticle } = await import('../../platform/articles/store.ts');
const { goOnRemembering, stoppedBy } = await import(
  '../../platform/articles/remembering/stopped.ts'
);

const FERRY = [
  'Ferry Orlanda runs aground off Skarholm',
  'The ferry Orlanda ran aground on a reef off Skarholm on Monday with 212 passengers aboard.',
  'Fishing boats and two lifeboats took all of the passengers off within three hours.',
  'Nordsund Lines said that its captain had reported a fault of the radar on Sunday.',
];
const BAND = [
  'Brass band opens new pier of Lindvik',
  'Mayor Tomas Aldecott cut a ribbon while schoolchildren waved from an electric catamaran.',
  'The line to Ostra will run four times a day in summer and twice a day in winter.',
  'A crossing costs six crowns, and children under ten years of age travel free.',
];

const A = 'https://www.post.example/a';
const B = 'https://radio.example/b';

const choose = (remember: Partial<Settings['remember']>, more: Partial<Settings> = {}): void => {
  world.local = {
    settings: { ...DEFAULTS, ...more, remember: { ...DEFAULTS.remember, ...remember } },
  };
};

/** Goes to a page. */
const at = (url: string, lines: readonly string[], more: Partial<Page> = {}): void => {
  world.url = url;
  const page = { ...textPage(lines.join('\n'), url, '2031-05-05'), ...more };
  world.article = { doc: 'd', page, outlet: null };
};

const stay = (doc = 'd'): Promise<boolean> =>
  onStayed({ doc }, { tab: 7, frame: 0, url: world.url });

const read = (url: string, lines: readonly string[], more?: Partial<Page>): Promise<boolean> => {
  at(url, lines, more);
  return stay();
};

const rows = async () => (await changes.onKeptArticles())?.articles ?? [];
const urls = async () => (await rows()).map(({ url }) => url).sort();

const DAY = 86_400_000;
const NOW = Date.UTC(2031, 4, 5);
const setClock = (days: number): void => void vi.setSystemTime(NOW + days * DAY);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await deleteDatabase();
  Object.assign(world, { incognito: false, local: {}, session: {}, article: null, told: [] });
  world.again = [];
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('remembering', () => {
  test('is off until it is chosen', async () => {
    expect(await read(A, FERRY)).toBe(false);
    expect(await indexedDB.databases()).toEqual([]);
    choose({ where: 'everywhere' });
    expect(await read(A, FERRY)).toBe(true);
    expect(await rows()).toMatchObject([{ url: A, remembered: NOW, at: NOW }]);
    choose({});
    expect(await read(B, FERRY)).toBe(false);
    expect(await urls()).toEqual([A]);
  });

  test.each<[string, () => void]>([
    ['a private window', () => Object.assign(world, { incognito: true })],
    [
      'a site where all is off',
      () => choose({ where: 'everywhere' }, { offSites: ['post.example'] }),
    ],
    ['all off', () => choose({ where: 'everywhere' }, { degree: 'off' })],
    ['a site where it is not wanted', () => choose({ where: 'everywhere', not: ['post.example'] })],
    ['a site that was not chosen', () => choose({ where: 'chosen', sites: ['radio.example'] })],
  ])('takes nothing of %s', async (_, change) => {
    choose({ where: 'everywhere' });
    change();
    await read(A, FERRY);
    expect(await indexedDB.databases()).toEqual([]);
  });

  test.each<[string, Partial<Page>]>([
    ['not read whole', { unread: true }],
    ['a front page', { url: 'https://www.post.example/' }],
    ['of a site where it is not wanted, by its own word', { url: 'https://isle.example/a' }],
  ])('takes nothing that is %s, and looks again', async (_, more) => {
    choose({ where: 'everywhere', not: ['isle.example'] });
    expect(await read(A, FERRY, more)).toBe(false);
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('takes nothing of a document that is gone', async () => {
    choose({ where: 'everywhere' });
    at(A, FERRY);
    expect(await stay('another')).toBe(false);
    world.article = null;
    expect(await stay()).toBe(false);
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('takes a text once, a changed one beside it, and of many the first and the latest', async () => {
    choose({ where: 'everywhere' });
    await read(A, FERRY);
    await read(A, FERRY);
    expect((await rows())[0]?.texts).toHaveLength(1);
    for (const n of [1, 2, 3, 4, 5]) {
      setClock(n);
      await read(A, [...FERRY, `Update ${n} said nothing new.`]);
    }
    const [row] = await rows();
    expect(row).toMatchObject({ at: NOW, remembered: NOW + 5 * DAY });
    const texts = (await wholeArticle(row?.id ?? ''))?.texts.map(({ page }) =>
      page.text.slice(-25),
    );
    expect(texts).toEqual([
      FERRY.join('\n').slice(-25),
      ...[3, 4, 5].map((n) => `pdate ${n} said nothing new.`),
    ]);
  });

  test('joins what is kept by hand, and changes nothing of it', async () => {
    choose({ where: 'everywhere' });
    at(A, FERRY);
    expect(await keep({ tab: 7 })).toBe('kept');
    expect(await read(A, [...FERRY, 'Eleven were treated.'])).toBe(true);
    await read(B, FERRY);
    const [hand, remembered] = (await rows()).sort((a, b) => (a.url < b.url ? 1 : -1));
    expect([hand?.texts.length, hand?.remembered]).toEqual([1, undefined]);
    expect(remembered?.story).toBe(hand?.story);
  });

  test('gives way to a press: then it is kept by hand', async () => {
    choose({ where: 'everywhere' });
    await read(A, FERRY);
    expect(await keptHere({ tab: 7 })).toMatchObject({ remembered: true, changed: false });
    expect(await keep({ tab: 7 })).toBe('kept');
    expect(await keptHere({ tab: 7 })).toMatchObject({ remembered: false });
    expect((await rows())[0]).not.toHaveProperty('remembered');
    expect(await keep({ tab: 7 })).toBe('already');
    setClock(400);
    await letGoOld();
    expect(await urls()).toEqual([A]);
  });

  test('has pages beside the stories that changed read again, and no others', async () => {
    const beside = (story: string) => ({
      ...{ doc: 'd', url: A, listed: true },
      state: {
        is: 'considered',
        story,
        report: {
          ...{ language: 'en', excerpt: false, story: null, why: [], considered: null, part: null },
          ...{ source: null, alsoHolds: [], changed: false, notes: [], leftOut: [] },
        },
      },
    });
    choose({ where: 'everywhere' });
    await read(A, FERRY);
    const story = (await rows())[0]?.story ?? '';
    world.session = { 'tab:1': beside('mine-other'), 'tab:2': beside(story) };
    await read(B, FERRY);
    await vi.waitFor(() => expect(world.again).toEqual([2]));
    expect(Object.keys(world.session)).toEqual(['tab:1', 'tab:2']);
  });
});

describe('days', () => {
  test('over, it goes with the next page or the next look, and what is by hand or named stays', async () => {
    choose({ where: 'everywhere', days: 7 });
    await read(A, FERRY);
    await read('https://isle.example/band', BAND);
    const named = (await rows()).find(({ url }) => url !== A)?.story ?? '';
    await changes.onNameStory({ story: named, name: 'The pier' });
    setClock(7);
    await letGoOld();
    expect(await urls()).toHaveLength(2);
    setClock(7.1);
    await letGoOld();
    expect(await urls()).toEqual(['https://isle.example/band']);
    await read(A, FERRY);
    setClock(20);
    const latest = await afterLettingGo(changes.onLatestKept)();
    expect(latest?.all.articles.map(({ url }) => url)).toEqual(['https://isle.example/band']);
    await read(B, FERRY);
    expect(await urls()).toEqual(['https://isle.example/band', B]);
  });

  test('are counted anew from a clock that was set back, and nothing is lost by it', async () => {
    choose({ where: 'everywhere', days: 7 });
    await read(A, FERRY);
    setClock(-300);
    await letGoOld();
    expect((await rows())[0]?.remembered).toBeLessThan(NOW - 299 * DAY);
    await read(B, FERRY);
    expect(await urls()).toEqual([B, A]);
    setClock(-292);
    await letGoOld();
    expect(await rows()).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
  });
});

describe('where nothing can be written', () => {
  test('it stops, says so, and what was there stays, until the reader says otherwise', async () => {
    choose({ where: 'everywhere' });
    await read(A, FERRY);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    await read(B, FERRY);
    put.mockRestore();
    expect(await stoppedBy()).toBe('full');
    expect(world.badge).toEqual({ text: 'badge_text_not_kept', title: 'badge_kept' });
    expect(world.told).toContain('kept');
    expect(await rememberingOn(7)).toMatchObject({ on: true, stopped: 'full' });
    await read(B, FERRY);
    expect(await urls()).toEqual([A]);
    await goOnRemembering();
    await read(B, FERRY);
    expect(await urls()).toEqual([B, A]);
  });

  test('it goes on once something was erased', async () => {
    choose({ where: 'everywhere' });
    await read(A, FERRY);
    for (const erase of [
      async () => changes.onEraseKept({ articles: (await rows()).map(({ id }) => id) }),
      changes.onEraseAllKept,
      onEraseRemembered,
    ]) {
      await read(A, FERRY);
      world.session = { rememberingStopped: 'full' };
      expect(await erase()).toBe('done');
      expect(await stoppedBy()).toBeNull();
    }
  });
});

describe('a site', () => {
  test('is left out from the popup, and taken in again', async () => {
    expect(await rememberingOn(7)).toBeNull();
    choose({ where: 'everywhere' });
    at(A, FERRY);
    const site = 'post.example';
    expect(await rememberingOn(7)).toEqual({ site, on: true, stopped: null });
    expect(await setRemembering({ tab: 7, on: false })).toEqual({ site, on: false, stopped: null });
    await stay();
    expect(await indexedDB.databases()).toEqual([]);
    expect(await setRemembering({ tab: 7, on: true })).toMatchObject({ on: true });
    await stay();
    expect(await urls()).toEqual([A]);
  });

  test('of a private window is named nowhere', async () => {
    choose({ where: 'everywhere' });
    Object.assign(world, { incognito: true, url: A });
    expect(await setRemembering({ tab: 7, on: false })).toBeNull();
    expect(JSON.stringify(world.local)).not.toContain('post.example');
  });
});

test('what goes takes nothing with it that can still be put back', async () => {
  choose({ where: 'everywhere' });
  at(B, BAND);
  await keep({ tab: 7 });
  await read(A, FERRY);
  const hand = (await rows()).find(({ url }) => url === B)?.id ?? '';
  const { eraseArticles, restoreArticles } = await import('../../platform/articles/changes.ts');
  await eraseArticles([hand]);
  expect(await onEraseRemembered()).toBe('done');
  expect(await restoreArticles([hand])).toBe(true);
  expect(await urls()).toEqual([B]);
});

test('what is to be forgotten nobody puts back, though he took it out in “My stories” before', async () => {
  choose({ where: 'everywhere' });
  await read(A, FERRY);
  await read('https://isle.example/band', BAND);
  const [first = ''] = (await rows()).map(({ id }) => id);
  const { eraseArticles, restoreArticles } = await import('../../platform/articles/changes.ts');
  await eraseArticles([first]);
  expect(await onEraseRemembered()).toBe('done');
  expect(await indexedDB.databases()).toEqual([]);
  expect(await restoreArticles([first])).toBe(false);
  expect(await rows()).toEqual([]);
});

test('what is remembered is erased without what is kept by hand', async () => {
  choose({ where: 'everywhere' });
  await read(A, FERRY);
  at(B, BAND);
  await keep({ tab: 7 });
  expect(await onEraseRemembered()).toBe('done');
  expect(await urls()).toEqual([B]);
  expect(await onEraseRemembered()).toBe('done');
});
