/**
 * Remembers what was made of two things as long as both are there: an edition is held against the same
 * tellings again and again while it is edited, and its tests do so thousands of times.
 */
export const remember = <A extends object, B extends object, T>(
  make: (one: A, other: B) => T,
): ((one: A, other: B) => T) => {
  const kept = new WeakMap<A, WeakMap<B, { made: T }>>();
  return (one, other) => {
    const inner = kept.get(one) ?? new WeakMap<B, { made: T }>();
    kept.set(one, inner);
    const known = inner.get(other) ?? { made: make(one, other) };
    inner.set(other, known);
    return known.made;
  };
};
