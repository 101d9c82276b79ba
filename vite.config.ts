import { defineConfig } from 'vitest/config';
import { withoutHtmlParsing } from './scripts/strip.ts';

export default defineConfig({
  plugins: [withoutHtmlParsing()],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    // Bundled like ours, so that the tests read pages with the same code as the extension.
    server: { deps: { inline: ['@mozilla/readability'] } },
  },
});
