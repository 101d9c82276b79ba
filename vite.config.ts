import { defineConfig } from 'vitest/config';
import { withoutHtmlParsing } from './scripts/strip.ts';

/** What never comes to an end: no test says anything about speed, on however slow and busy a machine. */
const LIMIT_MS = 1_800_000;

export default defineConfig({
  plugins: [withoutHtmlParsing()],
  test: {
    testTimeout: LIMIT_MS,
    hookTimeout: LIMIT_MS,
    // Left to itself it leaves a core idle, of two.
    maxWorkers: '100%',
    setupFiles: ['scripts/fuzz.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
  },
});
