/** Notices when the page takes marked text away, or moves on to another article. Changes nothing itself. */
import { addressHere } from './doc.ts';

const QUIET_MS = 300;
/** Between two readings of one page; a page that keeps changing its text is read ever more seldom. */
const FIRST_PAUSE_MS = 1_000;
const MOST_READINGS = 12;

type Watched = {
  intact: () => boolean;
  /** Reads the page anew. */
  again: () => Promise<void>;
  /** The address is another one by now. */
  moved: () => void;
};

export const watch = ({ intact, again, moved }: Watched, signal: AbortSignal): void => {
  const address = addressHere();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let readings = 0;
  let busy = false;
  const check = async (): Promise<void> => {
    if (addressHere() !== address) return moved();
    if (busy || readings >= MOST_READINGS || intact()) return;
    busy = true;
    readings += 1;
    await again();
    busy = false;
    if (!signal.aborted && !intact()) later(FIRST_PAUSE_MS * 2 ** readings);
  };
  const later = (pause: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), pause);
  };
  const observer = new MutationObserver(() => {
    if (!busy) later(readings === 0 ? QUIET_MS : FIRST_PAUSE_MS * 2 ** (readings - 1));
  });
  observer.observe(document.documentElement, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
};
