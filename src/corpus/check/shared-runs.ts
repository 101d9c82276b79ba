import type { Edition } from '../../core/story/edition.ts';
import type { Telling } from '../../core/story/telling.ts';
import { blocks } from '../../core/text/blocks.ts';
import { memo } from '../../core/text/memo.ts';
import { runWords } from '../../core/text/words.ts';
import type { Open } from '../edition-rules.ts';
import type { Review } from '../review/format.ts';
import { memoTexts } from './memo-texts.ts';

/** As many words in a row may stand in nothing of ours and in a telling. */
export const RUN = 9;

const runsOf = (list: readonly string[]): string[] =>
  list.slice(RUN - 1).map((_, i) => list.slice(i, i + RUN).join(' '));

const runsIn = ({ text }: Telling): string[] =>
  blocks(text).flatMap(({ start, end }) => runsOf(runWords(text.slice(start, end))));

/** Every run of nine words in the tellings' bodies; runs do not cross lines. */
export const tellingRuns = memo(
  (tellings: readonly Telling[]): ReadonlySet<string> => new Set(tellings.flatMap(runsIn)),
);

type Words = { place: string; text: string };

const listed = new WeakMap<object, { place: string; said: Words[] }>();

/** The strings of a value and where each stands; what two editions share is listed once. */
const strings = (value: unknown, place: string): Words[] => {
  if (typeof value === 'string')
    return /^(https?|mailto):/.test(value) ? [] : [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const known = listed.get(value);
  if (known?.place === place) return known.said;
  const said = stringsOf(value, place);
  listed.set(value, { place, said });
  return said;
};

const stringsOf = (value: object, place: string): Words[] =>
  Object.entries(value).flatMap(([key, inner]) => {
    const id = inner && typeof inner === 'object' && 'id' in inner ? String(inner.id) : key;
    const at = place === '' ? id : `${place} › ${id}`;
    // There the first words of a sentence are a key.
    const words = /^sentences › [^›]+$/.test(place) ? [{ place: at, text: key }] : [];
    return [...words, ...strings(inner, at)];
  });

const wordsOf = memoTexts((text): readonly string[] => runWords(text));

const vocabulary = memo(
  (runs: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...runs].flatMap((run) => run.split(' '))),
);

/** Runs of nine words that strings of ours share with a telling, neighbouring ones joined. */
const runsShared = (ours: unknown, tellings: readonly Telling[]): Open[] => {
  const held = tellingRuns(tellings);
  const said = strings(ours, '').map(({ place, text }) => ({ place, words: wordsOf(text) }));
  const theirs = vocabulary(held);
  const found: Open[] = [];
  const list: string[] = [];
  const places: string[] = [];
  // How many words up to here a telling has, every one: only they can be a run of it.
  let known = 0;
  for (const { place, words } of said)
    for (const word of words) {
      list.push(word);
      places.push(place);
      known = theirs.has(word) ? known + 1 : 0;
      if (known < RUN) continue;
      const from = list.length - RUN;
      const run = list.slice(from).join(' ');
      if (held.has(run))
        found.push({
          place: places[from] ?? '',
          message: `nine words in a row are a telling's: “${run}”.`,
        });
    }
  return found;
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
