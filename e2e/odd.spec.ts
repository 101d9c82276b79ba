/** Odd and hostile mark-up in real browsers: no error, the page as it was, and the seeds of this run printed. */

import { expect, test } from './browsers/test.ts';
import { deskOf, readingAll, wrongs } from './left-alone.ts';
import { oddPage } from './odd-html.ts';

const { FUZZ_SEED = '20230130', FUZZ_TIMES = '1' } = process.env;
const PAGES = 12 * Number(FUZZ_TIMES);

const HEADLINE = 'Crane falls into the harbour basin of Lindholm';
const PARAGRAPHS = [
  'The harbour of Lindholm was closed to ferries on Tuesday after a crane fell into the basin.',
  'Nobody was hurt, the harbour master told reporters, but two berths will stay shut for a week.',
  'A salvage crew from the mainland is expected on Thursday, weather permitting, she said.',
  'The crane, built in 1974, had been due for an inspection that was put off in the spring.',
  '“We had asked for money three times, and three times we were told to wait,” she said.',
  'Lindholm’s ferries carry some 100,000 people a year, most of them in the three summer months.',
];

test('odd pages are read, and stay as they are', async ({ which }) => {
  const first = Number(FUZZ_SEED);
  console.log(`Odd pages of the seeds ${first} to ${first + PAGES - 1}`);
  const found: Record<string, string[]> = {};
  await readingAll(which, async (reader) => {
    const desk = await deskOf(reader);
    for (let seed = first; seed < first + PAGES; seed += 1) {
      const html = oddPage(seed, HEADLINE, PARAGRAPHS);
      const wrong = await wrongs(desk, { url: `https://odd.example/${seed}`, html });
      if (wrong.length > 0) found[seed] = wrong;
    }
  });
  expect(found).toEqual({});
});
