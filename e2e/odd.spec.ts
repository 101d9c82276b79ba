/** Odd and hostile mark-up in real browsers: no error, the page as it was, and the seeds of this run printed. */
import { SEED, TIMES } from '../scripts/seed.ts';
import { expect, test } from './browsers/test.ts';
import { deskOf, readingAll, wrongs } from './left-alone.ts';
import { oddPage } from './odd-html.ts';

const PAGES = 12 * TIMES;

test('odd pages are read, and stay as they are', async ({ which }) => {
  const last = SEED + PAGES - 1;
  console.log(`Odd pages of the seeds ${SEED} to ${last}`);
  const found: Record<string, string[]> = {};
  await readingAll(which, async (reader) => {
    const desk = await deskOf(reader);
    for (let seed = SEED; seed <= last; seed += 1) {
      const html = oddPage(seed);
      const wrong = await wrongs(desk, { url: `https://odd.example/${seed}`, html });
      if (wrong.length > 0) found[seed] = wrong;
    }
  });
  expect(found).toEqual({});
});
