/** Clicks and rests of the pointer on marked passages. Links, selections and the site's own handlers go first. */
import { hostNow } from './panel.ts';
import type { Passage } from './passages.ts';

const REST_MS = 350;
const LEAVE_MS = 300;

const OTHERS =
  'a[href],button,input,textarea,select,label,summary,video,audio,[contenteditable=""],[contenteditable="true"],[role="button"],[role="link"],[onclick]';

export type Pointed = {
  at: (x: number, y: number) => Passage | null;
  open: (passage: Passage, how: 'click' | 'hover') => void;
  /** Closes what resting opened. */
  leave: () => void;
  /** Closes what a click opened. */
  dismiss: () => void;
  hovers: () => boolean;
};

const isOthers = (event: Event): boolean =>
  event.defaultPrevented ||
  (event.target instanceof Element && event.target.closest(OTHERS) !== null);

const isSelecting = (): boolean => {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed;
};

const isInside = (event: Event): boolean => hostNow()?.holds(event) ?? false;

const onClick =
  ({ at, open }: Pointed) =>
  (event: MouseEvent): void => {
    const { button, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
    if (isInside(event) || isOthers(event) || isSelecting()) return;
    const passage = at(event.clientX, event.clientY);
    if (passage) open(passage, 'click');
  };

/** Waits until the pointer rests on a passage, and until it has left passage and card. */
const rests = ({ at, open, leave, hovers }: Pointed, signal: AbortSignal) => {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let away: ReturnType<typeof setTimeout> | undefined;
  let shown: Passage | null = null;
  signal.addEventListener('abort', () => {
    clearTimeout(rest);
    clearTimeout(away);
  });
  const look = (x: number, y: number, event: PointerEvent): void => {
    const passage = isSelecting() || isOthers(event) ? null : at(x, y);
    if (passage === shown && passage !== null) return;
    if (passage && hovers()) open(passage, 'hover');
    shown = passage;
  };
  return (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    clearTimeout(rest);
    clearTimeout(away);
    if (isInside(event)) return;
    rest = setTimeout(() => look(event.clientX, event.clientY, event), REST_MS);
    if (shown === null) return;
    away = setTimeout(() => {
      if (at(event.clientX, event.clientY) === shown) return;
      shown = null;
      leave();
    }, LEAVE_MS);
  };
};

export const followPointer = (pointed: Pointed, signal: AbortSignal): void => {
  const quiet = { signal, passive: true };
  document.addEventListener('click', onClick(pointed), quiet);
  document.addEventListener('pointermove', rests(pointed, signal), quiet);
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!isInside(event)) pointed.dismiss();
    },
    quiet,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isInside(event)) pointed.dismiss();
    },
    quiet,
  );
};
