import { beforeEach, expect, test, vi } from 'vitest';

const world = vi.hoisted(() => ({ local: {} as Record<string, unknown>, read: [] as number[] }));

vi.mock('../platform/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: world.local[key] }),
        set: async (values: object) => void Object.assign(world.local, values),
      },
    },
    tabs: {
      get: async () => ({ url: 'https://post.example/ferry', incognito: false }),
      sendMessage: async () => ({ ok: true, value: null }),
    },
  },
}));
vi.mock('./tabs.ts', () => ({ known: async () => null }));
vi.mock('./reports.ts', () => ({ readTab: async (tab: number) => void world.read.push(tab) }));

const { goRound, setDegree } = await import('./degree.ts');

const FROM = { tab: null, frame: 0, url: '' };

beforeEach(() => {
  world.local = {};
  world.read = [];
});

test('an unread page is read by a degree where it was off, and by no other', async () => {
  await setDegree({ tab: 7, degree: 'all' }, FROM);
  await setDegree({ tab: 7, degree: 'off' }, FROM);
  expect(world.read).toEqual([]);
  await setDegree({ tab: 7, degree: 'conflicts' }, FROM);
  await vi.waitFor(() => expect(world.read).toEqual([7]));
});

test('of two presses at once each is a turn', async () => {
  await Promise.all([goRound(7), goRound(7)]);
  expect(world.local.settings).toMatchObject({ degree: 'conflicts' });
});
