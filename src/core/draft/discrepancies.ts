/** Every slot in which two tellings of one story differ, by facet. Whether both can be is for an editor. */

import type { Telling } from '../prose/quotes.ts';
import type { Weights } from '../terms/weights.ts';
import type { Span } from '../text/span.ts';
import { compareCertainty, compareVoices } from './compare-certainty.ts';
import { compareFacts } from './compare-facts.ts';
import { compareUtterances, otherParts } from './compare-quotes.ts';
import { compareSlots } from './compare-slots.ts';
import { compareNumber, compareTerms } from './compare-terms.ts';
import type { Discrepancy, Found, Side } from './discrepancy.ts';
import { PAIRED, pairs } from './pairs.ts';
import { type DraftTelling, readTellings } from './tellings.ts';

export type { Discrepancy } from './discrepancy.ts';

/** A reading has at most eight words, counted as runs of letters and digits: "it's" is two. */
const MOST_RUNS = 8;
const RUN = /[\p{L}\p{M}\p{N}]+/gu;

const side = ({ id, text }: DraftTelling, { start, end }: Span): Side => {
  const [beyond] = [...text.slice(start, end).matchAll(RUN)].slice(MOST_RUNS);
  const said = text.slice(start, beyond ? start + beyond.index : end).trimEnd();
  return { source: id, start, end: start + said.length, words: said };
};

const place = ({ facet, a, b }: Discrepancy): string =>
  [facet, a.source, a.start, b.source, b.start].join(' ');

/** One finding a place and facet, the surest. */
const once = (all: readonly Discrepancy[]): Discrepancy[] => {
  const best = new Map<string, Discrepancy>();
  for (const found of all) {
    const known = best.get(place(found));
    if (!known || found.strength > known.strength) best.set(place(found), found);
  }
  return [...best.values()];
};

/** Parts of one answer have little in common but what leads over to them. */
const PARTS = 0.4;

const between = (one: DraftTelling, other: DraftTelling): Discrepancy[] => {
  const texts: [string, string] = [one.text, other.text];
  const both: [DraftTelling, DraftTelling] = [one, other];
  const near = pairs(one, other, PARTS);
  const aligned = near
    .filter(({ strength }) => strength >= PAIRED)
    .flatMap((pair) => [
      ...compareFacts(pair, texts),
      ...compareNumber(pair, texts),
      ...compareTerms(pair, texts),
      ...compareCertainty(pair, both),
    ]);
  const turned = compareVoices(other, one).map((found) => ({ ...found, a: found.b, b: found.a }));
  const found: Found[] = [
    ...aligned,
    ...near.flatMap((pair) => otherParts(pair, both)),
    ...compareUtterances(one, other),
    ...compareSlots(one, other),
    ...compareVoices(one, other),
    ...turned,
  ];
  return once(found.map((each) => ({ ...each, a: side(one, each.a), b: side(other, each.b) })));
};

const byPlace = (x: Discrepancy, y: Discrepancy): number =>
  x.a.start - y.a.start || x.b.start - y.b.start || (x.facet < y.facet ? -1 : 1);

/** The discrepancies between tellings already taken apart; `report` is told how many pairs are done. */
export const findDiscrepancies = (
  tellings: readonly DraftTelling[],
  report: (done: number, of: number) => void = () => {},
): Discrepancy[] => {
  const ordered = [...tellings].sort((a, b) => (a.id < b.id ? -1 : 1));
  const of = (ordered.length * (ordered.length - 1)) / 2;
  let done = 0;
  return ordered.flatMap((one, i) =>
    ordered.slice(i + 1).flatMap((other) => {
      report(++done, of);
      return between(one, other).sort(byPlace);
    }),
  );
};

/** The discrepancies between tellings of one story; `a` is the source whose id comes first. */
export const discrepancies = (tellings: readonly Telling[], weights: Weights): Discrepancy[] =>
  findDiscrepancies(readTellings(tellings, weights));
