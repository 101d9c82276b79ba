/**
 * A panel over the page, which gives the focus back: a manual popover, so that no header of the site covers it;
 * a modal dialog where the site has one open.
 */
import { type ComponentChild, render } from 'preact';
import { directionOf } from '../../platform/words.ts';
import type { Say } from '../../ui/say.ts';
import { addHost, type Host } from './host.ts';

export type Panel = {
  element: HTMLElement;
  draw: (what: ComponentChild) => void;
  close: () => void;
};

let host: Host | null = null;
const open = new Set<Panel>();

/** The host, while a panel is open. */
export const hostNow = (): Host | null => host;

/** True where a modal dialog of the site, or what fills the screen, leaves nothing usable but another one. */
export const isModal = (): boolean =>
  document.fullscreenElement !== null || document.querySelector('dialog:modal') !== null;

/** Puts a panel on top of whatever the site puts on top. */
const raise = (element: HTMLElement): void => {
  if (element instanceof HTMLDialogElement) {
    // Left from before it was taken away.
    element.removeAttribute('open');
    element.showModal();
    return;
  }
  element.popover = 'manual';
  element.showPopover();
};

const raiseAll = (): void => {
  for (const { element } of open) raise(element);
};

const closeAll = (): void => {
  for (const panel of [...open]) panel.close();
};

/** Opens a panel. It closes on Escape, with `closed` called once. */
export const openPanel = (name: string, label: string, say: Say, closed: () => void): Panel => {
  host ??= addHost({ back: raiseAll, lost: closeAll });
  // Added again it is one listener still.
  document.addEventListener('fullscreenchange', closeAll);
  const here = host;
  const before = document.activeElement;
  const inner = here.focusedElement();
  const element = here.place(`panel ${name}`, isModal() ? 'dialog' : 'div');
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-label', label);
  // The page's are no business of ours.
  element.lang = say('locale_dates');
  element.dir = directionOf(element.lang);
  element.tabIndex = -1;
  // Of a modal one: a press beside it closes it.
  if (element instanceof HTMLDialogElement) element.closedBy = 'any';
  raise(element);
  const panel: Panel = {
    element,
    draw: (what) => render(what, element),
    close: () => {
      if (!open.delete(panel)) return;
      const wasInside = element.contains(here.focusedElement());
      render(null, element);
      element.remove();
      // What had the focus before may be gone by now; a panel that is still open is the next best.
      const beneath = [...open].at(-1)?.element ?? before;
      const back = inner?.isConnected ? inner : beneath;
      if (wasInside && back instanceof HTMLElement) back.focus({ preventScroll: true });
      if (open.size === 0) {
        document.removeEventListener('fullscreenchange', closeAll);
        here.remove();
        host = null;
      }
      closed();
    },
  };
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    panel.close();
  });
  element.addEventListener('close', () => {
    if (element.isConnected) panel.close();
  });
  open.add(panel);
  return panel;
};
