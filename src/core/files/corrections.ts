/** The file in which a reader saves what he said of notes and pages, to send it by hand. */
import * as v from 'valibot';
import { Correction } from '../report/correction.ts';

/** Raised with every change of shape. */
export const CORRECTIONS_FORMAT = 1;

/** The file that a reader saves, to send it by hand. */
export const Corrections = v.object({
  format: v.literal(CORRECTIONS_FORMAT),
  corrections: v.array(Correction),
});
export type Corrections = v.InferOutput<typeof Corrections>;

/** The text of the file. */
export const correctionsFile = (corrections: readonly Correction[]): string =>
  `${JSON.stringify({ format: CORRECTIONS_FORMAT, corrections }, null, 2)}\n`;
