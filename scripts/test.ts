/** `npm test`: check, build, lint, unit tests, browsers; then one line of totals, and what was skipped and why. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { lintFirefox } from './lint.ts';
import { TARGETS } from './manifest.ts';

type Part = { name: string; good: boolean; total: string; skipped: string[] };

const RESULTS = 'test-results';

/** Runs a program of node_modules/.bin; what it prints is shown at once, or only when it fails. */
const run = (
  command: string,
  args: string[],
  show: 'always' | 'failed',
  env: NodeJS.ProcessEnv = {},
) => {
  const done = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
    stdio: show === 'always' ? 'inherit' : 'pipe',
  });
  const good = done.status === 0;
  if (!good && show === 'failed') console.log(`${done.stdout ?? ''}${done.stderr ?? ''}`);
  if (done.error) console.log(done.error.message);
  return { good, output: done.stdout ?? '' };
};

const check = (): Part => {
  const runs = [
    run('tsc', ['-p', '.'], 'failed'),
    run('tsc', ['-p', 'src/core'], 'failed'),
    run('biome', ['ci', '--colors=off', '--error-on-warnings', '.'], 'failed'),
  ];
  const passed = runs.filter(({ good }) => good).length;
  const total = `${passed} of ${runs.length} passed`;
  return { name: 'check', good: passed === runs.length, total, skipped: [] };
};

const build = (): Part => {
  const { good } = run('tsx', ['scripts/build.ts'], 'always');
  const total = good ? `${TARGETS.length} packages and the command` : 'failed';
  return { name: 'build', good, total, skipped: [] };
};

const lint = (): Part => {
  const { good, total, report } = lintFirefox('dist/firefox');
  if (!good) console.log(report);
  return { name: 'lint', good, total, skipped: [] };
};

type Outcome = { name: string; state: 'passed' | 'failed' | 'skipped'; reason: string };

const part = (name: string, good: boolean, outcomes: Outcome[]): Part => {
  const count = (state: Outcome['state']) => outcomes.filter((one) => one.state === state).length;
  const failed = count('failed') > 0 || !good ? `, ${count('failed')} failed` : '';
  const skipped = outcomes.filter(({ state }) => state === 'skipped');
  return {
    name,
    good: good && outcomes.length > 0,
    total: `${count('passed')} passed${failed}, ${skipped.length} skipped`,
    skipped: skipped.map((one) => (one.reason ? `${one.name}: ${one.reason}` : one.name)),
  };
};

const readOutcomes = (name: string, good: boolean, file: string): Part => {
  try {
    return part(name, good, JSON.parse(readFileSync(file, 'utf8')) as Outcome[]);
  } catch {
    return { name, good: false, total: 'did not run', skipped: [] };
  }
};

const unit = (): Part => {
  const reporters = ['--reporter=default', '--reporter=./scripts/outcomes-vitest.ts'];
  const outcomes = `${RESULTS}/unit.json`;
  const { good } = run('vitest', ['run', ...reporters], 'always', { OUTCOMES: outcomes });
  return readOutcomes('unit', good, outcomes);
};

const browsers = (): Part => {
  const reporters = '--reporter=list,./scripts/outcomes-playwright.ts';
  const outcomes = `${RESULTS}/browsers.json`;
  const { good } = run('playwright', ['test', reporters], 'always', { OUTCOMES: outcomes });
  return readOutcomes('browsers', good, outcomes);
};

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const parts: Part[] = [];
for (const step of [check, build, lint, unit, browsers]) {
  const done = step();
  parts.push(done);
  console.log(`${done.good ? '✓' : '✗'} ${done.name}: ${done.total}`);
  if (done.name === 'build' && !done.good) break;
}
const skipped = parts.flatMap((done) => done.skipped);
if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((one) => `  ${one}`).join('\n')}`);
console.log(`\n${parts.map(({ name, total }) => `${name}: ${total}`).join(' · ')}`);
process.exit(parts.every(({ good }) => good) ? 0 : 1);
