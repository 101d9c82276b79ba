/** What two tellings have in common beyond the event: wording, matter, quotations, order. */
import { runsInCommon, utterancesInCommon } from '../prose/wording.ts';
import type { DraftClaim } from './claims.ts';
import type { Known } from './credits.ts';
import type { Discrepancy } from './discrepancy.ts';
import { likeness } from './groups.ts';
import type { DraftSentence, DraftTelling } from './tellings.ts';

/** From here on a sentence has its like in the other telling. */
const LIKE = 0.5;

const textsOf = ({ text, sentences }: DraftTelling, some = sentences): string[] =>
  some.map(({ start, end }) => text.slice(start, end));

const onlyIn = (claims: readonly DraftClaim[], one: string, other: string): number =>
  claims.filter(({ evidence }) => evidence.size === 2 && evidence.has(one) && evidence.has(other))
    .length;

const bodyOf = ({ sentences }: DraftTelling): DraftSentence[] =>
  sentences.filter(({ headline }) => !headline);

/** The body's sentences that have their like in another telling, and where that stands. */
const likes = (one: DraftTelling, other: DraftTelling): [DraftSentence, DraftSentence][] =>
  bodyOf(one).flatMap((sentence): [DraftSentence, DraftSentence][] => {
    const [best] = bodyOf(other)
      .map((held) => ({ held, strength: likeness(sentence, held) }))
      .sort((a, b) => b.strength - a.strength);
    return best && best.strength >= LIKE ? [[sentence, best.held]] : [];
  });

/** Share of pairs of like sentences that stand in the same order in both. */
const order = (places: readonly [number, number][]): number => {
  let same = 0;
  let all = 0;
  places.forEach(([a, b], i) => {
    for (const [c, d] of places.slice(i + 1)) {
      if (a === c || b === d) continue;
      all += 1;
      if (a < c === b < d) same += 1;
    }
  });
  return all === 0 ? 0 : same / all;
};

export type Tie = {
  to: Known;
  runs: number;
  /** Those beyond the headline, which many reports share. */
  bodyRuns: number;
  only: number;
  quotations: number;
  /** Of the telling's body sentences, those with their like in the other. */
  share: number;
  order: number;
  /** Words of an utterance that both quote are exchanged. */
  altered: boolean;
};

/** The tie of a telling to another. */
export const tieOf = (
  { telling }: Known,
  to: Known,
  claims: readonly DraftClaim[],
  found: readonly Discrepancy[],
): Tie => {
  const near = likes(telling, to.telling);
  const body = bodyOf(telling);
  const both = [telling.id, to.telling.id];
  const quotes = (one: DraftTelling) => one.sentences.flatMap((sentence) => sentence.quotes);
  return {
    to,
    runs: runsInCommon(textsOf(telling), textsOf(to.telling)),
    bodyRuns: runsInCommon(textsOf(telling, body), textsOf(to.telling, bodyOf(to.telling))),
    only: onlyIn(claims, telling.id, to.telling.id),
    quotations: utterancesInCommon(quotes(telling), quotes(to.telling)),
    share: body.length === 0 ? 0 : near.length / body.length,
    order: order(near.map(([a, b]) => [a.at, b.at])),
    altered: found.some(
      ({ quoted, a, b }) =>
        (quoted === 'altered' || quoted === 'retranslated') &&
        both.includes(a.source) &&
        both.includes(b.source),
    ),
  };
};
