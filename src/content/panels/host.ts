/** The one element that is ever added to a page: a host with a closed shadow root, there while something is open. */
import ui from '../../ui/ui.css?inline';
import { keepFocus, keepInPlace, type Turns } from './host-guard.ts';
import { setHostStyle } from './host-style.ts';
import css from './panels.css?inline';

export type Host = {
  /** Where pieces are rendered to. */
  place: (name: string, element: 'div' | 'dialog') => HTMLElement;
  /** True for an event that comes from inside. */
  holds: (event: Event) => boolean;
  /** True for the host itself, as which the page's side sees all that is inside. */
  is: (element: Element) => boolean;
  /** What inside has the keyboard's focus. */
  focusedElement: () => HTMLElement | null;
  remove: () => void;
};

/** A page's policy on styles binds style elements in one browser, constructed sheets in none. */
const dress = (root: ShadowRoot): void => {
  const text = `${ui}\n${css}`;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Some versions keep constructed sheets from scripts of extensions.
  }
  const style = document.createElement('style');
  style.textContent = text;
  root.append(style);
};

// What is typed in our panels is not for the site's own keys.
const KEYS = ['keydown', 'keypress', 'keyup', 'input', 'beforeinput'];

export const addHost = (turns: Turns): Host => {
  const end = new AbortController();
  const element = document.createElement('div');
  setHostStyle(element);
  const root = element.attachShadow({ mode: 'closed' });
  dress(root);
  for (const type of KEYS) root.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(element);
  keepInPlace(element, turns, end.signal);
  keepFocus(element, root, end.signal);
  return {
    place: (name, tag) => {
      const place = document.createElement(tag);
      place.className = name;
      root.append(place);
      return place;
    },
    holds: (event) => event.composedPath().includes(element),
    is: (one) => one === element,
    focusedElement: () => root.activeElement as HTMLElement | null,
    remove: () => {
      end.abort();
      element.remove();
    },
  };
};
