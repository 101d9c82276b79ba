/** Comparing: is a controlled edit of one sentence found in its slot, and is a mere format left alone? */

import { isShown } from '../../src/core/compare/clash-lines.ts';
import { type Clash, compare } from '../../src/core/compare/compare.ts';
import type { Fact } from '../../src/core/facts/fact.ts';
import { facts } from '../../src/core/facts/facts.ts';
import { inClear } from '../../src/core/facts/in-clear.ts';
import { neighbours } from '../../src/core/prose/neighbours.ts';
import type { ReadSentence } from '../../src/core/prose/read.ts';
import { alignToCompare } from '../../src/core/terms/align.ts';
import type { Weights } from '../../src/core/terms/weights.ts';
import { searched } from '../../src/core/text/key-words.ts';
import type { Span } from '../../src/core/text/span.ts';
import { type Rate, rate } from '../rate.ts';
import { measured } from './alignment.ts';
import { type ContrastPair, contrastPairs } from './data.ts';
import { progress } from './progress.ts';

type Edited = {
  recall: Rate;
  /** As `recall`, of pairs that a page's reader would be shown: the sentences must align first. */
  shown: Rate;
  /** The pair without the edit is at odds in that slot too, over another value. */
  before: Rate;
  /** In the slot that was changed, no figure, day or name is read at all. */
  unread: Rate;
};

type Unedited = {
  newAlarms: Rate;
  /** Pairs with any alarm, new or not: for reading by hand which of them are real. */
  alarms: Rate;
};

export type Contrast = Record<'number' | 'weekday' | 'month' | 'name', Edited> &
  Record<'format' | 'same', Unedited>;

/** A sentence by itself, as a page's is read. */
export const sentenceOf = (text: string, weights: Weights): ReadSentence => {
  const known = facts(text, 0, text.length, null);
  return {
    start: 0,
    end: text.length,
    headline: false,
    measured: measured(text, weights),
    facts: known,
    beside: neighbours(text, 0, text.length, known),
    names: [],
    quotes: [],
    searched: searched(text),
    runs: new Set(),
  };
};

/** Where two texts differ, in each of them; whole words. */
export const edit = (from: string, to: string): [Span, Span] => {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  const least = Math.min(from.length, to.length) - start;
  while (end < least && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;
  while (start > 0 && /\S/.test(from[start - 1] ?? '')) start -= 1;
  while (end > 0 && /\S/.test(from[from.length - end] ?? '')) end -= 1;
  return [
    { start, end: from.length - end },
    { start, end: to.length - end },
  ];
};

const within = (span: Span, { start, end }: Span): boolean => start < span.end && end > span.start;

/** What a reader would be told: here this value, there that one. */
type Alarm = Clash & { here: string };

const valueHere = (fact: Fact): string =>
  fact.facet === 'day' ? `${fact.weekday} ${fact.day}` : inClear(fact);

/** The alarms of a page's sentence against a held one, sure or not. */
export const alarmsOf = (page: ReadSentence, held: ReadSentence): Alarm[] =>
  compare(page, held).map((clash) => {
    const fact = page.facts.find(({ start, end }) => start === clash.start && end === clash.end);
    return { ...clash, here: fact ? valueHere(fact) : '' };
  });

const sameAlarm = (a: Alarm, b: Alarm): boolean =>
  a.facet === b.facet && a.here === b.here && a.says === b.says;

type Found = {
  inSlot: boolean;
  shown: boolean;
  before: boolean;
  unread: boolean;
  news: boolean;
  any: boolean;
};

/** Holds `text_b` against `text_a`; what `orig_b` raises too is the pair's own, not the edit's. */
const tryPair = ({ text_a, text_b, orig_b }: ContrastPair, weights: Weights): Found => {
  const held = sentenceOf(text_a, weights);
  const page = sentenceOf(text_b, weights);
  const before = alarmsOf(sentenceOf(orig_b, weights), held);
  const now = alarmsOf(page, held);
  const [was, is] = edit(orig_b, text_b);
  const news = now.filter((alarm) => !before.some((one) => sameAlarm(one, alarm)));
  const inSlot = news.filter((alarm) => within(is, alarm));
  const strength = alignToCompare(page.measured, held.measured);
  return {
    inSlot: inSlot.length > 0,
    shown: inSlot.some((alarm) => isShown(alarm, strength)),
    before: before.some((alarm) => within(was, alarm)),
    unread: !page.facts.some((fact) => within(is, fact)),
    news: news.length > 0,
    any: now.length > 0,
  };
};

/** Measures `compare`, and what of it the lines for aligned sentences leave. */
export const measureContrast = async (dir: string, weights: Weights): Promise<Contrast> => {
  const found = new Map<ContrastPair['type'], Found[]>();
  const { tick, done } = progress('contrast', 2_000);
  for await (const pair of contrastPairs(dir)) {
    const list = found.get(pair.type) ?? [];
    found.set(pair.type, list);
    list.push(tryPair(pair, weights));
    tick();
  }
  done();
  const share = (type: ContrastPair['type'], is: keyof Found): Rate => {
    const all = found.get(type) ?? [];
    return rate(all.filter((one) => one[is]).length, all.length);
  };
  const edited = (type: ContrastPair['type']): Edited => ({
    recall: share(type, 'inSlot'),
    shown: share(type, 'shown'),
    before: share(type, 'before'),
    unread: share(type, 'unread'),
  });
  const unedited = (type: ContrastPair['type']): Unedited => ({
    newAlarms: share(type, 'news'),
    alarms: share(type, 'any'),
  });
  return {
    number: edited('number'),
    weekday: edited('weekday'),
    month: edited('month'),
    name: edited('name'),
    format: unedited('format'),
    same: unedited('same'),
  };
};
