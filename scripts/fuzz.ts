/** How property tests are fuzzed, wherever they stand. What fails prints its seed. */
import fc from 'fast-check';
import { SEED, TIMES } from './seed.ts';

const RUNS = 100;

fc.configureGlobal({ seed: SEED, numRuns: RUNS * TIMES });
