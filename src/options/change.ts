import type { Settings } from '../platform/settings.ts';

/** Changes what is stored by then: keys and other pages change settings, too. */
export type Change = (how: (before: Settings) => Settings) => void;

type Remember = Settings['remember'];

/** Likewise, of what is chosen about remembering: answers the parts that change. */
export type ChangeRemember = (how: (before: Remember) => Partial<Remember>) => void;
