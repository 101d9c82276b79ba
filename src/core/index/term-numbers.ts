/** Packed terms (`terms/terms.ts`: two bytes of hash, one of weight and marks) as numbers. */
import { fromBase64, toBase64 } from '../terms/base64.ts';

/** More than any term's number. */
export const TERM_NUMBERS = 2 ** 24;

/** Weight and marks go first: terms of like weight lie together, and a list of all is shorter for it. */
export const numbersOf = (packed: string): number[] => {
  const bytes = fromBase64(packed);
  return Array.from(
    { length: bytes.length / 3 },
    (_, i) =>
      ((bytes[3 * i + 2] ?? 0) << 16) | ((bytes[3 * i] ?? 0) << 8) | (bytes[3 * i + 1] ?? 0),
  );
};

/** The hash of a term's number. */
export const hashOf = (number: number): number => number & 0xffff;

/** The reverse of `numbersOf`, in order of hash. */
export const packedOf = (numbers: readonly number[]): string => {
  const bytes: number[] = [];
  for (const number of [...numbers].sort((a, b) => hashOf(a) - hashOf(b)))
    bytes.push((number >> 8) & 0xff, number & 0xff, number >> 16);
  return toBase64(bytes);
};
