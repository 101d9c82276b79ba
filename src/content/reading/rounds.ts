/**
 * When to look at a page again: soon after it or its reader did something, ever more seldom while it goes on
 * changing, and never while nothing happens.
 */
const FIRST_MS = 400;
const LONGEST_MS = 30_000;
/** What changes inside shadow roots nobody tells: so often a page is looked at unasked. */
const UNASKED = 5;
const ACTS = ['click', 'keydown', 'toggle', 'resize'];

export type Rounds = {
  /** Resolves when it is time to look; at once after the signal. */
  next: () => Promise<void>;
  /** Something may have changed: no page is left at rest. */
  stir: () => void;
  /** The next round is to come soon. */
  hurry: () => void;
};

/** Observes the document, and what else `roots` names by then. */
export const rounds = (
  what: MutationObserverInit,
  signal: AbortSignal,
  roots: () => readonly Node[] = () => [],
): Rounds => {
  let pause = FIRST_MS;
  let unasked = UNASKED;
  let stirred = false;
  let idle = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due: (() => void) | null = null;
  const wait = (ms: number): void => {
    idle = false;
    clearTimeout(timer);
    timer = setTimeout(() => due?.(), ms);
  };
  // What a busy page does after its first change costs nothing: nobody listens until the next round.
  const stir = (): void => {
    stirred = true;
    // What fades in does so after the change that a page makes: a second look comes unasked.
    unasked = Math.max(unasked, 1);
    if (idle) wait(FIRST_MS);
  };
  const kept = { signal, capture: true, passive: true };
  const observer = new MutationObserver(() => {
    observer.disconnect();
    stir();
  });
  const observe = (): void => {
    observer.disconnect();
    stirred = false;
    if (signal.aborted) return;
    for (const root of [document, ...roots()]) {
      observer.observe(root, { ...what, subtree: true });
      // What a script puts into a slot by itself changes no node.
      root.addEventListener('slotchange', stir, kept);
    }
  };
  const hurry = (): void => {
    pause = FIRST_MS;
    unasked = UNASKED;
    stirred = true;
    if (due) wait(FIRST_MS);
  };
  // A page that presses its own buttons, to turn its pictures, is no reader.
  for (const type of ACTS) addEventListener(type, ({ isTrusted }) => isTrusted && hurry(), kept);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    due?.();
  });
  observe();
  const next = (): Promise<void> =>
    new Promise((resolve) => {
      due = () => {
        due = null;
        observe();
        resolve();
      };
      if (signal.aborted) return due();
      idle = !stirred && unasked <= 0;
      if (idle) {
        pause = FIRST_MS;
        return;
      }
      unasked -= 1;
      wait(pause);
      pause = Math.min(2 * pause, LONGEST_MS);
    });
  return { next, stir, hurry };
};
