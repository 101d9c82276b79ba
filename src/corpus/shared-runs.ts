import { blocks } from '../core/text/blocks.ts';
import type { Edition } from './edition-format.ts';
import { type Open, runWords } from './edition-rules.ts';
import type { Review } from './review/format.ts';
import type { Telling } from './tellings.ts';

/** As many words in a row may stand in nothing of ours and in a telling. */
export const RUN = 9;

const runsOf = (list: readonly string[]): string[] =>
  list.slice(RUN - 1).map((_, i) => list.slice(i, i + RUN).join(' '));

const runsIn = ({ text }: Telling): string[] =>
  blocks(text).flatMap(({ start, end }) => runsOf(runWords(text.slice(start, end))));

const sets = new WeakMap<readonly Telling[], Set<string>>();

/** Every run of nine words in the tellings' bodies; runs do not cross lines. */
export const tellingRuns = (tellings: readonly Telling[]): Set<string> => {
  const known = sets.get(tellings) ?? new Set(tellings.flatMap(runsIn));
  sets.set(tellings, known);
  return known;
};

type Said = { place: string; text: string };

const strings = (value: unknown, place: string): Said[] => {
  if (typeof value === 'string')
    return /^(https?|mailto):/.test(value) ? [] : [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const id = inner && typeof inner === 'object' && 'id' in inner ? String(inner.id) : key;
    const at = place === '' ? id : `${place} › ${id}`;
    // There the first words of a sentence are a key.
    const words = /^sentences › [^›]+$/.test(place) ? [{ place: at, text: key }] : [];
    return [...words, ...strings(inner, at)];
  });
};

const split = new Map<string, string[]>();

const wordsOf = (text: string): string[] => {
  const known = split.get(text) ?? runWords(text);
  split.set(text, known);
  return known;
};

/** Runs of nine words that strings of ours share with a telling, neighbouring ones joined. */
const runsShared = (ours: unknown, tellings: readonly Telling[]): Open[] => {
  const held = tellingRuns(tellings);
  const said = strings(ours, '').map(({ place, text }) => ({ place, words: wordsOf(text) }));
  const list = said.flatMap(({ words }) => words);
  const places = said.flatMap(({ place, words }) => words.map(() => place));
  return runsOf(list).flatMap((run, i) =>
    held.has(run)
      ? [{ place: places[i] ?? '', message: `nine words in a row are a telling's: “${run}”.` }]
      : [],
  );
};

/** Runs of nine words that an edition shares with a telling. */
export const sharedRuns = (edition: Edition, tellings: readonly Telling[]): Open[] =>
  runsShared(edition, tellings);

/** Those that a second reading shares with one; it is kept in a file of its own. */
export const reviewRuns = (review: Review, tellings: readonly Telling[]): Open[] =>
  runsShared(review, tellings).map(({ message, place }) => ({
    place: 'claims',
    message: `review.yaml › ${place}: ${message}`,
  }));
