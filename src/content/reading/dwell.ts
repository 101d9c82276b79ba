/** How long a text has been in sight: what was opened by mistake, or in a tab that nobody looks at, was not read. */

/**
 * Headline and lead are some forty words, which take ten seconds at four words a second (Brysbaert 2019: 238 words a
 * minute); a tab that was opened by mistake is closed before.
 */
const IN_SIGHT_MS = 10_000;

type Dwelling = {
  /** The text that is there now; null for none. */
  look: (text: string | null) => void;
  /** A text that has been told of is told of once more, after as long again. */
  again: () => void;
};

/** Calls once for each text that stayed as it was for so long, all the time that it was in sight together. */
export const dwelling = (stayed: () => void, signal: AbortSignal): Dwelling => {
  let text: string | null = null;
  let left = 0;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pause = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    left -= performance.now() - since;
  };
  const go = (): void => {
    if (timer !== undefined || text === null || left <= 0 || document.hidden || signal.aborted)
      return;
    since = performance.now();
    timer = setTimeout(() => {
      timer = undefined;
      left = 0;
      stayed();
    }, left);
  };
  document.addEventListener('visibilitychange', () => (document.hidden ? pause() : go()), {
    signal,
  });
  signal.addEventListener('abort', pause);
  return {
    look: (now) => {
      if (now === text) return;
      pause();
      text = now;
      left = IN_SIGHT_MS;
      go();
    },
    again: () => {
      if (left > 0) return;
      left = IN_SIGHT_MS;
      go();
    },
  };
};
