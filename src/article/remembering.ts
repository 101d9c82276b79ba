/** What is asked again and again of one element, worked out once; kept as long as whoever asks. */
export const remembering = <T>(ask: (element: Element) => T): ((element: Element) => T) => {
  const known = new Map<Element, T>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const found = ask(element);
    known.set(element, found);
    return found;
  };
};
