import { blocks } from '../core/text/blocks.ts';
import type { Edition } from './edition-format.ts';
import { type Open, runWords } from './edition-rules.ts';
import type { Telling } from './tellings.ts';

/** As many words in a row may stand in nothing of ours and in a telling. */
export const RUN = 9;

const runsOf = (list: readonly string[]): string[] =>
  list.slice(RUN - 1).map((_, i) => list.slice(i, i + RUN).join(' '));

/** Every run of nine words in the tellings' bodies; runs do not cross lines. */
export const tellingRuns = (tellings: readonly Telling[]): Set<string> =>
  new Set(
    tellings.flatMap(({ text }) =>
      blocks(text).flatMap(({ start, end }) => runsOf(runWords(text.slice(start, end)))),
    ),
  );

type Said = { place: string; text: string };

const strings = (value: unknown, place: string): Said[] => {
  if (typeof value === 'string')
    return /^(https?|mailto):/.test(value) ? [] : [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const id = inner && typeof inner === 'object' && 'id' in inner ? String(inner.id) : key;
    return strings(inner, place === '' ? id : `${place} › ${id}`);
  });
};

/** Runs of nine words that an edition shares with a telling, its neighbouring strings joined. */
export const sharedRuns = (edition: Edition, tellings: readonly Telling[]): Open[] => {
  const held = tellingRuns(tellings);
  const list = strings(edition, '').flatMap(({ place, text }) =>
    runWords(text).map((word) => ({ place, word })),
  );
  return list.slice(RUN - 1).flatMap((_, i) => {
    const run = list.slice(i, i + RUN);
    const words = run.map(({ word }) => word).join(' ');
    return held.has(words)
      ? [
          {
            place: run[0]?.place ?? '',
            message: `nine words in a row are a telling's: “${words}”.`,
          },
        ]
      : [];
  });
};
