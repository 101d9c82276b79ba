/** What became of articles that were fed, counted. */
import { type Rate, rate } from '../rate.ts';
import type { Article } from './articles.ts';
import type { Fed } from './feed.ts';

/** Sums, so that sets can be put together. */
export type Tallied = {
  found: number;
  second: number;
  wrong: number;
  joined: number;
  /** Joins of articles of which nobody knows whether they tell one event. */
  unjudged: number;
  precision: number;
  recall: number;
  labelled: number;
};

export type Scores = {
  secondTellingFound: Rate;
  falseJoins: Rate;
  b3: { precision: Rate; recall: Rate; f1: Rate };
  unjudged: number;
};

const eventsOf = (articles: readonly Article[]): Map<string, string | null> =>
  new Map(articles.map(({ id, event }) => [id, event]));

/** True where more of the others in a group tell an event than tell any other; who tells none of a set's stories tells one of its own. */
const isOf = (event: string, others: readonly (string | null)[]): boolean => {
  const counts = new Map<string, number>();
  for (const other of others) if (other !== null) counts.set(other, (counts.get(other) ?? 0) + 1);
  const own = counts.get(event) ?? 0;
  counts.delete(event);
  return own > Math.max(0, ...counts.values(), others.includes(null) ? 1 : 0);
};

const tallySteps = (
  { steps }: Fed,
  events: ReadonlyMap<string, string | null>,
): Pick<Tallied, 'found' | 'second' | 'wrong' | 'joined' | 'unjudged'> => {
  const told = new Set<string>();
  const tally = { found: 0, second: 0, wrong: 0, joined: 0, unjudged: 0 };
  for (const { id, mates } of steps) {
    const event = events.get(id) ?? null;
    const others = mates.map((mate) => events.get(mate) ?? null);
    const right = event !== null && isOf(event, others);
    if (event !== null && told.has(event)) {
      tally.second += 1;
      if (right) tally.found += 1;
    }
    if (event !== null) told.add(event);
    if (mates.length === 0) continue;
    if (event === null && others.every((other) => other === null)) tally.unjudged += 1;
    else {
      tally.joined += 1;
      if (!right) tally.wrong += 1;
    }
  }
  return tally;
};

/** B³ (Bagga & Baldwin, 1998), over the articles whose event is known; the others count as strangers in their groups. */
const tallyGroups = (
  { groups }: Fed,
  events: ReadonlyMap<string, string | null>,
): Pick<Tallied, 'precision' | 'recall' | 'labelled'> => {
  const sizes = new Map<string, number>();
  for (const event of events.values())
    if (event !== null) sizes.set(event, (sizes.get(event) ?? 0) + 1);
  const tally = { precision: 0, recall: 0, labelled: 0 };
  for (const group of groups)
    for (const id of group) {
      const event = events.get(id) ?? null;
      if (event === null) continue;
      const same = group.filter((other) => events.get(other) === event).length;
      tally.labelled += 1;
      tally.precision += same / group.length;
      tally.recall += same / (sizes.get(event) ?? 1);
    }
  return tally;
};

/** Counts what became of a set's articles in one order. */
export const tallied = (fed: Fed, articles: readonly Article[]): Tallied => {
  const events = eventsOf(articles);
  return { ...tallySteps(fed, events), ...tallyGroups(fed, events) };
};

const KEYS = [
  'found',
  'second',
  'wrong',
  'joined',
  'unjudged',
  'precision',
  'recall',
  'labelled',
] as const;

/** Sums. */
export const together = (all: readonly Tallied[]): Tallied =>
  Object.fromEntries(
    KEYS.map((key) => [key, all.reduce((sum, one) => sum + one[key], 0)]),
  ) as Tallied;

/** The mean of several orders; its counts need not be whole. */
export const meanOf = (orders: readonly Tallied[]): Tallied => {
  const sum = together(orders);
  return Object.fromEntries(KEYS.map((key) => [key, sum[key] / orders.length])) as Tallied;
};

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/** The scores of what was counted. */
export const scoresOf = (tally: Tallied): Scores => {
  const precision = rate(tally.precision, tally.labelled);
  const recall = rate(tally.recall, tally.labelled);
  const f1 = harmonic(precision.value, recall.value);
  return {
    secondTellingFound: rate(tally.found, tally.second),
    falseJoins: rate(tally.wrong, tally.joined),
    b3: {
      precision,
      recall,
      f1: {
        value: f1,
        n: f1 * tally.labelled,
        of: tally.labelled,
        interval: [
          harmonic(precision.interval[0], recall.interval[0]),
          harmonic(precision.interval[1], recall.interval[1]),
        ],
      },
    },
    unjudged: tally.unjudged,
  };
};
