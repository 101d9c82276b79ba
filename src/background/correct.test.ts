import { beforeEach, expect, test, vi } from 'vitest';
import type { Report } from '../core/report/report.ts';
import { storyOf } from '../core/story/story.fixture.ts';

const world = vi.hoisted(() => ({
  local: {} as Record<string, unknown>,
  incognito: false,
  sent: [] as { ask: string; param: unknown }[],
}));

vi.mock('../platform/browser.ts', () => {
  const session: Record<string, unknown> = {};
  return {
    browser: {
      storage: {
        local: {
          get: async (key: string) => ({ [key]: world.local[key] }),
          set: async (values: object) => void Object.assign(world.local, values),
          remove: async (key: string) => void delete world.local[key],
        },
        session: {
          get: async () => session,
          set: async (values: object) => void Object.assign(session, values),
          remove: async (key: string) => void delete session[key],
        },
      },
      tabs: {
        get: async () => ({ incognito: world.incognito }),
        sendMessage: async (_: number, message: { ask: string; param: unknown }) => {
          world.sent.push(message);
          return { ok: true, value: null };
        },
      },
      runtime: {
        getManifest: () => ({ version: '0.1.0' }),
        getURL: () => 'chrome-extension://made-up/',
      },
    },
  };
});
vi.mock('./shelves.ts', () => ({
  shelves: async () => ({ shelf: { facts: async () => storyOf() } }),
}));
vi.mock('./badge.ts', () => ({ showBadge: async () => {} }));

const STORY = storyOf();

const { onCorrect, onTakeBack } = await import('./correct.ts');
const { forget, setKnown, stateOf } = await import('./tabs.ts');

const PAGE = { tab: 7, frame: 0, url: 'https://a.example/bridge#top' };

const report: Report = {
  story: { id: STORY.id, title: STORY.title, confidence: 1 },
  why: [],
  considered: null,
  part: null,
  source: null,
  alsoHolds: [],
  excerpt: false,
  changed: false,
  language: 'en',
  notes: [
    {
      kind: 'shared',
      facet: null,
      quoted: null,
      strength: 1,
      passage: { exact: 'It opened.', prefix: '', suffix: '', start: 0, end: 10 },
      claim: 'opened',
      statement: 'It opened.',
      sources: ['dawn'],
      like: [],
      origins: 1,
      here: 'It opened.',
      readings: [],
      folded: false,
    },
  ],
  leftOut: [],
};

const known = {
  doc: 'doc',
  url: PAGE.url,
  listed: true,
  state: { is: 'noted' as const, report, story: STORY.id },
};

const correctionsNow = async () => {
  const state = await stateOf(PAGE.tab);
  return state.is === 'noted' ? state.corrections : [];
};

beforeEach(async () => {
  world.local = {};
  world.incognito = false;
  world.sent = [];
  await setKnown(PAGE.tab, known);
});

test('a wrong match is kept with the page’s address, and the page is told', async () => {
  expect(await onCorrect({ tab: null, note: 0, said: 'wrong-match' }, PAGE)).toBe('kept');
  const kept = await correctionsNow();
  expect(kept).toMatchObject([{ page: 'https://a.example/bridge', note: { claim: 'opened' } }]);
  expect(world.local.corrections).toEqual(kept);
  expect(world.sent.at(-1)).toMatchObject({ ask: 'corrections', param: kept });
});

test('what is hidden is kept without the page’s address', async () => {
  await onCorrect({ tab: 7, note: null, said: 'hidden' }, { tab: null, frame: null, url: '' });
  expect(await correctionsNow()).toMatchObject([{ page: null, note: null, said: 'hidden' }]);
});

test('in a private window nothing is stored, and it lasts until the page is left', async () => {
  world.incognito = true;
  expect(await onCorrect({ tab: null, note: 0, said: 'hidden' }, PAGE)).toBe('private');
  expect(world.local).toEqual({});
  const [correction] = await correctionsNow();
  expect(correction?.said).toBe('hidden');
  expect(await onTakeBack(correction!)).toBe('taken-back');
  expect(await correctionsNow()).toEqual([]);
  await onCorrect({ tab: null, note: 0, said: 'hidden' }, PAGE);
  await forget(PAGE.tab);
  await setKnown(PAGE.tab, known);
  expect(await correctionsNow()).toEqual([]);
  expect(world.local).toEqual({});
});

test.each([
  ['of a page that is known no more', 8, 0],
  ['of a note that is not there', 7, 5],
])('nothing is kept %s', async (_, tab, note) => {
  const from = { ...PAGE, tab };
  expect(await onCorrect({ tab: null, note, said: 'hidden' }, from)).toBe('gone');
  expect(world.local).toEqual({});
});
