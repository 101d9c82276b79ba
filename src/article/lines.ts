/** Lines that a page breaks its sentences into: columns, old pages, mail. */
import { type Chunk, textOf } from './chunks.ts';

const FEW_LINES = 3;
const MANY_LINES = 6;
/** Columns of letters and old web pages are no wider. */
const LONGEST_LINE = 100;
const STOPS = /[.!?:;…]["”’»)]*$/;
const BEGINS = /^["“‘'(]*[\p{Lu}\p{N}]/u;

/** True where most lines of a text go on within a sentence: no verse, list or address. */
const runOn = (lines: readonly Chunk[]): boolean => {
  if (lines.length < FEW_LINES) return false;
  const texts = lines.map(textOf);
  const open = texts.slice(1).filter((text, at) => {
    return !STOPS.test(texts[at] ?? '') && !BEGINS.test(text);
  });
  // Of many lines one more may happen to begin with a name.
  const spared = lines.length >= MANY_LINES ? 1 : 0;
  return 2 * open.length >= texts.length - spared;
};

/** Tells the lines of one block that run on how long they are together. */
export const joinLines = (chunks: readonly Chunk[]): void => {
  let lines: Chunk[] = [];
  const close = (): void => {
    if (runOn(lines) && lines.some(({ linked }) => linked === 0)) {
      const whole = lines.reduce((sum, { length }) => sum + length, 0);
      for (const line of lines) line.whole = whole;
    }
    lines = [];
  };
  for (const chunk of chunks) {
    if (!chunk.broken || chunk.block !== lines[0]?.block) close();
    if (chunk.length < LONGEST_LINE) lines.push(chunk);
    else close();
  }
  close();
};
