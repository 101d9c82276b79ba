import type { Say } from './say.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A number of bytes as one reads it, "340 kB": of kilobytes and more two figures say enough. */
export const sizeWords = (bytes: number, say: Say): string => {
  const power = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const n = bytes / 1000 ** power;
  return new Intl.NumberFormat(say('locale_dates'), {
    style: 'unit',
    unit: UNITS[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: n < 10 && power > 0 ? 1 : 0,
  }).format(n);
};
