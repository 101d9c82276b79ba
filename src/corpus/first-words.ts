/** Names a sentence of a telling by its first words, and where another begins alike by its last ones too. */
import { begins, type Told } from './told.ts';

const LEAST = 3;
const MOST = 6;

const headOf = ({ text }: Told, n: number): string =>
  text
    .match(/\S*[\p{L}\p{M}\p{N}]\S*/gu)
    ?.slice(0, n)
    .join(' ') ?? text;

const tailOf = ({ text }: Told): string => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.at(-1) ?? '';

/** The shortest name of three to six words that fits no other sentence of its telling. */
export const firstWords = (sentence: Told, all: readonly Told[]): string => {
  const others = all.filter((other) => other !== sentence && other.source === sentence.source);
  for (let n = LEAST; n <= MOST; n += 1) {
    const head = headOf(sentence, n);
    if (begins(sentence, head) && !others.some((other) => begins(other, head))) return head;
  }
  return `${headOf(sentence, MOST)} … ${tailOf(sentence)}`;
};
