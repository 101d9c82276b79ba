import { JSDOM } from 'jsdom';
import { afterEach, expect, test, vi } from 'vitest';

const URL_HERE = 'https://news.example/ferry#top';
const PARAGRAPH = 'The ferry left the quay an hour late on Monday, its master said. '
  .repeat(9)
  .trim();

const { sent } = vi.hoisted(() => ({ sent: [] as unknown[][] }));

vi.mock('../platform/messages.ts', () => ({
  answerPage: () => {},
  send: async (...message: unknown[]) => {
    sent.push(message);
    return { ok: true, value: true };
  },
}));
vi.mock('./reading/rounds.ts', () => ({ rounds: () => ({ next: () => new Promise(() => {}) }) }));

afterEach(() => vi.unstubAllGlobals());

test('of a page that looks like an article the background gets the opening and the address', async () => {
  const { window } = new JSDOM(
    `<title>Ferry late</title><meta name="description" content="A late ferry."><h1>A ferry was late</h1><p>${PARAGRAPH}</p>`,
    { url: URL_HERE },
  );
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('location', window.location);
  vi.stubGlobal('CSS', {});
  await import('./gate.ts');
  await vi.waitFor(() => expect(sent).not.toEqual([]));
  expect(sent).toEqual([
    [
      'opening',
      {
        doc: expect.any(String),
        url: URL_HERE,
        text: `Ferry late\nA late ferry.\nA ferry was late\n${PARAGRAPH}\n`,
      },
    ],
  ]);
});
