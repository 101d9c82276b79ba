/** Keeps the host where and as it was put, and its focus, as far as a page can be kept off. */
import { isAsSet, setHostStyle } from './host-style.ts';

/** A page that always takes it away again has won by then: the panels close. */
const MOST_REPAIRS = 20;

const restore = (element: HTMLElement): void => {
  for (const name of element.getAttributeNames()) element.removeAttribute(name);
  setHostStyle(element);
};

/**
 * Puts back what a page changes of the element. `back` is called each time that it had to be put into
 * the document again: what lay on top no longer does. `lost` where the page does not leave off.
 */
export const keepInPlace = (
  element: HTMLElement,
  { back, lost }: { back: () => void; lost: () => void },
  signal: AbortSignal,
): void => {
  let repairs = 0;
  const watch = new MutationObserver(() => {
    const away = element.parentNode !== document.documentElement;
    // Asked, not written: what is written wakes the observer again, and some browsers never rest.
    const asSet = isAsSet(element);
    if (!away && asSet) return;
    repairs += 1;
    if (repairs > MOST_REPAIRS) {
      watch.disconnect();
      return lost();
    }
    if (!asSet) restore(element);
    if (away) document.documentElement.append(element);
    // What the repair itself changed is not to be looked at again.
    watch.takeRecords();
    if (away) back();
  });
  watch.observe(document.documentElement, { childList: true });
  watch.observe(element, { attributes: true });
  signal.addEventListener('abort', () => watch.disconnect());
};

/** Others listen to these to bring the focus back to where they want it. */
const FOCUS = ['focus', 'focusin', 'blur', 'focusout'];

/** Stops focus events of the element at the window, before listeners of the document hear of them. */
export const keepFocus = (element: HTMLElement, signal: AbortSignal): void => {
  for (const type of FOCUS)
    addEventListener(
      type,
      (event) => {
        if (event.target === element) event.stopImmediatePropagation();
      },
      { capture: true, signal },
    );
};
