/** What browsers let extensions do alone; of Firefox the element's own, of Chromium a function. */
type LetIn = {
  chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
};

const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * The shadow root of an element; of one with a name of its own a closed root too: that is closed to scripts of the page,
 * and its readers see what stands there.
 */
export const shadowOf = (element: Element): ShadowRoot | null => {
  // Drawings and formulas have hyphens in their names, too, and Chromium asks for elements of HTML.
  if (element.shadowRoot || !element.localName.includes('-') || element.namespaceURI !== HTML)
    return element.shadowRoot;
  const { openOrClosedShadowRoot: own } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (own !== undefined) return own;
  return (globalThis as LetIn).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
};
