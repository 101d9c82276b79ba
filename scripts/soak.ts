/** `npm run soak [-- MINUTES]`: property tests and odd pages with new seeds again and again, until time is up or one fails. */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { read, sources } from './sources.ts';

const MINUTE = 60_000;
const TIMES = '50';
/** A page takes a browser longer than a text takes the core. */
const TIMES_IN_BROWSERS = '5';
const IN_BROWSERS = 'e2e/odd.spec.ts';
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
  const runs: [string, string[], string][] = [
    ['vitest', ['run', '--reporter=dot', ...files], TIMES],
    ['playwright', ['test', '--reporter=line', IN_BROWSERS], TIMES_IN_BROWSERS],
  ];
  for (const [program, args, times] of runs) {
    const fuzz = { FUZZ_SEED: seed, FUZZ_TIMES: times };
    const { status } = spawnSync(program, args, {
      env: { ...process.env, ...fuzz },
      stdio: 'inherit',
    });
    if (status === 0) continue;
    const [first = ''] = args;
    console.error(`Failed; again: FUZZ_SEED=${seed} FUZZ_TIMES=${times} npx ${program} ${first}`);
    process.exit(1);
  }
  rounds += 1;
} while (performance.now() < last);
console.log(`${rounds} rounds of ${files.length} files and ${IN_BROWSERS}, and nothing failed`);
