import { spawnSync } from 'node:child_process';

const KINDS = ['errors', 'notices', 'warnings'] as const;

/** What Mozilla's linter counts in a package for Firefox, in words; `report` is what it says itself, where it found something. */
export const lintFirefox = (folder: string): { good: boolean; total: string; report: string } => {
  const options = ['lint', '--source-dir', folder, '--no-config-discovery'];
  const run = (...more: string[]): string => {
    const { stdout, stderr } = spawnSync('web-ext', [...options, ...more], { encoding: 'utf8' });
    return `${stdout ?? ''}${stderr ?? ''}`;
  };
  const output = run('--output', 'json');
  const found = output.match(/\{.*\}/s)?.[0];
  if (found === undefined) return { good: false, total: 'did not run', report: output };
  const { summary } = JSON.parse(found) as { summary: Record<string, number> };
  const good = KINDS.every((kind) => summary[kind] === 0);
  const total = KINDS.map((kind) => `${summary[kind]} ${kind}`).join(', ');
  return { good, total, report: good ? '' : run() };
};
