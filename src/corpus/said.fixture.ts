import { variorum } from './command.ts';

/** What a command said and the code that it ends with. */
export type CommandOutput = { status: number; stdout: string; stderr: string };

/** Runs the command in this process: a process of its own each time takes seconds on a busy machine. */
export const said = async (args: readonly string[]): Promise<CommandOutput> => {
  const printed = { stdout: '', stderr: '' };
  const { log, error } = console;
  const write = { stdout: process.stdout.write, stderr: process.stderr.write };
  const take = (to: keyof typeof printed) => (text: unknown) => {
    printed[to] += text;
    return true;
  };
  console.log = (text) => void take('stdout')(`${text}\n`);
  console.error = (text) => void take('stderr')(`${text}\n`);
  for (const to of ['stdout', 'stderr'] as const) process[to].write = take(to);
  try {
    return { status: await variorum(args), ...printed };
  } finally {
    Object.assign(console, { log, error });
    for (const to of ['stdout', 'stderr'] as const) process[to].write = write[to];
  }
};
