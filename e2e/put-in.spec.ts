/** Our article as twenty sites would have built its page: each passage found, and nothing of theirs. */
import { expect, test } from './browsers/test.ts';
import { readingAll } from './left-alone.ts';
import { openMarked, openPaper, wordsOf } from './marks.ts';
import { withOurs } from './put-in.ts';
import { absent, newsPages } from './real-pages.ts';
import { storeIn } from './storage.ts';

const PAGES = 20;
/** Pages come by country and outlet: every so many-th is tried. */
const EVERY = 4;

test('our article in the mark-up of twenty real pages gets the notes of the plain one', async ({
  which,
}) => {
  test.skip(absent !== null, absent ?? '');
  const found: Record<string, unknown> = {};
  await readingAll(which, async (reader) => {
    await storeIn(reader, { settings: { degree: 'all' } });
    const plain = await openPaper(reader);
    const expected = await wordsOf(plain);
    let tried = 0;
    for (const [n, page] of newsPages().entries()) {
      const ours = n % EVERY === 0 && tried < PAGES ? withOurs(page) : null;
      if (!ours) continue;
      tried += 1;
      const tab = await openMarked(reader, ours);
      const words = await wordsOf(tab);
      const missed = expected.filter((one) => !words.includes(one));
      const more = words.filter((one) => !expected.includes(one));
      if (missed.length + more.length > 0) found[page.file] = { missed, more };
      await tab.close();
    }
    expect(tried).toBe(PAGES);
  });
  expect(found).toEqual({});
});
