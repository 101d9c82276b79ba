/** What became of the pages of a set, counted. */
import { type Rate, rate } from '../rate.ts';
import type { PageItem, SetName } from './data.ts';
import { rounded } from './intervals.ts';

/** What one page was taken for. */
export type Tried = {
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

/** Precision, recall and alarms, where `taken` says what a page is taken for. */
export const score = (tried: readonly Tried[], taken: (one: Tried) => string | null): Spotted => {
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

/** Counts the missed ones by the first reason. */
export const lostOf = (tried: readonly Tried[]): Lost => {
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

const LINES = [0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

/** Scores at other lines than the one that ships. */
export const curve = (tried: readonly Tried[]): Point[] =>
  LINES.map((line) => {
    const taken = ({ confidence, likeliest }: Tried): string | null =>
      confidence >= line ? likeliest : null;
    const { precision, recall, nearAlarms } = score(tried, taken);
    return { line, precision, recall, nearAlarms };
  });

const EDGES = [0, 0.2, 0.4, 0.5, 0.65, 0.8, 0.9, 0.95, 0.99, 1];

/** How far confidence can be believed. */
export const reliability = (tried: readonly Tried[]): Bin[] =>
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

/** Mean distance of what bins promise from what they hold, by pages (expected calibration error). */
export const calibrationError = (bins: readonly Bin[]): number => {
  const pages = bins.reduce((sum, bin) => sum + bin.of, 0);
  const off = bins.reduce(
    (sum, bin) => sum + bin.of * Math.abs((bin.confidence ?? 0) - bin.value),
    0,
  );
  return rounded(pages === 0 ? 0 : off / pages);
};

/** Milliseconds that a page takes from its text to its report; half and nine in ten take no longer. */
export type Speed = { median: number; ninetieth: number; pages: number };

export const speedOf = (times: readonly number[]): Speed => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => rounded(sorted[Math.floor(share * sorted.length)] ?? 0);
  return { median: at(0.5), ninetieth: at(0.9), pages: times.length };
};
