/** Milliseconds that some work takes. */
export const timed = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

/** The middle of some values. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** A figure in a table's cell: digits after the point only below a hundred. */
export const digits = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value.toFixed(2);
