/** Brings the annotator into a page. */
import { browser } from '../platform/browser.ts';

const SCRIPT = 'content/annotator.js';
const STYLE = 'content/marks.css';

/** What came of it; `forbidden` where the browser lets no extension in. */
export type Injected = { ok: true } | { ok: false; forbidden: boolean; detail: string };

// Neither browser gives codes for these.
const CLOSED =
  /cannot access|cannot be scripted|must request permission|missing host permission|extensions gallery|chrome:\/\/|error page/i;

/** Runs the annotator in a tab's main frame, with its style sheet where the page has not got it. */
export const inject = async (tab: number, styled: boolean): Promise<Injected> => {
  const target = { tabId: tab, frameIds: [0] };
  try {
    if (!styled) {
      const css = { target, files: [STYLE] };
      // Sheets add up: a page that is read twice should still have one.
      await browser.scripting.removeCSS(css).catch(() => {});
      await browser.scripting.insertCSS(css);
    }
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
    return { ok: true };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, forbidden: CLOSED.test(detail), detail };
  }
};
