/** What browsers let extensions do alone; of Firefox the element's own, of Chromium a function. */
type LetIn = {
  chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
};

/**
 * The shadow root of an element; of one with a name of its own a closed root too: that is closed to scripts of the page,
 * and its readers see what stands there.
 */
export const shadowOf = (element: Element): ShadowRoot | null => {
  if (element.shadowRoot || !element.localName.includes('-')) return element.shadowRoot;
  const { openOrClosedShadowRoot: own } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (own !== undefined) return own;
  return (globalThis as LetIn).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
};
