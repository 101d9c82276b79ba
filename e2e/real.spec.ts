/** Real pages, none of which tells the bundled story: no error, no alarm, and not a sign of them changed. */
import type { Reader } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { deskOf, readingAll, wrongs } from './left-alone.ts';
import { DEMO, mocked } from './pages/index.ts';
import { absent, allPages } from './real-pages.ts';

const spoilt = (gate: string): string => `${gate}
document.body.dataset.seen = ''; document.title = 'seen'; throw new Error('thrown on purpose');`;

test('an error and a change of the page would be seen', async ({ which }) => {
  const look = async (reader: Reader): Promise<void> => {
    const wrong = await wrongs(await deskOf(reader), mocked(DEMO));
    for (const what of ['thrown on purpose', 'noted', 'changed'])
      expect(wrong.join('\n')).toContain(what);
  };
  await readingAll(which, look, { 'content/gate.js': spoilt });
});

test('all real pages are read, and stay as they are', async ({ which }) => {
  test.skip(absent !== null, absent ?? '');
  const found: Record<string, string[]> = {};
  await readingAll(which, async (reader) => {
    const desk = await deskOf(reader);
    for (const page of allPages()) {
      const wrong = await wrongs(desk, page);
      if (wrong.length > 0) found[page.file] = wrong;
    }
  });
  expect(found).toEqual({});
});
