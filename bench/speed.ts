/** `npm run bench -- speed`: what pages and background are kept waiting for, beside their budgets. */
import { cpus, loadavg } from 'node:os';
import { BROWSERS } from '../e2e/browsers/launch.ts';
import { realPages } from './real-pages.ts';
import { type Beside, besides, besideText, memoryBeside } from './speed/beside.ts';
import { bundled, timeIn } from './speed/browsers.ts';
import { measureIdle } from './speed/idle.ts';
import { timeKept } from './speed/kept.ts';
import { measureMemory } from './speed/memory.ts';
import { timeReports } from './speed/reports.ts';
import {
  backgroundRows,
  idleRows,
  keptRows,
  pageRows,
  type Row,
  reportRow,
  rowsText,
} from './speed/rows.ts';

export type SpeedOptions = { data: string; every: string; json?: true };

const machine = (): string => {
  const all = cpus();
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  return `${all.length} × ${all[0]?.model ?? 'unknown'}, load ${load}, Node ${process.version}`;
};

/** Times everything and prints tables, or one JSON value; `every`: of the pages only each so many-th. */
export const runSpeed = async ({ data, every, json }: SpeedOptions): Promise<void> => {
  const pages = realPages(data).filter((_, n) => n % Number(every) === 0);
  const names = pages.map(({ file }) => file);
  const script = await bundled();
  // Before anything else fills the heap: the background holds no other pages.
  const rows: Row[] = [reportRow(await timeReports())];
  const peers: Beside[] = [];
  const agents: string[] = [];
  for (const browser of BROWSERS) {
    const measured = await timeIn(browser, script, pages);
    agents.push(measured.agent);
    rows.push(...pageRows(browser, measured.pages, names));
    peers.push(...besides(browser, measured));
    peers.push(...memoryBeside(browser, await measureMemory(browser)));
    rows.push(...keptRows(browser, await timeKept(browser, data)));
  }
  rows.push(...(await backgroundRows(data, pages)));
  rows.push(...idleRows(await measureIdle()));
  const on = [machine(), ...agents];
  process.stdout.write(
    json
      ? `${JSON.stringify({ machine: on, rows, peers }, null, 2)}\n`
      : `${on.join('\n')}\n\n${rowsText(rows)}\n\nMedians of one run:\n\n${besideText(peers)}\n`,
  );
};
