/** Tables that decide: one is read from the top, and the first row that fits speaks, with its reason. */

/** A row of a table: what it decides, why, and what it fits. */
export type Rule<Outcome, Found> = readonly [
  Outcome,
  reason: string,
  fits: (found: Found) => boolean,
];

/** Fits whatever none of the rows before it did. */
export const ELSE = (): boolean => true;

export const firstOf = <Outcome, Found>(
  rows: readonly Rule<Outcome, Found>[],
  found: Found,
): { kind: Outcome; reason: string } => {
  for (const [kind, reason, fits] of rows) if (fits(found)) return { kind, reason };
  throw new Error('no row fits');
};
