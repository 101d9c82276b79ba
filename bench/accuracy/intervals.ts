/** Rates with their uncertainty, over several sets. */
import type { Rate } from '../rate.ts';

/** Four digits: sets have hundreds of items, and output is compared line by line. */
export const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The mean of rates, each counted alike whatever its size; null where one is of nothing. `n` and `of`
 * are sums; the interval is the mean of the intervals' ends, wider than it need be.
 */
export const macro = (rates: readonly Rate[]): Rate | null => {
  if (rates.length === 0 || rates.some(({ of }) => of === 0)) return null;
  return {
    value: mean(rates.map(({ value }) => value)),
    n: rates.reduce((sum, { n }) => sum + n, 0),
    of: rates.reduce((sum, { of }) => sum + of, 0),
    interval: [
      mean(rates.map(({ interval }) => interval[0])),
      mean(rates.map(({ interval }) => interval[1])),
    ],
  };
};
