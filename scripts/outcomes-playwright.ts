/** Writes each test's name, state and reason for skipping to the file named by OUTCOMES. */
import { writeFileSync } from 'node:fs';
import type { Reporter, Suite, TestCase } from '@playwright/test/reporter';

const STATES = { expected: 'passed', flaky: 'failed', unexpected: 'failed', skipped: 'skipped' };

const outcome = (test: TestCase) => ({
  name: test
    .titlePath()
    .filter((part) => part !== '')
    .join(' › '),
  state: STATES[test.outcome()],
  reason: test.annotations.find(({ type }) => type === 'skip')?.description ?? '',
});

export default function create(): Reporter {
  let all: Suite | undefined;
  return {
    onBegin: (_config, suite) => {
      all = suite;
    },
    onEnd: () => {
      const outcomes = (all?.allTests() ?? []).map(outcome);
      writeFileSync(process.env.OUTCOMES ?? 'test-results/browsers.json', JSON.stringify(outcomes));
    },
  };
}
