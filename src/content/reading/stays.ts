/** Keeps marks on the page as long as there is somebody to answer for them. */
import { alive } from '../../platform/messages.ts';
import type { Marks } from '../marks.ts';

/** A page takes highlights away, and an extension is switched off, without a word: so one has to look. */
const EVERY_MS = 2_000;

/** Paints marks anew that the page has cleared; calls `orphaned` once the extension is gone. */
export const stay = (marks: () => Marks, orphaned: () => void, signal: AbortSignal): void => {
  const timer = setInterval(() => {
    if (!alive()) orphaned();
    else if (!document.hidden) marks().repaint();
  }, EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
};
