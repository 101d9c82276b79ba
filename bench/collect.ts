/** `npm run bench -- collect`: articles fed one by one, as a reader comes by them, and the stories that they make. */
import { feed } from '../src/core/collect/memory.fixture.ts';
import { type Sketch, sketchOf } from '../src/core/collect/sketch.ts';
import { readWeights } from '../src/corpus/paths.ts';
import { demandSpotting, SETS, type SetName } from './accuracy/data.ts';
import { rounded } from './accuracy/intervals.ts';
import { progress } from './accuracy/progress.ts';
import {
  type Article,
  type Condition,
  pageIn,
  readArticles,
  shuffled,
} from './collect/articles.ts';
import { type Cost, costOf } from './collect/cost.ts';
import { type Fed, fedBy } from './collect/feed.ts';
import {
  meanOf,
  type Scores,
  scoresOf,
  type Tallied,
  tallied,
  together,
} from './collect/scores.ts';
import { countedOf, fedAt, type Nearest, nearestOf } from './collect/tfidf.ts';

const ORDERS = 10;

/** How far the furthest of the orders lies from their mean. */
type Spread = { secondTellingFound: number; falseJoins: number; f1: number };

type Measured = Scores & { spread: Spread; sets: Record<SetName, Scores> };

/** What `--json` prints: at the top with the days that are known (ECB+ has none). */
export type Collected = Measured & {
  undated: Measured;
  equalDates: Measured;
  /** It knows no days, so that all conditions are one. */
  tfidf: Measured & { line: number };
  orders: number;
  cost: Cost;
};

/** By order, by set, what was counted. */
type Counts = Record<SetName, Tallied>[];

const bySet = <T>(make: (set: SetName) => T): Record<SetName, T> => ({
  ecbplus: make('ecbplus'),
  gvc: make('gvc'),
  basil: make('basil'),
  allsides: make('allsides'),
});

const pooled = (one: Record<SetName, Tallied>): Tallied => together(SETS.map((set) => one[set]));

const spreadOf = (orders: readonly Scores[], mean: Scores): Spread => {
  const furthest = (of: (scores: Scores) => number): number =>
    rounded(Math.max(...orders.map((one) => Math.abs(of(one) - of(mean)))));
  return {
    secondTellingFound: furthest((scores) => scores.secondTellingFound.value),
    falseJoins: furthest((scores) => scores.falseJoins.value),
    f1: furthest(({ b3 }) => b3.f1.value),
  };
};

const measured = (counts: Counts): Measured => {
  const scores = scoresOf(meanOf(counts.map(pooled)));
  return {
    ...scores,
    spread: spreadOf(
      counts.map((one) => scoresOf(pooled(one))),
      scores,
    ),
    sets: bySet((set) => scoresOf(meanOf(counts.map((one) => one[set])))),
  };
};

/** Each set is fed by itself: what one set calls an event another may call one too. */
const inOrders = async (
  articles: readonly Article[],
  fed: (some: readonly Article[]) => Fed | Promise<Fed>,
): Promise<Counts> => {
  const counts: Counts = [];
  for (let seed = 1; seed <= ORDERS; seed += 1) {
    const found = new Map<SetName, Tallied>();
    for (const set of SETS) {
      const some = articles.filter((article) => article.set === set);
      found.set(set, tallied(await fed(shuffled(some, seed)), some));
    }
    counts.push(bySet((set) => found.get(set) ?? together([])));
  }
  return counts;
};

const sketchesIn = (articles: readonly Article[], condition: Condition): Map<string, Sketch> => {
  const weights = readWeights();
  const { tick, done } = progress(`sketches, ${condition}`);
  const found = new Map(
    articles.map((article): [string, Sketch] => {
      tick();
      return [article.id, sketchOf(pageIn(article, condition), weights)];
    }),
  );
  done();
  return found;
};

const ours = (articles: readonly Article[], sketches: ReadonlyMap<string, Sketch>) =>
  inOrders(articles, async (some) =>
    fedBy(
      await feed(
        some.flatMap(({ id }) => {
          const sketch = sketches.get(id);
          return sketch ? [{ id, sketch }] : [];
        }),
      ),
    ),
  );

/** Of these the lowest at which at most one join in a hundred is wrong; the highest where none is so. */
const LINES = Array.from({ length: 70 }, (_, i) => rounded(0.2 + i * 0.01));
const MOST_WRONG = 0.01;

const tfidf = async (articles: readonly Article[]): Promise<Collected['tfidf']> => {
  const counted = new Map(
    articles.map((article) => [article.id, countedOf(article.id, pageIn(article, 'undated').text)]),
  );
  const orders: Nearest[][] = [];
  await inOrders(articles, (some) => {
    const near = nearestOf(some.flatMap(({ id }) => counted.get(id) ?? []));
    orders.push(near);
    return fedAt(1, near);
  });
  const at = async (line: number): Promise<Measured> => {
    let next = 0;
    return measured(await inOrders(articles, () => fedAt(line, orders[next++] ?? [])));
  };
  for (const line of LINES) {
    const found = await at(line);
    if (found.falseJoins.value <= MOST_WRONG) return { ...found, line };
  }
  const line = LINES.at(-1) ?? 1;
  return { ...(await at(line)), line };
};

/** Measures ours in three conditions and TF-IDF beside it. Throws, in one sentence, where a set is missing. */
export const benchCollect = async (dir: string): Promise<Collected> => {
  demandSpotting(dir);
  const articles = await readArticles(dir);
  const sketches = sketchesIn(articles, 'dated');
  const under = async (condition: Condition): Promise<Measured> =>
    measured(await ours(articles, sketchesIn(articles, condition)));
  return {
    ...measured(await ours(articles, sketches)),
    undated: await under('undated'),
    equalDates: await under('equalDates'),
    tfidf: await tfidf(articles),
    orders: ORDERS,
    cost: await costOf([...sketches.values()]),
  };
};
