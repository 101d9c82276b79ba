import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Correction, MOST_CORRECTIONS } from '../core/report/correction.ts';

/** What is in `storage.local`, and what goes wrong with it. */
const store = vi.hoisted(() => ({
  held: {} as Record<string, unknown>,
  fails: null as 'get' | 'set' | null,
}));

vi.mock('../platform/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => {
          if (store.fails === 'get') throw new Error('unreadable');
          return { [key]: structuredClone(store.held[key]) };
        },
        set: async (values: object) => {
          if (store.fails === 'set') throw new Error('QuotaExceededError');
          Object.assign(store.held, structuredClone(values));
        },
        remove: async (key: string) => {
          delete store.held[key];
        },
      },
    },
  },
}));

const { dropCorrection, dropCorrections, keepCorrection, loadCorrections } = await import(
  './corrections.ts'
);

const correction = (claim: string, said: Correction['said'] = 'wrong-match'): Correction => ({
  said,
  day: '2031-05-03',
  story: { id: 'bridge', title: 'A bridge is opened', edition: '1' },
  extension: '0.1.0',
  page: said === 'hidden' ? null : 'https://a.example/bridge',
  note: {
    kind: 'shared',
    facet: null,
    claim,
    statement: 'It opened.',
    sources: ['dawn'],
    passage: { exact: 'It opened.', prefix: '', suffix: '', start: 0, end: 10 },
  },
});

const many = (n: number) => Array.from({ length: n }, (_, i) => correction(`claim-${i}`));

const listed = async () => (await loadCorrections())?.list;

beforeEach(() => {
  store.held = {};
  store.fails = null;
});

describe('corrections', () => {
  test('are kept, once each, and taken back', async () => {
    expect(await keepCorrection(correction('opened'))).toBe('kept');
    expect(await keepCorrection({ ...correction('opened'), day: '2031-05-04' })).toBe('kept');
    expect(await keepCorrection(correction('opened', 'hidden'))).toBe('kept');
    expect((await listed())?.map(({ said }) => said)).toEqual(['wrong-match', 'hidden']);
    expect(await dropCorrection(correction('opened'))).toBe('taken-back');
    expect(await listed()).toEqual([correction('opened', 'hidden')]);
    expect(await dropCorrections()).toBe('taken-back');
    expect(store.held).toEqual({});
  });

  test('said at once are all kept', async () => {
    await Promise.all(many(20).map(keepCorrection));
    expect(await listed()).toHaveLength(20);
  });

  test('beyond the most are not taken, and none is lost', async () => {
    store.held.corrections = many(MOST_CORRECTIONS);
    expect(await keepCorrection(correction('one more'))).toBe('full');
    expect(await keepCorrection(correction('claim-0'))).toBe('kept');
    expect(store.held.corrections).toEqual(many(MOST_CORRECTIONS));
  });

  test.each<[string, unknown, number]>([
    ['a damaged entry', [correction('opened'), { said: 'nothing' }], 1],
    ['an entry of a later version', [correction('opened'), { ...correction('x'), said: 'new' }], 1],
    ['another type altogether', 'corrections', 1],
  ])('%s stays as it is', async (_, stored, unreadable) => {
    store.held.corrections = stored;
    expect((await loadCorrections())?.unreadable).toBe(unreadable);
    expect(await keepCorrection(correction('more'))).toBe('kept');
    expect(store.held.corrections).toEqual([...[stored].flat(), correction('more')]);
    await dropCorrection(correction('more'));
    expect(store.held.corrections).toEqual([stored].flat());
  });

  test.each(['get', 'set'] as const)(
    'where storage refuses to %s, nothing changes',
    async (how) => {
      store.held.corrections = many(2);
      store.fails = how;
      expect(await keepCorrection(correction('more'))).toBe('refused');
      expect(await dropCorrection(correction('claim-0'))).toBe('refused');
      if (how === 'get') expect(await loadCorrections()).toBeNull();
      store.fails = null;
      expect(await listed()).toEqual(many(2));
    },
  );
});
