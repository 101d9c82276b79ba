import { fileURLToPath } from 'node:url';
import { KNOWING, storeIn } from '../storage.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Launch, Reader } from './reader.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;

const built = (folder: string): string =>
  fileURLToPath(new URL(`../../dist/${folder}`, import.meta.url));

/** Starts a browser with the built extension in it, for a reader who has been told what the lines mean. */
export const launch = async (
  browser: Reader['browser'],
  { headless = true, extension }: Partial<Launch> = {},
): Promise<Reader> => {
  const reader =
    browser === 'chromium'
      ? await launchChromium({ headless, extension: extension ?? built('chrome') })
      : await launchFirefox({ headless, extension: extension ?? built('firefox') });
  await storeIn(reader, KNOWING);
  return reader;
};
