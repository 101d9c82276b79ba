/** Draws public/icons/variorum.svg at the sizes of the manifest: `tsx scripts/icons.ts`, then commit the result. */
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import manifest from '../manifest.json' with { type: 'json' };
import { chromiumPath } from './browsers.mjs';

const svg = await readFile('public/icons/variorum.svg', 'utf8');
const executablePath = chromiumPath();
const browser = await chromium.launch(executablePath ? { executablePath } : {});
const page = await browser.newPage();
/** Around the largest the Chrome Web Store wants a margin (developer.chrome.com/docs/webstore/images). */
const margin = (size: string): number => (size === '128' ? 16 : 0);

for (const [size, file] of Object.entries(manifest.icons)) {
  await page.setViewportSize({ width: Number(size), height: Number(size) });
  await page.setContent(
    `<style>body { margin: ${margin(size)}px } svg { display: block }</style>${svg}`,
  );
  await page.screenshot({ path: `public/${file}`, omitBackground: true });
}
await browser.close();
