/** A form's controls stand in for its own properties where they bear their names: `<input name="getAttribute">`. */
const ASKED = [
  ...['nodeType', 'localName', 'textContent', 'ownerDocument', 'isConnected', 'shadowRoot'],
  ...['parentNode', 'parentElement', 'assignedSlot', 'firstChild', 'nextSibling', 'children'],
  ...['firstElementChild', 'childElementCount', 'getRootNode', 'contains', 'matches', 'closest'],
  ...['getAttribute', 'hasAttribute', 'querySelector', 'querySelectorAll'],
  ...['compareDocumentPosition', 'checkVisibility', 'getBoundingClientRect'],
];

/** True for an element that cannot be asked for what it is: no site of good will makes one. */
export const isMasked = (element: Element): boolean =>
  typeof element.localName !== 'string' ||
  (element.localName === 'form' && ASKED.some((name) => Object.hasOwn(element, name)));
