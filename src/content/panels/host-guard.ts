/** Keeps the host where and as it was put, and its focus, as far as a page can be kept off. */
import { isAsSet, setHostStyle } from './host-style.ts';

/** A page that always takes it away again has won by then: the panels close. */
const MOST_REPAIRS = 20;

export type Turns = {
  /** The page took it out of the document, and it is back: what lay on top no longer does. */
  back: () => void;
  /** The page does not leave off. */
  lost: () => void;
};

const setAgain = (element: HTMLElement): void => {
  for (const one of [...element.attributes]) element.removeAttributeNode(one);
  setHostStyle(element);
};

/** Puts back what a page changes of the element. */
export const keepInPlace = (
  element: HTMLElement,
  { back, lost }: Turns,
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
    if (!asSet) setAgain(element);
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
/** What the reader does moves the focus within so many milliseconds; else the page does. */
const ACT_MS = 500;

/** Takes the focus back that a page takes while its reader does nothing; a page that does not leave off has won. */
const taker = (root: ShadowRoot, signal: AbortSignal) => {
  let acted = Number.NEGATIVE_INFINITY;
  let repairs = 0;
  let inside: Element | null = null;
  const note = ({ isTrusted, timeStamp }: Event): void => {
    if (isTrusted) acted = timeStamp;
  };
  for (const type of ['pointerdown', 'keydown'])
    addEventListener(type, note, { capture: true, passive: true, signal });
  const takeBack = (lost: Element | null): void => {
    const isTaken = root.activeElement === null && document.hasFocus();
    if (!isTaken || !(lost instanceof HTMLElement) || !lost.isConnected) return;
    if (repairs >= MOST_REPAIRS || signal.aborted) return;
    repairs += 1;
    lost.focus({ preventScroll: true });
  };
  return {
    came: (): void => {
      inside = root.activeElement;
    },
    went: (when: number): void => {
      const lost = inside;
      if (when - acted >= ACT_MS) queueMicrotask(() => takeBack(lost));
    },
  };
};

/** Stops focus events of the element at the window, before listeners of the document hear of them, and keeps the focus. */
export const keepFocus = (element: HTMLElement, root: ShadowRoot, signal: AbortSignal): void => {
  const { came, went } = taker(root, signal);
  for (const type of FOCUS)
    addEventListener(
      type,
      (event) => {
        if (event.target !== element) return;
        event.stopImmediatePropagation();
        if (type === 'focusin') came();
        if (type === 'focusout') went(event.timeStamp);
      },
      { capture: true, signal },
    );
};
