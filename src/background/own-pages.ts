import { browser } from '../platform/browser.ts';
import type { From } from '../platform/messages.ts';

/** Answers pages of the extension alone: what is known of tabs and kept is no business of a script in a page, even of ours. */
export const forOwnPages =
  <P, R>(work: (param: P) => R) =>
  (param: P, { url }: From): R => {
    if (!url.startsWith(browser.runtime.getURL(''))) throw new Error('asked from a page');
    return work(param);
  };
