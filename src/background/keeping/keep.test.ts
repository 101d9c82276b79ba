/** Long, as the browser that all of it needs is made up once. */
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { textPage } from '../../core/text/blocks.ts';
import type { Page } from '../../core/text/page.ts';
import type { Kept } from '../../platform/messages.ts';

const world = vi.hoisted(() => ({
  incognito: false,
  closed: false,
  /** What is known of tabs. */
  session: {} as Record<string, unknown>,
  /** Whether the package is damaged. */
  damaged: false,
  /** What the page's script has read; null where there is none. */
  article: null as unknown,
  url: '',
  asked: [] as string[],
  /** Tabs that were told to read their page again, and those that cannot hear it. */
  again: [] as number[],
  deaf: [] as number[],
  /** Whether "My stories" is open. */
  undoing: false,
  badge: { text: '', title: '' },
  menu: [] as { id: string; title: string }[],
  click: (_: { menuItemId: string }, __: { id: number }): void => {},
}));

vi.mock('../../platform/browser.ts', () => ({
  browser: {
    tabs: {
      get: async () => {
        if (world.closed) throw new Error('No tab with id');
        return { incognito: world.incognito, url: world.url };
      },
      sendMessage: async (tab: number, { ask }: { ask: string }) => {
        world.asked.push(ask);
        if (ask === 'again' && world.deaf.includes(tab)) throw new Error('No receiving end');
        if (ask === 'again') world.again.push(tab);
        return { ok: true, value: world.article };
      },
    },
    runtime: {
      sendMessage: async ({ ask }: { ask: string }) => {
        if (ask === 'undoing' && world.undoing) return { ok: true, value: true };
        throw new Error('Receiving end does not exist');
      },
      getURL: (path: string) => `chrome-extension://made-up/${path}`,
    },
    storage: {
      session: {
        get: async (key: string | null) =>
          key === null ? world.session : { [key]: world.session[key] },
        remove: async (key: string) => void delete world.session[key],
      },
      local: { get: async () => ({}) },
      onChanged: { addListener: () => {} },
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => void Object.assign(world.badge, { text }),
      setTitle: async ({ title }: { title: string }) => void Object.assign(world.badge, { title }),
      setBadgeBackgroundColor: async () => {},
    },
    contextMenus: {
      removeAll: async () => void world.menu.splice(0),
      create: (entry: { id: string; title: string }) => world.menu.push(entry),
      onClicked: {
        addListener: (call: typeof world.click) => Object.assign(world, { click: call }),
      },
    },
  },
}));
vi.mock('../../platform/wording.ts', () => ({
  loadWording: async () => ({ settings: {}, say: (key: string) => key }),
}));
vi.mock('../reports.ts', () => ({ readTab: async () => ({ is: 'no-article' }) }));
vi.mock('../shelves.ts', async () => {
  const { ownShelf } = await import('./shelf.ts');
  const weights = (stem: string) => stem.length;
  const own = ownShelf(weights);
  const shelves = async () => {
    if (world.damaged) throw new Error('damaged');
    return { own, weights };
  };
  return { shelves };
});

const { keep } = await import('./keep.ts');
const { keptHere } = await import('./kept-here.ts');
const changes = await import('./changes.ts');
const { keepAndSay } = await import('./by-hand.ts');
const { addMenus, heedMenus } = await import('../menus.ts');
const { forOwnPages } = await import('../own-pages.ts');
const { deleteDatabase } = await import('../../platform/articles/database.ts');
const { wholeArticle } = await import('../../platform/articles/store.ts');

const FERRY = [
  'Ferry Orlanda runs aground off Skarholm',
  'The ferry Orlanda ran aground on a reef off Skarholm on Monday with 212 passengers aboard.',
];
const RESCUE = [
  'Passengers of Orlanda rescued near Skarholm',
  'Fishing boats took 212 passengers off the ferry Orlanda, aground on a reef near Skarholm.',
];
const BAND = [
  'Brass band opens new pier of Lindvik',
  'Mayor Tomas Aldecott cut a ribbon while schoolchildren waved from an electric catamaran.',
];

/** Goes to a page. */
const at = (url: string, lines: readonly string[], day: string | null = '2031-05-05'): Page => {
  const page = textPage(lines.join('\n'), url, day);
  world.url = url;
  world.article = { doc: 'd', page, outlet: null };
  return page;
};

const keepPage = (url: string, lines: readonly string[], day?: string | null): Promise<Kept> => {
  at(url, lines, day);
  return keep({ tab: 7 });
};

const rows = async () => (await changes.onKeptArticles())?.articles ?? [];
const storyAt = async (url: string): Promise<string | undefined> =>
  (await rows()).find((row) => row.url === url)?.story;

const A = 'https://www.post.example/a';
const B = 'https://radio.example/b';
const C = 'https://isle.example/c';

beforeEach(async () => {
  await deleteDatabase();
  Object.assign(world, {
    incognito: false,
    closed: false,
    session: {},
    damaged: false,
    article: null,
    asked: [],
    again: [],
    deaf: [],
    undoing: false,
  });
});

describe('keeping', () => {
  test('takes what the page says of itself, without what follows the reader', async () => {
    expect(await keepPage(`${A}?id=1&utm_source=mail#top`, FERRY)).toBe('kept');
    expect(await rows()).toMatchObject([
      { url: `${A}?id=1`, outlet: 'post.example', headline: FERRY[0], day: '2031-05-05' },
    ]);
    expect(await keepPage(`${A}?id=1&utm_source=net`, FERRY)).toBe('already');
    expect(await rows()).toHaveLength(1);
  });

  test('is refused in a private window before the page is even asked', async () => {
    world.incognito = true;
    expect(await keepPage(A, FERRY)).toBe('private');
    expect(world.asked).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
    expect(await keptHere({ tab: 7 })).toMatchObject({ private: true, article: null });
  });

  test('is refused where nobody can tell whether the window is private', async () => {
    world.closed = true;
    expect(await keepPage(A, FERRY)).toBe('private');
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('finds nothing to keep where there is no article', async () => {
    expect(await keep({ tab: 7 })).toBe('gone');
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('joins what tells the same, whatever comes first, and nothing else', async () => {
    await keepPage(A, FERRY);
    await keepPage(C, BAND);
    await keepPage(B, RESCUE);
    expect(await storyAt(B)).toBe(await storyAt(A));
    expect(await storyAt(C)).not.toBe(await storyAt(A));
    at(B, RESCUE);
    expect(await keptHere({ tab: 7 })).toMatchObject({ others: 1, changed: false });
  });

  test('joins nothing of another week', async () => {
    await keepPage(A, FERRY);
    await keepPage(B, RESCUE, '2031-07-01');
    expect(await storyAt(B)).not.toBe(await storyAt(A));
  });

  test('keeps a changed text beside the old one, in order whatever the clock says', async () => {
    await keepPage(A, FERRY);
    const story = await storyAt(A);
    vi.useFakeTimers({ toFake: ['Date'], now: 5 });
    at(A, [...FERRY, 'The ship was towed to Tervik.']);
    expect(await keptHere({ tab: 7 })).toMatchObject({ changed: true });
    expect(await keep({ tab: 7 })).toBe('changed');
    vi.useRealTimers();
    const [row] = await rows();
    const [first, second] = row?.texts ?? [];
    expect(second).toBeGreaterThan(first ?? 0);
    expect(row?.story).toBe(story);
    expect((await wholeArticle(row?.id ?? ''))?.texts.map(({ page }) => page.text.length)).toEqual([
      FERRY.join('\n').length,
      FERRY.join('\n').length + 30,
    ]);
  });

  test('undoes nothing that the reader did by hand', async () => {
    await keepPage(A, FERRY);
    await keepPage(B, RESCUE);
    const [, radio] = [await storyAt(A), (await rows()).find(({ url }) => url === B)];
    await changes.onMoveArticles({ articles: [radio?.id ?? ''], story: null });
    const apart = await storyAt(B);
    expect(apart).not.toBe(await storyAt(A));
    expect(await keepPage(B, [...RESCUE, 'Eleven were treated.'])).toBe('changed');
    expect(await storyAt(B)).toBe(apart);
    await keepPage(C, BAND);
    await changes.onMergeStories({ from: (await storyAt(C)) ?? '', into: apart ?? '' });
    await changes.onNameStory({ story: apart ?? '', name: '  The wreck ' });
    await keepPage('https://d.example/d', FERRY);
    expect(await storyAt(C)).toBe(apart);
    const named = (await changes.onKeptArticles())?.stories.find(({ id }) => id === apart);
    expect(named?.name).toBe('The wreck');
  });

  test('loses none of two articles that come at once', async () => {
    at(A, FERRY);
    const first = keep({ tab: 7 });
    const second = keep({ tab: 7 });
    expect((await Promise.all([first, second])).sort()).toEqual(['already', 'kept']);
    expect(await rows()).toHaveLength(1);
  });

  test('writes over nothing that it cannot read', async () => {
    await keepPage(A, FERRY);
    const [row] = await rows();
    const database = await openDB('variorum');
    await database.put('articles', { id: row?.id, story: 'mine-1', later: true });
    database.close();
    expect(await keepPage(A, FERRY)).toBe('refused');
    expect(await changes.onKeptArticles()).toMatchObject({ articles: [], unreadable: 1 });
    expect(await keepPage(B, RESCUE)).toBe('kept');
  });

  test('groups by the text where a sketch is damaged', async () => {
    await keepPage(A, FERRY);
    const database = await openDB('variorum');
    const [stored] = await database.getAll('sketches');
    await database.put('sketches', { ...stored, sketch: { ...stored.sketch, runs: '%' } });
    database.close();
    expect(await keepPage(B, RESCUE)).toBe('kept');
    expect(await storyAt(B)).toBe(await storyAt(A));
  });

  test.each<[string, Kept]>([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'refused'],
  ])('says what stands against it: %s', async (name, outcome) => {
    await keepPage(A, FERRY);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    expect(await keepPage(B, RESCUE)).toBe(outcome);
    put.mockRestore();
    expect((await rows()).map(({ url }) => url)).toEqual([A]);
  });
});

describe('a change', () => {
  const beside = (story: string) => ({
    doc: 'd',
    url: A,
    state: {
      is: 'considered',
      story,
      report: {
        ...{ language: 'en', excerpt: false, story: null, why: [], considered: null, part: null },
        ...{ source: null, alsoHolds: [], changed: false, notes: [], leftOut: [] },
      },
    },
  });

  test('has pages beside own stories read again; of those that cannot be, nothing is known', async () => {
    const own = beside('mine-1');
    world.session = { 'tab:1': own, 'tab:2': beside('seoul'), 'tab:3': own };
    world.deaf = [3];
    await keepPage(A, FERRY);
    await vi.waitFor(() => expect(Object.keys(world.session)).toEqual(['tab:1', 'tab:2']));
    expect(world.again).toEqual([1]);
    await changes.onNameStory({ story: (await storyAt(A)) ?? '', name: 'The wreck' });
    await vi.waitFor(() => expect(world.again).toEqual([1, 1]));
  });

  test('is done where it is written, whatever becomes of the word of it', async () => {
    await keepPage(A, FERRY);
    world.damaged = true;
    expect(await changes.onEraseAllKept()).toBe('done');
  });
});

describe('taking out', () => {
  test('is for good where nobody can put it back', async () => {
    await keepPage(A, FERRY);
    const articles = (await rows()).map(({ id }) => id);
    expect(await changes.onEraseKept({ articles })).toBe('done');
    expect(await changes.onRestoreKept({ articles })).toBe('gone');
    expect(await changes.onEraseKept({ articles })).toBe('gone');
  });

  test('can be undone while “My stories” is open, and no longer', async () => {
    world.undoing = true;
    await keepPage(A, FERRY);
    const articles = (await rows()).map(({ id }) => id);
    await changes.onEraseKept({ articles });
    expect(await changes.onRestoreKept({ articles })).toBe('done');
    expect(await rows()).toHaveLength(1);
    await changes.onEraseKept({ articles });
    world.undoing = false;
    await changes.forgetUnlessUndoing();
    expect(await changes.onRestoreKept({ articles })).toBe('gone');
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('of the last one, while another is being kept, loses neither', async () => {
    await keepPage(A, FERRY);
    const articles = (await rows()).map(({ id }) => id);
    const erasing = changes.onEraseKept({ articles });
    await keepPage(B, FERRY);
    expect(await erasing).toBe('done');
    expect((await rows()).map(({ url }) => url)).toEqual([B]);
  });

  test('can be undone in one “My stories” where another is left', async () => {
    world.undoing = true;
    await keepPage(A, FERRY);
    const articles = (await rows()).map(({ id }) => id);
    await changes.onEraseKept({ articles });
    await changes.onForgetErased({ articles: [] });
    expect(await changes.onRestoreKept({ articles })).toBe('done');
    await changes.onEraseKept({ articles });
    await changes.onForgetErased({ articles });
    expect(await changes.onRestoreKept({ articles })).toBe('gone');
  });

  test('by the popup is for good, though “My stories” is open', async () => {
    world.undoing = true;
    await keepPage(A, FERRY);
    const [article = ''] = (await rows()).map(({ id }) => id);
    expect(await changes.onForgetKept({ article })).toBe('done');
    expect(await changes.onRestoreKept({ articles: [article] })).toBe('gone');
    expect(await changes.onForgetKept({ article })).toBe('gone');
    expect(await rows()).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('by the popup is the last word on what was taken out before, and kept anew', async () => {
    world.undoing = true;
    await keepPage(A, FERRY);
    const articles = (await rows()).map(({ id }) => id);
    await changes.onEraseKept({ articles });
    await keepPage(A, FERRY);
    await changes.onForgetKept({ article: articles[0] ?? '' });
    expect(await changes.onRestoreKept({ articles })).toBe('gone');
    expect(await rows()).toEqual([]);
  });

  test('of all leaves no database', async () => {
    await keepPage(A, FERRY);
    expect(await changes.onEraseAllKept()).toBe('done');
    expect(await indexedDB.databases()).toEqual([]);
    expect(await changes.onKeptArticles()).toMatchObject({ articles: [], bytes: 0 });
    expect(await changes.onEraseAllKept()).toBe('gone');
  });
});

test('what is kept or known is told to pages of the extension alone', () => {
  const answer = forOwnPages((n: number) => n + 1);
  const from = (url: string) => ({ tab: 7, frame: 0, url });
  expect(answer(1, from('chrome-extension://made-up/mine/index.html'))).toBe(2);
  expect(() => answer(1, from('https://post.example/'))).toThrow('asked from a page');
});

describe('by hand', () => {
  test('the key says on the button what came of it', async () => {
    at(A, FERRY);
    await keepAndSay(7);
    expect(world.badge).toEqual({ text: 'badge_text_kept', title: 'badge_kept' });
    world.incognito = true;
    await keepAndSay(7);
    expect(world.badge.text).toBe('badge_text_not_kept');
  });

  test('the menu has one entry, which keeps', async () => {
    await addMenus();
    await addMenus();
    heedMenus();
    expect(world.menu.map(({ title }) => title)).toEqual(['menu_keep']);
    at(A, FERRY);
    world.click({ menuItemId: 'another’s' }, { id: 7 });
    world.click({ menuItemId: world.menu[0]?.id ?? '' }, { id: 7 });
    await vi.waitFor(async () => expect(await rows()).toHaveLength(1));
  });
});
