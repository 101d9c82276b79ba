/** Discrepancies about one point brought together: a claim and its readings. */
import type { Facet, Quoted } from '../story/codes.ts';
import { overlaps } from '../text/span.ts';
import type { Discrepancy, Side } from './discrepancy.ts';

/** One point on which tellings differ, and the words of each. */
export type Point = {
  facet: Facet;
  quoted: Quoted | null;
  readings: Map<string, Side>;
  /** Which of the sources differ from which. */
  differ: [string, string][];
  strength: number;
};

const touches = (x: Side, y: Side): boolean => x.source === y.source && overlaps(x, y);

type Group = { facet: Facet; found: Discrepancy[]; sides: Side[] };

/** The most frequent side of a source; the first one where two are as frequent. */
const chosen = (sides: readonly Side[]): Map<string, Side> => {
  const counts = new Map<string, { side: Side; n: number }>();
  for (const side of sides) {
    const key = `${side.source} ${side.start} ${side.end}`;
    counts.set(key, { side, n: (counts.get(key)?.n ?? 0) + 1 });
  }
  const best = new Map<string, { side: Side; n: number }>();
  for (const each of counts.values()) {
    const known = best.get(each.side.source);
    if (!known || each.n > known.n) best.set(each.side.source, each);
  }
  return new Map([...best].map(([source, { side }]) => [source, side]));
};

/** Of the kinds of one quotation's variants the most telling. */
const KINDS: Quoted[] = ['retranslated', 'altered', 'fuller', 'cut'];

const pointOf = ({ facet, found, sides }: Group): Point => ({
  facet,
  quoted: KINDS.find((kind) => found.some(({ quoted }) => quoted === kind)) ?? null,
  readings: chosen(sides),
  differ: found.map(({ a, b }) => [a.source, b.source]),
  strength: Math.max(...found.map(({ strength }) => strength)),
});

/** The points of all discrepancies; two findings that touch in one telling are about one point. */
export const points = (all: readonly Discrepancy[]): Point[] => {
  const groups: Group[] = [];
  for (const found of all) {
    const touched = groups.filter(
      (group) =>
        group.facet === found.facet &&
        group.sides.some((side) => touches(side, found.a) || touches(side, found.b)),
    );
    const [first, ...rest] = touched;
    const group = first ?? { facet: found.facet, found: [], sides: [] };
    if (!first) groups.push(group);
    group.found.push(found);
    group.sides.push(found.a, found.b);
    for (const other of rest) {
      group.found.push(...other.found);
      group.sides.push(...other.sides);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups.map(pointOf);
};
