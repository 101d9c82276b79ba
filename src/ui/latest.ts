/**
 * Shows what is read, again whenever it is asked: one reading at a time, and what is asked meanwhile waits
 * for one that begins after it. The promise ends when that one is shown.
 */
export const latest = <T>(
  read: () => Promise<T>,
  show: (value: T) => void,
): (() => Promise<void>) => {
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  const once = async (): Promise<void> => {
    waiting = null;
    show(await read());
  };
  return () => {
    waiting ??= running.then(() => {
      running = once();
      return running;
    });
    return waiting;
  };
};
