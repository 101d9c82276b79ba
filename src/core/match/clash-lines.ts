/** Where a clash is sure enough to be shown: that the sentences report one event, and that its values fill one slot. */
import type { Clash } from './compare.ts';
import { BEGIN_ALIKE } from './slot-fit.ts';

/** Sentences from here on are taken to speak of the same occasion (`align`). */
export const SAME_OCCASION = 0.5;
/**
 * Points (`slot-fit.ts`, and one a shared neighbour) from which two values fill one slot; a name must
 * begin like its rival. Set on a reading of alarms on `contrast` pairs marked the same (development
 * part), 2026-11-22; what they come to now is listed in `docs/read/alarms.json`.
 */
const SAME_SLOT = { value: 3, name: BEGIN_ALIKE };

/** True where a clash between sentences that align so strongly is shown. */
export const isShown = ({ facet, fit }: Clash, strength: number): boolean =>
  strength >= SAME_OCCASION &&
  fit >= (facet === 'figure' || facet === 'day' ? SAME_SLOT.value : SAME_SLOT.name);
