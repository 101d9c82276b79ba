/**
 * Clicks and rests of the pointer on marked passages. Links, selections and the site's own handlers go
 * first; what a script of the page made up counts for nothing.
 */

import type { Passage } from '../core/report/passages.ts';
import { hostNow } from './panels/panel.ts';

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
  event.composedPath().some((one) => one instanceof Element && one.matches(OTHERS));

const isSelecting = (): boolean => {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed;
};

const isInside = (event: Event): boolean => hostNow()?.holds(event) ?? false;

/** Of the reader's making, and not in our own card or list. */
const isOnPage = (event: Event): boolean => event.isTrusted && !isInside(event);

/** Waits until the pointer rests on a passage, and until it has left passage and card. */
const rests = ({ at, open, leave, hovers }: Pointed, signal: AbortSignal) => {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let away: ReturnType<typeof setTimeout> | undefined;
  let shown: Passage | null = null;
  const calm = (): void => {
    clearTimeout(rest);
    clearTimeout(away);
  };
  signal.addEventListener('abort', calm);
  const look = (event: PointerEvent): void => {
    const passage = isSelecting() || isOthers(event) ? null : at(event.clientX, event.clientY);
    if (passage !== null && passage === shown) return;
    if (passage && hovers()) open(passage, 'hover');
    shown = passage;
  };
  const gone = (event: PointerEvent): void => {
    if (at(event.clientX, event.clientY) === shown) return;
    shown = null;
    leave();
  };
  return {
    move: (event: PointerEvent): void => {
      if (!event.isTrusted || event.pointerType !== 'mouse' || event.buttons !== 0) return;
      calm();
      if (isInside(event)) return;
      rest = setTimeout(() => look(event), REST_MS);
      if (shown !== null) away = setTimeout(() => gone(event), LEAVE_MS);
    },
    /** What was clicked is not opened again by resting on it, not even after it was closed. */
    clicked: (passage: Passage | null): void => {
      calm();
      shown = passage;
    },
  };
};

type Clicked = (passage: Passage | null) => void;

const onClick =
  ({ at, open }: Pointed, clicked: Clicked) =>
  (event: MouseEvent): void => {
    if (!isOnPage(event)) return;
    const { button, altKey, ctrlKey, metaKey, shiftKey } = event;
    const passage = at(event.clientX, event.clientY);
    clicked(passage);
    if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
    if (passage && !isOthers(event) && !isSelecting()) open(passage, 'click');
  };

/** Follows the pointer, and Escape pressed in the page, until the signal. */
export const followPointer = (pointed: Pointed, signal: AbortSignal): void => {
  const quiet = { signal, passive: true };
  const { move, clicked } = rests(pointed, signal);
  const dismiss = (event: Event): void => {
    if (isOnPage(event)) pointed.dismiss();
  };
  document.addEventListener('click', onClick(pointed, clicked), quiet);
  document.addEventListener('pointermove', move, quiet);
  document.addEventListener('pointerdown', dismiss, quiet);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) dismiss(event);
    },
    quiet,
  );
};
