/** Holds an edition against what the core finds: each discrepancy is answered by a reading, or dismissed. */

import { type Discrepancy, discrepancies } from '../../core/draft/discrepancies.ts';
import { FUNCTION_WORDS } from '../../core/english/stop-words.ts';
import { allSentences } from '../../core/prose/telling-sentences.ts';
import type { Dismissed, Edition, EditionClaim } from '../../core/story/edition.ts';
import { backed, isFurniture } from '../../core/story/opening-words.ts';
import type { Telling } from '../../core/story/telling.ts';
import type { Weights } from '../../core/terms/weights.ts';
import { blocks } from '../../core/text/blocks.ts';
import { memoPair } from '../../core/text/memo.ts';
import type { TellingSentence } from '../../core/text/span.ts';
import { runWords } from '../../core/text/words.ts';
import type { Open } from '../edition-rules.ts';
import { occurs, shown } from '../excerpts.ts';
import { memoTexts } from './memo-texts.ts';

type Side = Discrepancy['a'];
/** A discrepancy with the sentences that its two sides stand in. */
type Found = Discrepancy & { at: [TellingSentence, TellingSentence] };

/** What the core finds between tellings as they stand in their files. */
export const found = (tellings: readonly Telling[], weights: Weights): Discrepancy[] =>
  discrepancies(
    tellings.map(({ id, text, meta }) => ({ id, text, blocks: blocks(text), date: meta.date })),
    weights,
    'editor',
  );

const placed = memoPair(
  (all: readonly TellingSentence[], list: readonly Discrepancy[]): Found[] => {
    const sentenceOf = ({ source, start, end }: Side): TellingSentence | undefined =>
      all.find((one) => one.source === source && one.start < end && one.end > start);
    return list.flatMap((one) => {
      const [a, b] = [sentenceOf(one.a), sentenceOf(one.b)];
      return a && b ? [{ ...one, at: [a, b] }] : [];
    });
  },
);

const bare = memoTexts((text) => ` ${runWords(text).join(' ')} `);

/** Whether one has the other's words, marks aside. */
const contains = (one: string, other: string): boolean => {
  const [left, right] = [bare(one), bare(other)];
  return left.includes(right) || right.includes(left);
};

/** Whether two stretches are about the same words: one has the other, or both have a word that says something. */
const overlaps = (one: string, other: string): boolean => {
  const words = new Set(runWords(other));
  return (
    contains(one, other) ||
    runWords(one).some((word) => words.has(word) && !FUNCTION_WORDS.has(word))
  );
};

/** A claim answers where both put it differently there, and one of the readings has the words found. */
const answers = (
  claim: EditionClaim,
  { a, b, at }: Found,
  all: readonly TellingSentence[],
): boolean => {
  const [one, other] = [claim.readings[a.source], claim.readings[b.source]];
  if (one === undefined || other === undefined || one === other) return false;
  const sentences = backed(claim, all);
  if (!at.every((sentence) => sentences.has(sentence))) return false;
  return overlaps(one, a.words) || overlaps(other, b.words);
};

const dismisses = ({ between }: Dismissed, { a, b }: Discrepancy): boolean =>
  [a, b].every(({ source, words }) => {
    const said = between[source];
    return said !== undefined && contains(said, words);
  });

const kindOf = ({ facet, quoted }: Discrepancy): string => (quoted ? `${facet}, ${quoted}` : facet);

const unanswered = (one: Found): Open => ({
  place: `${one.a.source} and ${one.b.source} (${kindOf(one)})`,
  message:
    `“${one.a.words}” against “${one.b.words}” in ${one.b.source}, ${shown(one.at[1])}: ` +
    'answered by no reading and not dismissed.',
  sentence: one.at[0],
});

/** The words that stand in no sentence of the source that they are given for. */
const strayWords = memoPair((between: Dismissed['between'], all: readonly TellingSentence[]) =>
  Object.entries(between).filter(
    ([source, words]) => !all.some((one) => one.source === source && occurs(words, one.text)),
  ),
);

const dismissalOpen = (
  { between, because }: Dismissed,
  i: number,
  list: readonly Found[],
  all: readonly TellingSentence[],
): Open[] => {
  const place = `dismissed › ${i + 1}`;
  const stray = strayWords(between, all);
  if (stray.length > 0)
    return stray.map(([source, words]) => ({
      place,
      message: `“${words}” is not in ${source}.`,
    }));
  return list.some((one) => dismisses({ between, because }, one))
    ? []
    : [{ place, message: 'nothing unanswered is found between these words; it can go.' }];
};

/** Discrepancies that no reading answers and nothing dismisses, and dismissals of nothing. */
export const discrepanciesOpen = (
  edition: Edition,
  tellings: readonly Telling[],
  list: readonly Discrepancy[],
): Open[] => {
  const all = allSentences(tellings);
  const left = placed(all, list)
    .filter(({ at }) => !at.some((sentence) => isFurniture(edition, sentence)))
    .filter((one) => !edition.claims.some((claim) => answers(claim, one, all)));
  return [
    ...left
      .filter((one) => !edition.dismissed.some((dismissal) => dismisses(dismissal, one)))
      .map(unanswered),
    ...edition.dismissed.flatMap((one, i) => dismissalOpen(one, i, left, all)),
  ];
};
