import { test as base } from '@playwright/test';
import { launch } from './launch.ts';
import { START_MS } from './limits.ts';
import type { Reader } from './reader.ts';

export { expect } from '@playwright/test';

/** Playwright's test with a reader: one browser a worker, its tabs closed after each test. */
export const test = base.extend<{ reader: Reader }, { which: Reader['browser']; running: Reader }>({
  which: ['chromium', { option: true, scope: 'worker' }],
  running: [
    async ({ which }, use) => {
      const reader = await launch(which);
      await use(reader);
      await reader.close();
    },
    { scope: 'worker', timeout: START_MS },
  ],
  reader: async ({ running }, use) => {
    await use(running);
    await running.clear();
  },
});
