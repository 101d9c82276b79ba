import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from './settings.ts';
import { changeSettings, firstRun, loadSettings, tabStore } from './storage.ts';

const world = vi.hoisted(() => ({
  kept: {} as Record<string, unknown>,
  full: false,
  broken: false,
}));

vi.mock('./browser.ts', () => {
  const area = {
    get: async (key: string | null) => {
      if (world.broken) throw new Error('no such database');
      return key === null ? { ...world.kept } : { [key]: world.kept[key] };
    },
    set: async (values: object) => {
      if (world.full || world.broken) throw new Error('quota exceeded');
      Object.assign(world.kept, values);
    },
    remove: async (key: string) => {
      if (world.broken) throw new Error('no such database');
      delete world.kept[key];
    },
  };
  return { browser: { storage: { local: area, session: area } } };
});

const isText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

beforeEach(() => {
  world.kept = {};
  world.full = false;
  world.broken = false;
});

describe('what is known of tabs', () => {
  it('outlives a worker', async () => {
    await tabStore('tab', isText).set(7, 'read');
    await expect(tabStore('tab', isText).get(7)).resolves.toBe('read');
    await expect(tabStore('tab', isText).tabs()).resolves.toEqual([7]);
  });

  it.each(['full', 'broken'] as const)('is in memory where the store is %s', async (how) => {
    world[how] = true;
    const store = tabStore('tab', isText);
    await store.set(7, 'read');
    await expect(store.get(7)).resolves.toBe('read');
    await expect(store.tabs()).resolves.toEqual([7]);
    await expect(tabStore('tab', isText).get(7)).resolves.toBeNull();
    await store.drop(7);
    await expect(store.get(7)).resolves.toBeNull();
  });

  it('is nothing where something else is stored', async () => {
    world.kept['tab:7'] = { sung: 1 };
    await expect(tabStore('tab', isText).get(7)).resolves.toBeNull();
  });
});

describe('settings', () => {
  it.each([null, 7, 'all', [], { kinds: [] }, JSON.parse('{"__proto__": {"hover": false}}')])(
    'are the defaults where %j is stored',
    async (settings) => {
      world.kept.settings = settings;
      await expect(loadSettings()).resolves.toEqual(DEFAULTS);
    },
  );

  it('are the defaults where nothing can be read, and are said not to be kept', async () => {
    world.broken = true;
    await expect(loadSettings()).resolves.toEqual(DEFAULTS);
    const changed = await changeSettings((before) => ({ ...before, hover: false }));
    expect(changed).toEqual({ before: DEFAULTS, now: DEFAULTS, saved: false });
    await expect(firstRun()).resolves.toBe(false);
  });

  it('have both of two changes at once, and what another page stored before', async () => {
    world.kept.settings = { ...DEFAULTS, language: 'en' };
    await Promise.all([
      changeSettings((before) => ({ ...before, hover: false })),
      changeSettings((before) => ({ ...before, small: true })),
    ]);
    expect(world.kept.settings).toEqual({
      ...DEFAULTS,
      language: 'en',
      hover: false,
      small: true,
    });
  });
});
