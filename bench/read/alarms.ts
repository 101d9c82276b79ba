/** Alarms on `contrast` pairs that nobody edited, at the lines a reader is shown. */
import { resolve } from 'node:path';
import { isShown } from '../../src/core/compare/clash-lines.ts';
import { alignToCompare } from '../../src/core/terms/align.ts';
import { readWeights } from '../../src/corpus/paths.ts';
import { alarmsOf, sentenceOf } from '../accuracy/contrast.ts';
import { contrastPairs } from '../accuracy/data.ts';
import { drawn } from './draw.ts';

type Alarm = {
  set: string;
  /** Which pair of the set. */
  pair: string;
  facet: string;
  here: string;
  there: string;
  texts: [string, string];
};

const allShown = async (dir: string): Promise<Alarm[]> => {
  const weights = readWeights();
  const found: Alarm[] = [];
  for await (const { type, set, base, text_a, text_b } of contrastPairs(dir)) {
    if (type !== 'same') continue;
    const [held, page] = [sentenceOf(text_a, weights), sentenceOf(text_b, weights)];
    const strength = alignToCompare(page.measured, held.measured);
    for (const alarm of alarmsOf(page, held))
      if (isShown(alarm, strength))
        found.push({
          set,
          pair: base,
          facet: alarm.facet,
          here: text_b.slice(alarm.start, alarm.end),
          there: alarm.says,
          texts: [text_b, text_a],
        });
  }
  return found;
};

export type DrawOptions = { seed: string; count: string; json?: true };

/** Prints alarms drawn by seed with their texts, which stay on the terminal. */
export const runAlarms = async (options: DrawOptions & { data: string }): Promise<void> => {
  const all = await allShown(resolve(process.env.INIT_CWD ?? process.cwd(), options.data));
  const some = drawn(all, Number(options.seed), Number(options.count));
  if (options.json)
    return void console.log(JSON.stringify({ of: all.length, drawn: some }, null, 2));
  for (const [i, { set, pair, facet, here, there, texts }] of some.entries())
    console.log(
      `${i + 1}. ${set} ${pair}, ${facet}: here ${here}, there ${there}\n   ${texts.join('\n   ')}`,
    );
  console.log(`${some.length} of ${all.length} alarms.`);
};
