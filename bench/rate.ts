/** A share with its counts and its Wilson interval of 95 % (Wilson, 1927). */
export type Rate = { value: number; n: number; of: number; interval: [number, number] };

const Z = 1.959964;

/** `n` of `of`; of nothing, the interval says that nothing is known. */
export const rate = (n: number, of: number): Rate => {
  if (of === 0) return { value: 0, n, of, interval: [0, 1] };
  const p = n / of;
  const z2 = Z * Z;
  const middle = (p + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z / (1 + z2 / of)) * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of * of));
  return { value: p, n, of, interval: [Math.max(0, middle - half), Math.min(1, middle + half)] };
};

const two = (x: number): string => x.toFixed(2);

/** A rate in a table's cell: ".62 (94 of 151; .54–.69)". */
export const shown = ({ value, n, of, interval: [low, high] }: Rate): string =>
  `${two(value)} (${n} of ${of}; ${two(low)}–${two(high)})`;
