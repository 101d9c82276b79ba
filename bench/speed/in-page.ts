/** Runs in a real page: our source or a peer from the registry, timed. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { openingOfDocument } from '../../src/article/opening.ts';
import { changesSince } from '../../src/content/reading/changes.ts';
import { read } from '../../src/content/reading/reader.ts';
import { timeLocating } from './locating.ts';
import { timeMarking } from './marking.ts';
import { timed } from './timed.ts';

/** Milliseconds; `task` is the longest stretch in which the page could do nothing else, on a machine `SLOWER` as slow. */
export type Ours = { gate: number; read: number; task: number };
export type Theirs = { readerable: number; parse: number };

const SLOWER = 4;

/** Reads as the annotator does, by a clock that is faster than the machine by `factor`; the length of each task. */
const tasksOf = async (factor: number): Promise<number[]> => {
  const now = performance.now.bind(performance);
  const tasks: number[] = [];
  let began = 0;
  const stop = (): void => {
    tasks.push((now() - began) * factor);
  };
  const turn = async (): Promise<void> => {
    stop();
    await new Promise((resolve) => setTimeout(resolve));
    began = now();
  };
  performance.now = () => now() * factor;
  Object.defineProperty(globalThis, 'scheduler', { value: { yield: turn }, configurable: true });
  began = now();
  const { article } = await read(new AbortController().signal);
  stop();
  began = now();
  changesSince(article);
  stop();
  performance.now = now;
  return tasks;
};

const readTimed = async (): Promise<{ read: number; task: number }> => {
  // Cold, as on a reader's page; the second time is for the tasks alone.
  const read = (await tasksOf(1)).reduce((sum, one) => sum + one, 0);
  return { read, task: Math.max(...(await tasksOf(SLOWER))) };
};

const parseTimed = (): number => {
  const clone = document.cloneNode(true) as Document;
  return timed(() => {
    try {
      new Readability(clone).parse();
    } catch {
      // It throws on a few broken pages.
    }
  });
};

/** Each on a page loaded anew and laid out: what comes second would find page and library warmed up. */
const laidOut = (): number => document.body?.offsetHeight ?? 0;

Object.assign(globalThis, {
  ours: async () => {
    laidOut();
    const gate = timed(() => openingOfDocument(document));
    return { gate, ...(await readTimed()) };
  },
  theirs: () => {
    laidOut();
    return { readerable: timed(() => isProbablyReaderable(document)), parse: parseTimed() };
  },
  marking: timeMarking,
  locating: timeLocating,
});
