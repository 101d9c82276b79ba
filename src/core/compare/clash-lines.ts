/** Where a clash is sure enough to be shown: that the sentences report one event, and that its values fill one slot. */
import type { Clash } from './compare.ts';
import { BEGIN_ALIKE } from './slot-fit.ts';

/** Sentences from here on are taken to speak of the same occasion (`alignToCompare`). */
export const SAME_OCCASION = 0.5;
/**
 * Points (`slot-fit.ts`, and one a shared neighbour) from which two values fill one slot: a figure of
 * one unit beside one word, a day beside one word, a name that begins like its rival or is the only
 * one that differs. Set on a reading of alarms on one half of the `contrast` pairs marked the same
 * (development part), 2026-11-22, and tried on the other.
 */
const SAME_SLOT = { figure: 3, day: 2.5, name: BEGIN_ALIKE };

/**
 * True where the values of sentences that align so strongly seem to fill one slot, whatever tells that
 * both may be right: what an editor is asked about.
 */
export const isCandidate = ({ facet, fit }: Clash, strength: number): boolean =>
  strength >= SAME_OCCASION &&
  fit >= SAME_SLOT[facet === 'figure' || facet === 'day' ? facet : 'name'];

/** True where a clash between sentences that align so strongly is shown to readers. */
export const isShown = (clash: Clash, strength: number): boolean =>
  !clash.unsure && isCandidate(clash, strength);
