/** The one element that is ever added to a page: a host with a closed shadow root, there while something is open. */
import ui from '../ui/ui.css?inline';
import css from './panels.css?inline';

export type Host = {
  /** Where pieces are rendered to. */
  place: (name: string) => HTMLElement;
  /** True for an event that comes from inside. */
  holds: (event: Event) => boolean;
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

export const addHost = (): Host => {
  const element = document.createElement('div');
  // Page rules on `div` must not reach it, important ones included.
  element.style.setProperty('all', 'initial', 'important');
  element.style.setProperty('display', 'contents', 'important');
  // `all` has reset it; the card is light or dark as the reader's other surfaces are.
  element.style.setProperty('color-scheme', 'light dark', 'important');
  const root = element.attachShadow({ mode: 'closed' });
  dress(root);
  for (const type of KEYS) root.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(element);
  return {
    place: (name) => {
      const place = document.createElement('div');
      place.className = name;
      root.append(place);
      return place;
    },
    holds: (event) => event.composedPath().includes(element),
    focusedElement: () => root.activeElement as HTMLElement | null,
    remove: () => element.remove(),
  };
};
