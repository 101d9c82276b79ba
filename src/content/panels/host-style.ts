/** How the one element that is added to a page is set: by this it is known again, too. */

/** Page rules on `div` must not reach it, important ones included; the card is light or dark as other surfaces are. */
const STYLE = [
  ['all', 'initial'],
  // Without our style sheet, which goes with the extension, there is nobody to close it (marks.css).
  ['display', 'var(--variorum-panels, none)'],
  ['color-scheme', 'light dark'],
  // Neither is reset by `all`.
  ['direction', 'ltr'],
  ['unicode-bidi', 'normal'],
] as const;

export const setHostStyle = (element: HTMLElement): void => {
  // `all` resets what is set before it.
  for (const [name, value] of STYLE) element.style.setProperty(name, value, 'important');
};

/** The attribute as this browser writes it. */
const hostStyle = (): string | null => {
  const element = document.createElement('div');
  setHostStyle(element);
  return element.getAttribute('style');
};

/** True for an element that bears our style and no other attribute. */
export const isAsSet = (element: Element): boolean =>
  element.attributes.length === 1 && element.getAttribute('style') === hostStyle();
