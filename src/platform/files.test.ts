import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPackaged } from './files.ts';

vi.mock('./browser.ts', () => ({
  browser: {
    runtime: { getURL: (path: string) => new URL(path, 'chrome-extension://made-up/').href },
  },
}));

const answers = (body: BodyInit | null, status = 200): void => {
  vi.stubGlobal('fetch', async () => new Response(body, { status }));
};

afterEach(() => vi.unstubAllGlobals());

describe('readPackaged', () => {
  it('gives a file’s text', async () => {
    answers('{"ü": 1}');
    await expect(readPackaged('stories/a.json')).resolves.toBe('{"ü": 1}');
  });

  it.each<[string, () => void, RegExp]>([
    [
      'that is not there',
      () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch'))),
      /not found/,
    ],
    ['that the browser refuses', () => answers('', 404), /status 404/],
    ['of bytes that are no text', () => answers(new Uint8Array([0x7b, 0xff, 0xfe])), /not UTF-8/],
    ['cut in the middle of a letter', () => answers(new Uint8Array([0x22, 0xc3])), /not UTF-8/],
    ['without measure', () => answers(new Uint8Array(8_000_001)), /too many/],
  ])('refuses, by name and with a code, a file %s', async (_, prepare, why) => {
    prepare();
    await expect(readPackaged('stories/a.json')).rejects.toThrow(why);
    await expect(readPackaged('stories/a.json')).rejects.toThrow(/^stories\/a\.json: /);
    await expect(readPackaged('stories/a.json')).rejects.toMatchObject({ code: 'unreadable' });
  });

  it.each([
    'https://elsewhere.example/a.json',
    '//elsewhere.example/a.json',
    'https://made-up/a.json',
    'data:application/json,{}',
  ])('refuses, unasked, what is outside the package: %s', async (path) => {
    const fetch = vi.fn();
    vi.stubGlobal('fetch', fetch);
    await expect(readPackaged(path)).rejects.toThrow(/not in the package/);
    expect(fetch).not.toHaveBeenCalled();
  });
});
