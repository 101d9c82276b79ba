/** Memoising: what was worked out once and is asked for again is kept as long as it may be wanted, and no longer. */

/** Keeps what was made of two things as long as both are there. */
export const memoPair = <A extends object, B extends object, T>(
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

/** Keeps what was made of a thing as long as it is there. */
export const memo = <A extends object, T>(make: (one: A) => T): ((one: A) => T) => {
  const both = memoPair((one: A, _: object) => make(one));
  const nothing = {};
  return (one) => both(one, nothing);
};

/** Keeps what was read under the keys last asked for, `most` of them; what failed is tried again. */
export const recent = <K, T>(
  most: number,
  make: (key: K) => Promise<T>,
): ((key: K) => Promise<T>) => {
  const kept = new Map<K, Promise<T>>();
  return (key) => {
    const made = kept.get(key) ?? make(key);
    if (!kept.has(key)) made.catch(() => kept.get(key) === made && kept.delete(key));
    kept.delete(key);
    kept.set(key, made);
    if (kept.size > most) for (const [oldest] of kept) if (kept.delete(oldest)) break;
    return made;
  };
};

/** Keeps what was made of words, which come again and again; begins anew after `most`, since that costs least. */
export const memoWords = <T>(most: number, make: (word: string) => T): ((word: string) => T) => {
  const kept = new Map<string, T>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const made = make(word);
    if (kept.size >= most) kept.clear();
    kept.set(word, made);
    return made;
  };
};
