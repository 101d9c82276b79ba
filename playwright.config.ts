import { defineConfig } from '@playwright/test';
import { BROWSERS } from './e2e/browsers/launch.ts';
import { STATE_MS, TEST_MS } from './e2e/browsers/limits.ts';
import type { Reader } from './e2e/browsers/reader.ts';

export default defineConfig<object, { which: Reader['browser'] }>({
  testDir: 'e2e',
  outputDir: 'test-results/browsers',
  retries: 0,
  timeout: TEST_MS,
  expect: { timeout: STATE_MS },
  // One more than the two cores that it is run on: some of a test is a wait for what the product itself waits for. Two
  // keep them busy by 85 per cent; four only wait for one another.
  workers: 3,
  reporter: 'list',
  projects: BROWSERS.map((which) => ({ name: which, use: { which } })),
});
