/** `npm test`: check, build, lint, unit tests, browsers; then one line of totals, and what was skipped and why. */
import { spawn } from 'node:child_process';
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
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: show === 'always' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  return new Promise<boolean>((resolve) => {
    child.on('error', ({ message }) => {
      console.log(message);
      resolve(false);
    });
    child.on('close', (status) => {
      if (status !== 0 && said !== '') console.log(said);
      resolve(status === 0);
    });
  });
};

const check = async (): Promise<Part> => {
  const runs = await Promise.all([
    run('tsc', ['-p', '.'], 'failed'),
    run('tsc', ['-p', 'src/core'], 'failed'),
    run('biome', ['ci', '--colors=off', '--error-on-warnings', '.'], 'failed'),
  ]);
  const passed = runs.filter((good) => good).length;
  const total = `${passed} of ${runs.length} passed`;
  return { name: 'check', good: passed === runs.length, total, skipped: [] };
};

const build = async (): Promise<Part> => {
  const good = await run('tsx', ['scripts/build.ts'], 'always');
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

/** What is built is looked at by the linter; what is not has no tests. */
const buildAndLint = async (): Promise<Part[]> => {
  const built = await build();
  return built.good ? [built, lint()] : [built];
};

const unit = async (): Promise<Part> => {
  const reporters = ['--reporter=default', '--reporter=./scripts/outcomes-vitest.ts'];
  const outcomes = `${RESULTS}/unit.json`;
  const good = await run('vitest', ['run', '--allowOnly=false', ...reporters], 'always', {
    OUTCOMES: outcomes,
  });
  return readOutcomes('unit', good, outcomes);
};

const browsers = async (): Promise<Part> => {
  const reporters = '--reporter=list,./scripts/outcomes-playwright.ts';
  const outcomes = `${RESULTS}/browsers.json`;
  const good = await run('playwright', ['test', '--forbid-only', reporters], 'always', {
    OUTCOMES: outcomes,
  });
  return readOutcomes('browsers', good, outcomes);
};

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const parts: Part[] = [];
const report = (done: Part): void => {
  parts.push(done);
  console.log(`${done.good ? '✓' : '✗'} ${done.name}: ${done.total}`);
};
// Side by side, since neither takes all of two cores.
const [checked, made] = await Promise.all([check(), buildAndLint()]);
for (const done of [checked, ...made]) report(done);
if (made.length > 1) for (const step of [unit, browsers]) report(await step());
const skipped = parts.flatMap((done) => done.skipped);
if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((one) => `  ${one}`).join('\n')}`);
console.log(`\n${parts.map(({ name, total }) => `${name}: ${total}`).join(' · ')}`);
process.exit(parts.every(({ good }) => good) ? 0 : 1);
