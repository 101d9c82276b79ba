import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Launch, Reader } from './reader.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;

const built = (folder: string): string =>
  fileURLToPath(new URL(`../../dist/${folder}`, import.meta.url));

/** Starts a browser with the built extension in it. */
export const launch = (
  browser: Reader['browser'],
  { headless = true, extension }: Partial<Launch> = {},
): Promise<Reader> =>
  browser === 'chromium'
    ? launchChromium({ headless, extension: extension ?? built('chrome') })
    : launchFirefox({ headless, extension: extension ?? built('firefox') });
