/** Remembering stops where nothing can be written, until the browser starts anew or the reader says so. */
import { browser } from '../../browser.ts';
import type { Refusal } from '../../messages.ts';

const STOPPED = 'rememberingStopped';
const WHY: readonly Refusal[] = ['refused', 'full', 'newer', 'blocked'];

/** Why it has stopped; null while it goes on. */
export const stoppedBy = async (): Promise<Refusal | null> => {
  try {
    const stored = (await browser.storage.session.get(STOPPED))[STOPPED];
    return WHY.find((one) => one === stored) ?? null;
  } catch {
    return null;
  }
};

export const stopRemembering = (why: Refusal): Promise<void> =>
  // What cannot be noted is found again with the next page.
  browser.storage.session.set({ [STOPPED]: why }).catch(() => {});

export const goOnRemembering = (): Promise<void> =>
  browser.storage.session.remove(STOPPED).catch(() => {});
