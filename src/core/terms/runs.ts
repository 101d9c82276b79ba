import { words } from '../text/words.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { keyHash } from './hash.ts';

/** Words in a run; and how many runs' least hash is kept (Schleimer, Wilkerson, Aiken: Winnowing, 2003). */
const RUN = 5;
const WINDOW = 4;

/** All hashes of five-word runs of a text, in order. */
const allRuns = (
  text: string,
  from: number,
  to: number,
): { hash: number; start: number; end: number }[] => {
  const list = words(text, from, to);
  return list.slice(0, Math.max(0, list.length - RUN + 1)).map((first, i) => ({
    hash: keyHash(
      list
        .slice(i, i + RUN)
        .map(({ form }) => form)
        .join(' '),
    ),
    start: first.start,
    end: list[i + RUN - 1]?.end ?? first.end,
  }));
};

/** The hashes of every five-word run of a text. */
export const runs = (text: string, from = 0, to = text.length): Set<number> =>
  new Set(allRuns(text, from, to).map(({ hash }) => hash));

/** The winnowed part of `runs`: the least of each window of four, about two in five. */
export const winnowed = (text: string, from = 0, to = text.length): Set<number> => {
  const hashes = allRuns(text, from, to).map(({ hash }) => hash);
  const kept = new Set<number>();
  for (let i = 0; i < Math.max(1, hashes.length - WINDOW + 1) && hashes.length > 0; i += 1)
    kept.add(Math.min(...hashes.slice(i, i + WINDOW)));
  return kept;
};

/** Three bytes a hash, in order of size. */
export const packRuns = (hashes: Set<number>): string =>
  toBase64([...hashes].sort((a, b) => a - b).flatMap((h) => [h >> 16, (h >> 8) & 0xff, h & 0xff]));

/** The reverse of `packRuns`. */
export const unpackRuns = (packed: string): Set<number> => {
  const bytes = fromBase64(packed);
  const hashes = new Set<number>();
  for (let i = 0; i + 2 < bytes.length; i += 3)
    hashes.add(((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0));
  return hashes;
};
