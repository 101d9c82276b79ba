/** Spotting: which pages are taken for which stories, and where the missed ones are lost. */

import type { Shelf } from '../../src/core/index/shelf.ts';
import { annotate } from '../../src/core/report/annotate.ts';
import type { Report } from '../../src/core/report/report.ts';
import type { Weights } from '../../src/core/terms/weights.ts';
import type { Rate } from '../rate.ts';
import {
  type PageItem,
  pageItems,
  readStories,
  SETS,
  type SetName,
  type StoryItem,
} from './data.ts';
import { macro } from './intervals.ts';
import { progress } from './progress.ts';
import {
  type Bin,
  calibrationError,
  curve,
  type Lost,
  lostOf,
  type Point,
  reliability,
  type Speed,
  type Spotted,
  score,
  speedOf,
  type Tried,
} from './spotting-scores.ts';
import { pageOf, shelfOf, storyOf } from './stories.ts';

type Dates<T> = { datesGiven: T; datesWithheld: T };

export type Spotting = Record<SetName, Dates<Spotted>> & {
  macro: { precision: Rate | null; recall: Rate | null };
  reliability: Bin[];
  calibrationError: number;
  speed: Speed;
  lost: Record<SetName, Dates<Lost>>;
  curves: Record<SetName, Dates<Point[]>>;
};

const runKey = ({ set, run }: { set: SetName; run: string | number }): string => `${set} ${run}`;

const watching = (shelf: Shelf): { shelf: Shelf; last: () => string[] } => {
  let last: string[] = [];
  const candidates = async (opening: string): Promise<string[]> => {
    last = await shelf.candidates(opening);
    return last;
  };
  return { shelf: { ...shelf, candidates }, last: () => last };
};

const likeliestOf = ({ story, considered }: Report): { id: string; confidence: number } | null =>
  story ?? considered;

type Run = (item: PageItem) => Promise<Tried>;

/** Pages are tried against all stories of their run at once. */
const runOf = (
  items: readonly StoryItem[],
  dated: boolean,
  weights: Weights,
  times: number[],
): Run => {
  const compiled = items.map((item) => storyOf(item, item.story, dated, weights));
  const { shelf, last } = watching(shelfOf(compiled, weights));
  return async (item) => {
    const page = pageOf(item, dated);
    const started = performance.now();
    const { report } = await annotate(page, shelf, weights);
    times.push(performance.now() - started);
    const best = likeliestOf(report);
    return {
      set: item.set,
      dated,
      kind: item.kind,
      gold: item.gold,
      story: report.story?.id ?? null,
      likeliest: best?.id ?? null,
      confidence: best?.confidence ?? 0,
      candidate: item.gold !== null && last().includes(item.gold),
      // That a page is kept like a live blog is told, and speaks against nothing.
      against:
        report.considered?.against.flatMap(({ code }) => (code === 'live' ? [] : [code])) ?? [],
    };
  };
};

const runsOf = (
  stories: readonly StoryItem[],
  weights: Weights,
  times: number[],
): ((key: string) => Run[]) => {
  const made = new Map<string, Run[]>();
  return (key) => {
    const known = made.get(key);
    if (known) return known;
    const items = stories.filter((item) => runKey(item) === key);
    // A set without dates is tried once and counts for both.
    const dated = items.some(({ docs }) => docs.some(({ date }) => date !== null));
    const runs = (dated ? [true, false] : [false]).map((told) =>
      runOf(items, told, weights, times),
    );
    made.set(key, runs);
    return runs;
  };
};

const bySet = <T>(make: (set: SetName) => T): Record<SetName, T> => ({
  ecbplus: make('ecbplus'),
  gvc: make('gvc'),
  basil: make('basil'),
  allsides: make('allsides'),
});

/** Measures spotting as shipped: candidates, evidence, line. */
export const measureSpotting = async (dir: string, weights: Weights): Promise<Spotting> => {
  const times: number[] = [];
  const runs = runsOf(await readStories(dir), weights, times);
  const tried: Tried[] = [];
  const { tick, done } = progress('spotting');
  for await (const item of pageItems(dir)) {
    for (const run of runs(runKey(item))) tried.push(await run(item));
    tick();
  }
  done();
  const part = (set: SetName, dated: boolean): Tried[] => {
    const all = tried.filter((one) => one.set === set);
    const told = all.filter((one) => one.dated === dated);
    return told.length > 0 ? told : all;
  };
  const given = SETS.flatMap((set) => part(set, true));
  const both = <T>(make: (of: Tried[]) => T) =>
    bySet((set) => ({ datesGiven: make(part(set, true)), datesWithheld: make(part(set, false)) }));
  const scores = both((of) => score(of, ({ story }) => story));
  const bins = reliability(given);
  const shown = SETS.map((set) => scores[set].datesGiven);
  return {
    ...scores,
    macro: {
      precision: macro(shown.map(({ precision }) => precision)),
      recall: macro(shown.map(({ recall }) => recall)),
    },
    reliability: bins,
    calibrationError: calibrationError(bins),
    speed: speedOf(times),
    lost: both(lostOf),
    curves: both(curve),
  };
};
