/** Writes each test's name, state and reason for skipping to the file named by OUTCOMES. */
import { writeFileSync } from 'node:fs';
import type { Reporter } from 'vitest/node';

const reporter: Reporter = {
  onTestRunEnd(modules) {
    const outcomes = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => {
        const result = test.result();
        const reason = result.state === 'skipped' ? (result.note ?? '') : '';
        return {
          name: `${module.relativeModuleId} › ${test.fullName}`,
          state: result.state,
          reason,
        };
      }),
    );
    writeFileSync(process.env.OUTCOMES ?? 'test-results/unit.json', JSON.stringify(outcomes));
  },
};

export default function create(): Reporter {
  return reporter;
}
