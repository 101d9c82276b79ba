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
  // More than there are cores: much of a test is a wait for what the product itself waits for.
  workers: 4,
  reporter: 'list',
  projects: BROWSERS.map((which) => ({ name: which, use: { which } })),
});
