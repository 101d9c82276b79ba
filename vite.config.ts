import { defineConfig } from 'vitest/config';
import { withoutHtmlParsing } from './scripts/strip.ts';

export default defineConfig({
  plugins: [withoutHtmlParsing()],
  test: {
    // Some run the built command, each a process of its own, on machines of two cores.
    testTimeout: 60_000,
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
    // Bundled like ours, so that the tests read pages with the same code as the extension.
    server: { deps: { inline: ['@mozilla/readability'] } },
  },
});
