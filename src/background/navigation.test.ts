/** A reading that was begun, and the tabs that go on to other pages meanwhile. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { State } from '../platform/messages.ts';

const world = vi.hoisted(() => ({
  /** The document in the tab's page: null where there is no script of ours. */
  doc: null as string | null,
  /** What bringing the script waits for. */
  inject: async (): Promise<{ ok: true } | { ok: false; forbidden: boolean; detail: string }> => ({
    ok: true,
  }),
  badge: async (): Promise<void> => {},
  stored: new Map<string, unknown>(),
  told: [] as number[],
}));

vi.mock('../platform/browser.ts', () => ({
  browser: { runtime: { getURL: () => 'chrome-extension://made-up/' } },
}));
vi.mock('../platform/storage.ts', () => ({
  tabStore: () => {
    const { stored } = world;
    const key = (tab: number) => `${tab}`;
    return {
      get: async (tab: number) => stored.get(key(tab)) ?? null,
      set: async (tab: number, value: unknown) => void stored.set(key(tab), value),
      drop: async (tab: number) => void stored.delete(key(tab)),
    };
  },
}));
vi.mock('../platform/messages.ts', () => ({
  tellSurfaces: async (_: string, { tab }: { tab: number }) => void world.told.push(tab),
  sendToPage: async () =>
    world.doc === null
      ? { ok: false, code: 'gone', detail: '' }
      : { ok: true, value: world.doc === 'stuck' ? await new Promise(() => {}) : world.doc },
}));
vi.mock('./inject.ts', () => ({ inject: () => world.inject() }));
vi.mock('./badge.ts', () => ({ showBadge: () => world.badge() }));
for (const other of ['./shelves.ts', './corrections.ts', './annotate-page.ts', './candidates.ts'])
  vi.doMock(other, () => ({}));
vi.doMock('./introduction.ts', () => ({}));
vi.doMock('./keeping/let-go.ts', () => ({}));
vi.doMock('./keeping/wanted.ts', () => ({}));

const { readTab } = await import('./reports.ts');
const { currentState, onLoading } = await import('./navigation.ts');

const TAB = 7;

const soon = <T>(work: Promise<T>): Promise<T | 'late'> =>
  Promise.race([work, new Promise<'late'>((resolve) => setTimeout(resolve, 2_000, 'late'))]);

beforeEach(() => {
  world.doc = null;
  world.inject = async () => {
    world.doc = 'first';
    return { ok: true };
  };
  world.stored.clear();
  world.told = [];
});

const isReading = async (): Promise<void> =>
  vi.waitFor(async () => expect(await currentState(TAB)).toEqual({ is: 'reading' }));

test('of the page that follows one that was being read nothing is known, at once', async () => {
  const reading = readTab(TAB);
  await isReading();
  // Without leave to read the next page browsers tell nothing of it, and no script of ours is there.
  world.doc = null;
  expect(await currentState(TAB)).toEqual({ is: 'unread' });
  expect(await soon(reading)).toEqual({ is: 'unread' });
  expect(world.told).toContain(TAB);
});

test('a state that is asked for while the button is drawn ends no reading', async () => {
  let asked: State | null = null;
  world.badge = async () => {
    asked ??= await currentState(TAB);
  };
  world.inject = async () => ({ ok: false, forbidden: true, detail: 'Cannot access it.' });
  expect(await soon(readTab(TAB))).toEqual({ is: 'forbidden' });
  expect(asked).toEqual({ is: 'reading' });
  world.badge = async () => {};
});

test('the same where the script had not come yet, and comes too late', async () => {
  let come = (): void => {};
  world.inject = () =>
    new Promise((resolve) => {
      come = () => resolve({ ok: false, forbidden: false, detail: 'The frame was removed.' });
    });
  const reading = readTab(TAB);
  await isReading();
  await onLoading(TAB);
  expect(await currentState(TAB)).toEqual({ is: 'unread' });
  come();
  expect(await soon(reading)).toEqual({ is: 'unread' });
  expect(await currentState(TAB)).toEqual({ is: 'unread' });
});

test('a page that goes while its script comes is not waited for', async () => {
  world.inject = async () => ({ ok: true });
  expect(await soon(readTab(TAB))).toEqual({ is: 'unread' });
});

test('what went wrong on one page is not said of the next', async () => {
  world.inject = async () => ({ ok: false, forbidden: false, detail: 'No.' });
  expect(await soon(readTab(TAB))).toMatchObject({ is: 'failed' });
  expect(await currentState(TAB)).toMatchObject({ is: 'failed' });
  await onLoading(TAB);
  expect(await currentState(TAB)).toEqual({ is: 'unread' });
});

test('a page that is busy is being read until it says otherwise', async () => {
  void readTab(TAB);
  await isReading();
  world.doc = 'stuck';
  const state: State | 'late' = await soon(currentState(TAB));
  expect(state).toEqual({ is: 'reading' });
});
