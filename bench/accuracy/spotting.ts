/** Spotting: which pages are taken for which stories, and where the missed ones are lost. */
import type { Weights } from '../../src/core/features/weights.ts';
import type { Shelf } from '../../src/core/index/shelf.ts';
import { annotate } from '../../src/core/report/annotate.ts';
import type { Report } from '../../src/core/report/report.ts';
import { type Rate, rate } from '../rate.ts';
import {
  type PageItem,
  pageItems,
  readStories,
  SETS,
  type SetName,
  type StoryItem,
} from './data.ts';
import { macro, rounded } from './intervals.ts';
import { progress } from './progress.ts';
import { pageOf, shelfOf, storyOf } from './stories.ts';

type Tried = {
  set: SetName;
  dated: boolean;
  kind: PageItem['kind'];
  gold: string | null;
  /** What it was taken for; null for nothing. */
  story: string | null;
  /** The likeliest story, spotted or not. */
  likeliest: string | null;
  confidence: number;
  /** The gold story was among the candidates. */
  candidate: boolean;
  against: string[];
};

/** Where positives are lost; by the first reason. */
export type Lost = {
  pages: number;
  /** The catalogue does not lead to the story: candidate recall is what it does lead to. */
  candidates: number;
  candidateRecall: Rate;
  /** Another story was likelier. */
  other: number;
  /** Something spoke against it, by code, the first one told. */
  contradicted: Record<string, number>;
  /** Too unlike, with nothing against it. */
  unlike: number;
};

export type Spotted = {
  precision: Rate;
  recall: Rate;
  nearAlarms: number;
  near: number;
  easyAlarms: number;
  easy: number;
};

/** A bin of confidences: `value` is the share of pages whose likeliest story is the right one. */
export type Bin = Rate & { from: number; to: number; confidence: number | null };

/** What another line would give. */
export type Point = { line: number } & Pick<Spotted, 'precision' | 'recall' | 'nearAlarms'>;

type Dates<T> = { datesGiven: T; datesWithheld: T };

export type Spotting = Record<SetName, Dates<Spotted>> & {
  macro: { precision: Rate | null; recall: Rate | null };
  reliability: Bin[];
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
const runOf = (items: readonly StoryItem[], dated: boolean, weights: Weights): Run => {
  const compiled = items.map((item) => storyOf(item, item.story, dated, weights));
  const { shelf, last } = watching(shelfOf(compiled, weights));
  return async (item) => {
    const { report } = await annotate(pageOf(item, dated), shelf, weights);
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

const runsOf = (stories: readonly StoryItem[], weights: Weights): ((key: string) => Run[]) => {
  const made = new Map<string, Run[]>();
  return (key) => {
    const known = made.get(key);
    if (known) return known;
    const items = stories.filter((item) => runKey(item) === key);
    // A set without dates is tried once and counts for both.
    const dated = items.some(({ docs }) => docs.some(({ date }) => date !== null));
    const runs = (dated ? [true, false] : [false]).map((told) => runOf(items, told, weights));
    made.set(key, runs);
    return runs;
  };
};

const score = (tried: readonly Tried[], taken: (one: Tried) => string | null): Spotted => {
  const of = (kind: PageItem['kind']): Tried[] => tried.filter((one) => one.kind === kind);
  const alarms = (kind: PageItem['kind']): number =>
    of(kind).filter((one) => taken(one) !== null).length;
  const right = of('pos').filter((one) => taken(one) === one.gold).length;
  return {
    precision: rate(right, tried.filter((one) => taken(one) !== null).length),
    recall: rate(right, of('pos').length),
    nearAlarms: alarms('near'),
    near: of('near').length,
    easyAlarms: alarms('easy'),
    easy: of('easy').length,
  };
};

const lostOf = (tried: readonly Tried[]): Lost => {
  const pages = tried.filter(({ kind }) => kind === 'pos');
  const missed = pages.filter(({ story, gold }) => story !== gold);
  const reached = missed.filter(({ candidate }) => candidate);
  const own = reached.filter(({ likeliest, gold }) => likeliest === gold);
  const contradicted: Record<string, number> = {};
  for (const { against } of own) {
    const [code] = against;
    if (code) contradicted[code] = (contradicted[code] ?? 0) + 1;
  }
  return {
    pages: missed.length,
    candidates: missed.length - reached.length,
    candidateRecall: rate(pages.filter(({ candidate }) => candidate).length, pages.length),
    other: reached.length - own.length,
    contradicted,
    unlike: own.filter(({ against }) => against.length === 0).length,
  };
};

const LINES = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

const curve = (tried: readonly Tried[]): Point[] =>
  LINES.map((line) => {
    const taken = ({ confidence, likeliest }: Tried): string | null =>
      confidence >= line ? likeliest : null;
    const { precision, recall, nearAlarms } = score(tried, taken);
    return { line, precision, recall, nearAlarms };
  });

const EDGES = [0, 0.2, 0.4, 0.5, 0.65, 0.8, 0.9, 0.95, 0.99, 1];

const reliability = (tried: readonly Tried[]): Bin[] =>
  EDGES.slice(1).map((to, i) => {
    const from = EDGES[i] ?? 0;
    const bin = tried.filter(
      ({ likeliest, confidence }) =>
        likeliest !== null && confidence >= from && (confidence < to || to === 1),
    );
    const sum = bin.reduce((all, { confidence }) => all + confidence, 0);
    return {
      from,
      to,
      confidence: bin.length === 0 ? null : rounded(sum / bin.length),
      ...rate(bin.filter(({ likeliest, gold }) => likeliest === gold).length, bin.length),
    };
  });

const bySet = <T>(make: (set: SetName) => T): Record<SetName, T> => ({
  ecbplus: make('ecbplus'),
  gvc: make('gvc'),
  basil: make('basil'),
  allsides: make('allsides'),
});

/** Measures spotting as shipped: candidates, evidence, line. */
export const measureSpotting = async (dir: string, weights: Weights): Promise<Spotting> => {
  const runs = runsOf(await readStories(dir), weights);
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
  const shown = SETS.map((set) => scores[set].datesGiven);
  return {
    ...scores,
    macro: {
      precision: macro(shown.map(({ precision }) => precision)),
      recall: macro(shown.map(({ recall }) => recall)),
    },
    reliability: reliability(given),
    lost: both(lostOf),
    curves: both(curve),
  };
};
