/** `npm run soak [-- MINUTES]`: the property tests with new seeds again and again, until time is up or one fails. */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { read, sources } from './sources.ts';

const MINUTE = 60_000;
const TIMES = '50';
const SEEDS = 2 ** 31;

const minutes = Number(process.argv[2] ?? 60);
if (!(minutes > 0)) {
  console.error('Usage: npm run soak -- MINUTES');
  process.exit(2);
}

const files = sources('src', 'scripts', 'bench').filter(
  (path) => path.includes('.test.') && /from 'fast-check'/.test(read(path)),
);

const last = performance.now() + minutes * MINUTE;
let rounds = 0;
do {
  const seed = String(randomInt(SEEDS));
  console.log(`Seed ${seed}, ${TIMES} times as many runs as \`npm test\``);
  const { status } = spawnSync('vitest', ['run', '--reporter=dot', ...files], {
    env: { ...process.env, FUZZ_SEED: seed, FUZZ_TIMES: TIMES },
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error(`Failed; again: FUZZ_SEED=${seed} FUZZ_TIMES=${TIMES} npx vitest run`);
    process.exit(1);
  }
  rounds += 1;
} while (performance.now() < last);
console.log(`${rounds} rounds of ${files.length} files, and nothing failed`);
