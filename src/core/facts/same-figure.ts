import type { Figure } from './fact.ts';

const ORDER =
  /^(?:(?:tens|dozens|hundreds|thousands) of )?(?:dozens|hundreds|thousands|millions|billions)$/;

/** Whether a unit is an order of magnitude: "hundreds", "tens of thousands". */
export const isOrder = (unit: string): boolean => ORDER.test(unit);

/** The unit of the last digit that is not a zero: 100000 for 1.2 million. */
const precision = (value: number): number => {
  let step = 10 ** Math.ceil(Math.log10(Math.abs(value) || 1));
  while (step > 1e-9 && Math.abs(value / step - Math.round(value / step)) > 1e-9) step /= 10;
  return step;
};

const roundsTo = (value: number, round: number, within: number): boolean => {
  const step = precision(round);
  const near = Math.abs(value - round) <= Math.abs(round) * within;
  return near && Math.abs(Math.round(value / step) * step - round) < step * 1e-6;
};

/** "Hundreds" holds for 200 to 999, "dozens" for 24 to 99. */
const inOrder = (order: Figure, other: Figure): boolean => {
  if (other.unit !== null && isOrder(other.unit)) return order.value === other.value;
  const above = order.unit === 'dozens' ? 100 : order.value * 10;
  const kind = other.unit === null || other.unit === order.counts;
  return kind && other.value >= order.value * 2 && other.value < above;
};

/** The digits after the point, a magnitude taken out: 1 for 247.7 million. */
const decimals = (value: number): number => {
  const scale = value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1;
  return String(value / scale).split('.')[1]?.length ?? 0;
};

/** Rounded in its last digit, or what follows left off. */
const isCut = (fine: number, coarse: number): boolean => {
  const step = 10 ** -decimals(coarse) * (coarse >= 1e9 ? 1e9 : coarse >= 1e6 ? 1e6 : 1);
  const rest = fine - coarse;
  return (
    (Math.abs(rest) <= step / 2 && Math.abs(rest) <= coarse * 0.1 * (1 + 1e-9)) ||
    (coarse >= 100 * step && rest > 0 && rest < step)
  );
};

/** Whether the other figure rounds to this one, where this one is told as rounded or plainly is. */
const isRounded = (round: Figure, other: Figure): boolean => {
  if (round.unit === 'clock' || round.unit === 'ordinal') return false;
  if (round.about) return roundsTo(other.value, round.value, other.about ? 0.05 : 0.15);
  // "1.4 percent" and "1.36", "$248 million" and "$247.7 million": a decimal left out.
  if (decimals(other.value) > decimals(round.value) && round.value >= 1)
    return isCut(other.value, round.value);
  const coarse = round.value >= 1000 && precision(round.value) >= 100;
  return coarse && roundsTo(other.value, round.value, 0.03);
};

/** Units that one report writes for another's: "a 41-year-old case", "41 years". */
const KIN = [
  ['percent', 'percentage point'],
  ['year', 'age'],
];

/** True for two units that are mixed up in writing. */
export const kinUnits = (a: string | null, b: string | null): boolean =>
  KIN.some((units) => units.includes(a ?? '') && units.includes(b ?? ''));

/** A unit may be left out, but for a rank and a time of day, which are no counts. */
const sameUnit = (a: string | null, b: string | null): boolean =>
  a === b ||
  kinUnits(a, b) ||
  ((a === null || b === null) && !/^(?:ordinal|clock)$/.test(a ?? b ?? ''));

/** Whether two figures can be one: the same value, or one of them rounded ("nearly 100" and 98). */
export const agree = (a: Figure, b: Figure): boolean => {
  if (a.unit !== null && isOrder(a.unit)) return inOrder(a, b);
  if (b.unit !== null && isOrder(b.unit)) return inOrder(b, a);
  if (!sameUnit(a.unit, b.unit)) return false;
  const same = Math.abs(a.value - b.value) <= Math.abs(a.value) * 1e-9;
  return same || isRounded(a, b) || isRounded(b, a);
};
