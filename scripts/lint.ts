import { spawnSync } from 'node:child_process';

const KINDS = ['errors', 'notices', 'warnings'] as const;

/** What Mozilla's linter counts in a package for Firefox, in words; `report` is what it says itself, where it found something. */
export const lintFirefox = (folder: string): { good: boolean; total: string; report: string } => {
  const options = ['lint', '--source-dir', folder, '--no-config-discovery'];
  const run = (...more: string[]) => {
    const done = spawnSync('web-ext', [...options, ...more], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const output = done.stdout ?? '';
    return { output, report: `${output}${done.stderr ?? ''}${done.error?.message ?? ''}` };
  };
  const { output, report } = run('--output', 'json');
  const found = output.match(/\{.*\}/s)?.[0];
  if (found === undefined) return { good: false, total: 'did not run', report };
  const { summary } = JSON.parse(found) as { summary: Record<string, number> };
  const good = KINDS.every((kind) => summary[kind] === 0);
  const total = KINDS.map((kind) => `${summary[kind]} ${kind}`).join(', ');
  return { good, total, report: good ? '' : run().report };
};
