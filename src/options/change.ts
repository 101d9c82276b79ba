import type { Settings } from '../platform/settings.ts';

/** Changes what is stored by then: keys and other pages change settings, too. */
export type Change = (how: (before: Settings) => Settings) => void;
