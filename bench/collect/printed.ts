/** The figures of `bench -- collect` as tables. */
import { SETS } from '../accuracy/data.ts';
import type { Collected } from '../collect.ts';
import { shown } from '../rate.ts';
import { table } from '../table.ts';
import type { Scores } from './scores.ts';

const HEAD = ['fed', 'second tellings found', 'wrong joins', 'B³ precision', 'B³ recall', 'B³ F1'];

const whole = ({ value, n, of, interval }: Scores['falseJoins']) => ({
  value,
  n: Math.round(n),
  of: Math.round(of),
  interval,
});

// Wrong joins are few: a third digit tells.
const wrong = ({ value, n, of }: Scores['falseJoins']): string =>
  `${value.toFixed(3)} (${n.toFixed(1)} of ${of.toFixed(0)})`;

const row = (name: string, { secondTellingFound, falseJoins, b3 }: Scores): string[] => [
  name,
  shown(whole(secondTellingFound)),
  wrong(falseJoins),
  b3.precision.value.toFixed(2),
  b3.recall.value.toFixed(2),
  b3.f1.value.toFixed(2),
];

const rows = (name: string, found: Collected['undated']): string[][] => [
  row(`${name}: all`, found),
  ...SETS.map((set) => row(`${name}: ${set}`, found.sets[set])),
];

const spread = (
  name: string,
  { spread: { secondTellingFound, falseJoins, f1 } }: Collected['undated'],
): string =>
  `${name}: ${secondTellingFound.toFixed(3)}, ${falseJoins.toFixed(3)}, ${f1.toFixed(3)}`;

/** Tables and what is to be said of them. */
export const collectText = (found: Collected): string => {
  const { undated, equalDates, tfidf, orders, cost } = found;
  const { kept, joining, bytes } = cost;
  return [
    table(HEAD, [
      ...rows('dated', found),
      ...rows('undated', undated),
      ...rows('equal dates', equalDates),
      ...rows(`TF-IDF at ${tfidf.line}`, tfidf),
    ]),
    `Counts are means of ${orders} orders. Furthest of an order from the mean, in second tellings, wrong joins and F1: ${[
      spread('dated', found),
      spread('undated', undated),
      spread('equal dates', equalDates),
      spread('TF-IDF', tfidf),
    ].join('; ')}.`,
    `Joins of two articles of which no set knows the event, in no figure: ${found.unjudged} dated, ${undated.unjudged} undated, ${equalDates.unjudged} on equal dates.`,
    `Among ${kept} kept articles half of ${joining.pages} new ones found their place within ${joining.median.toFixed(0)} ms, nine in ten within ${joining.ninetieth.toFixed(0)} ms; a sketch has ${bytes.mean} bytes in the mean, ${bytes.most} at most.`,
  ].join('\n\n');
};
