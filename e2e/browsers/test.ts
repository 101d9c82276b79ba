import { test as base } from '@playwright/test';
import { storeIn } from '../storage.ts';
import { launch } from './launch.ts';
import { START_MS } from './limits.ts';
import type { Reader } from './reader.ts';

export { expect } from '@playwright/test';

/** How much is marked; `all` where a test is about what is compared, and not about how it is shown. */
type Degree = 'differences' | 'all' | 'conflicts' | 'off';

type Running = { reader: Reader; degree: Degree };

/** Playwright's test with a reader: one browser a worker, its tabs closed after each test. */
export const test = base.extend<
  { degree: Degree; reader: Reader },
  { which: Reader['browser']; running: Running }
>({
  which: ['chromium', { option: true, scope: 'worker' }],
  degree: ['differences', { option: true }],
  running: [
    async ({ which }, use) => {
      const reader = await launch(which);
      await use({ reader, degree: 'differences' });
      await reader.close();
    },
    { scope: 'worker', timeout: START_MS },
  ],
  reader: async ({ running, degree }, use) => {
    const { reader } = running;
    if (running.degree !== degree) await storeIn(reader, { settings: { degree } });
    running.degree = degree;
    await use(reader);
    await reader.clear();
  },
});
