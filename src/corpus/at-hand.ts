/** The tellings that the bundled edition is compiled from, where a checkout has them beside it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.ts';

/** The folder of articles: `VARIORUM_TELLINGS`, or `../shared/corpus` beside the repository. */
export const ARTICLES = process.env.VARIORUM_TELLINGS ?? join(ROOT, '../shared/corpus');

/** Null where the tellings are there; else why a test that needs them is skipped. */
export const absent: string | null = existsSync(ARTICLES)
  ? null
  : `the tellings are not at hand (${ARTICLES}); set VARIORUM_TELLINGS`;
