/**
 * The seed of whatever a test makes up, one for all, so that each run of `npm test` says the same; or that of
 * FUZZ_SEED, with FUZZ_TIMES as many runs (`npm run soak`).
 */
const { FUZZ_SEED = '20230130', FUZZ_TIMES = '1' } = process.env;

export const SEED = Number(FUZZ_SEED);
export const TIMES = Number(FUZZ_TIMES);
