import { defineConfig } from 'vitest/config';
import { withoutHtmlParsing } from './scripts/strip.ts';

/** What never comes to an end: no test says anything about speed, on however slow and busy a machine. */
const LIMIT_MS = 1_800_000;

const TESTS = ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'];
/** Tests of what is around a browser's own interface put another in its place, which no other test may see. */
const ALONE = ['src/{background,content,platform}/**/*.test.{ts,tsx}'];

export default defineConfig({
  plugins: [withoutHtmlParsing()],
  test: {
    testTimeout: LIMIT_MS,
    hookTimeout: LIMIT_MS,
    // Left to itself it leaves a core idle, of two.
    maxWorkers: '100%',
    setupFiles: ['scripts/fuzz.ts'],
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE } },
      // A process of its own for each file, with all modules read anew, took a third of the time.
      { extends: true, test: { name: 'together', include: TESTS, exclude: ALONE, isolate: false } },
    ],
  },
});
