import { DatabaseError } from '../../platform/articles/database.ts';
import type { Refusal } from '../../platform/messages.ts';

const REFUSALS: Record<DatabaseError['code'], Refusal> = {
  'store-full': 'full',
  'store-newer': 'newer',
  'store-blocked': 'blocked',
  'store-unreadable': 'refused',
};

/** Why nothing was written. */
export const refusalOf = (error: unknown): Refusal =>
  error instanceof DatabaseError ? REFUSALS[error.code] : 'refused';
