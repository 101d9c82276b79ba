/**
 * English words that serve alike, by a name that an edition's cues put after `$`: kept once for all stories.
 * An edition adds sets of its own, for the names of its event.
 */
import { ACTS } from './cues/acts.ts';
import { ARMS } from './cues/arms.ts';
import { MANNER } from './cues/manner.ts';
import { MEETINGS } from './cues/meetings.ts';
import { SPEECH } from './cues/speech.ts';
import { STANCES } from './cues/stances.ts';
import { STATES } from './cues/states.ts';

export const SETS: Readonly<Record<string, readonly string[]>> = {
  ...ACTS,
  ...ARMS,
  ...MANNER,
  ...MEETINGS,
  ...SPEECH,
  ...STANCES,
  ...STATES,
};
