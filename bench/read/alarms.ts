/** Alarms on `contrast` pairs that nobody edited, at the lines a reader is shown. */
import { isShown } from '../../src/core/compare/clash-lines.ts';
import { alignToCompare } from '../../src/core/terms/align.ts';
import { readWeights } from '../../src/corpus/paths.ts';
import { alarmsOf, sentenceOf } from '../accuracy/contrast.ts';
import { contrastPairs } from '../accuracy/data.ts';
import { type DrawOptions, printDrawn } from './draw.ts';

type Alarm = {
  set: string;
  /** Which pair of the set. */
  pair: string;
  facet: string;
  here: string;
  there: string;
  texts: [string, string];
};

const line = ({ set, pair, facet, here, there, texts }: Alarm): string =>
  `${set} ${pair}, ${facet}: here ${here}, there ${there}\n   ${texts.join('\n   ')}`;

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

/** Prints alarms drawn by seed with their texts, which stay on the terminal. */
export const runAlarms = async (options: DrawOptions & { data: string }): Promise<void> => {
  printDrawn(await allShown(options.data), options, 'alarms', line);
};
