import { vi } from 'vitest';
import { variorum } from './command.ts';

/** What a command said and the code that it ends with. */
export type Said = { status: number; stdout: string; stderr: string };

/** Runs the command in this process: a process of its own each time takes seconds on a busy machine. */
export const said = async (args: readonly string[]): Promise<Said> => {
  const printed = { stdout: '', stderr: '' };
  const catching = (to: keyof typeof printed) => (text: unknown) => {
    printed[to] += text;
    return true;
  };
  const lines = (to: keyof typeof printed) => (text: unknown) => void catching(to)(`${text}\n`);
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(lines('stdout')),
    vi.spyOn(console, 'error').mockImplementation(lines('stderr')),
    vi.spyOn(process.stdout, 'write').mockImplementation(catching('stdout')),
    vi.spyOn(process.stderr, 'write').mockImplementation(catching('stderr')),
  ];
  try {
    return { status: await variorum(args), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
};
