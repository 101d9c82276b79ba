/**
 * English words that serve alike, by a name that an edition's cues put after `$`: kept once for all stories.
 * An edition adds sets of its own, for the names of its event.
 */
import { ACTS } from './acts.ts';
import { ARMS } from './arms.ts';
import { MANNER } from './manner.ts';
import { MEETINGS } from './meetings.ts';
import { SPEECH } from './speech.ts';
import { STANCES } from './stances.ts';
import { STATES } from './states.ts';

export const SETS: Readonly<Record<string, readonly string[]>> = {
  ...ACTS,
  ...ARMS,
  ...MANNER,
  ...MEETINGS,
  ...SPEECH,
  ...STANCES,
  ...STATES,
};
