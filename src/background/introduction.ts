/** What the lines mean is told once, on the first page that has some. */
import { browser } from '../platform/browser.ts';
import type { From } from '../platform/messages.ts';
import { setIntroduced, wasIntroduced } from '../platform/storage.ts';
import { isPrivate } from './private.ts';

/** Not on pages of ours, which say it themselves, and not where it could not be remembered. */
export const isToIntroduce = async ({ tab, url }: From): Promise<boolean> =>
  tab !== null &&
  !url.startsWith(browser.runtime.getURL('')) &&
  !(await isPrivate(tab)) &&
  !(await wasIntroduced());

/** It was shown. */
export const introduced = async (): Promise<null> => {
  await setIntroduced();
  return null;
};
