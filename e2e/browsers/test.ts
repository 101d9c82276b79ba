import { test as base, expect as plain } from '@playwright/test';
import { hastened, withChanged } from '../copies.ts';
import { storeIn } from '../storage.ts';
import { launch } from './launch.ts';
import { START_MS } from './limits.ts';
import type { Reader } from './reader.ts';

/**
 * Between one question and the next, in milliseconds, the last again and again. Playwright's own rests grow to a second,
 * which was half of the time of a test: most states are there much sooner.
 */
const RESTS_MS = [25, 25, 50, 50, 100];

const poll: typeof plain.poll = (ask, about) =>
  plain.poll(ask, {
    intervals: RESTS_MS,
    ...(typeof about === 'string' ? { message: about } : about),
  });

/** Playwright's, which asks for a state more often. */
export const expect = Object.assign(plain.configure({}), { poll });

/** How much is marked; `all` where a test is about what is compared, and not about how it is shown. */
type Degree = 'differences' | 'all' | 'conflicts' | 'off';

/** What a test may want set otherwise: the degree, and whether resting on a mark opens its card. */
type Wanted = { degree: Degree; hover: boolean };

type Running = { reader: Reader; is: Wanted };

/**
 * Playwright's test with a reader: one browser a worker, its tabs closed after each test. `hasty` is a copy of the
 * extension to which a text in sight is read after a second (`copies.ts`); it is of a whole file.
 */
export const test = base.extend<
  Wanted & { reader: Reader },
  { which: Reader['browser']; hasty: boolean; running: Running }
>({
  which: ['chromium', { option: true, scope: 'worker' }],
  hasty: [false, { option: true, scope: 'worker' }],
  degree: ['differences', { option: true }],
  hover: [true, { option: true }],
  running: [
    async ({ which, hasty }, use) => {
      const work = (reader: Reader) => use({ reader, is: { degree: 'differences', hover: true } });
      if (hasty) return withChanged(which, hastened, work);
      const reader = await launch(which);
      await work(reader);
      await reader.close();
    },
    { scope: 'worker', timeout: START_MS },
  ],
  reader: async ({ running, degree, hover }, use) => {
    const { reader, is } = running;
    if (is.degree !== degree || is.hover !== hover)
      await storeIn(reader, { settings: { degree, hover } });
    running.is = { degree, hover };
    await use(reader);
    await reader.clear();
  },
});
