const QUIET_MS = 400;
const LONGEST_MS = 6_000;

/** Resolves once the page has not changed for a moment, at the latest after a while or at the signal. */
export const settled = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(longest);
      resolve();
    };
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(done, QUIET_MS);
    });
    let quiet = setTimeout(done, QUIET_MS);
    const longest = setTimeout(done, LONGEST_MS);
    observer.observe(document, { childList: true, subtree: true });
    signal.addEventListener('abort', done, { once: true });
  });
