/**
 * How property tests are fuzzed, wherever they stand: with one seed, so that each run of `npm test` says the
 * same, or with that of FUZZ_SEED, as often as FUZZ_TIMES says (`npm run soak`). What fails prints its seed.
 */
import fc from 'fast-check';

const { FUZZ_SEED = '20230130', FUZZ_TIMES = '1' } = process.env;
const RUNS = 100;

fc.configureGlobal({ seed: Number(FUZZ_SEED), numRuns: RUNS * Number(FUZZ_TIMES) });
