import { defineConfig } from '@playwright/test';
import { BROWSERS } from './e2e/browsers/launch.ts';
import type { Reader } from './e2e/browsers/reader.ts';

export default defineConfig<object, { which: Reader['browser'] }>({
  testDir: 'e2e',
  outputDir: 'test-results/browsers',
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  workers: 2,
  reporter: 'list',
  projects: BROWSERS.map((which) => ({ name: which, use: { which } })),
});
