/** A new article among those kept: which of them tell its event, and which groups change. */
import { daysApart } from '../english/calendar.ts';
import { NEAR_DAYS } from '../spot/evidence.ts';
import { candidatesOf } from './candidates.ts';
import { groupsOf, type Near, ONE_EVENT, STRANGERS } from './groups.ts';
import { type Kinship, kinship, ONE_DAY } from './kinship.ts';
import type { Sketch } from './sketch.ts';

/** An article as it is kept; the id is the keeper's, and stays. */
export type Kept = { id: string; sketch: Sketch };

/** What a keeper of articles answers. Each is asked a few times for one new article, and none for all articles. */
export type Keeper = {
  /** By key, the ids of the articles whose sketches have it (an index of `sketch.keys`). */
  posted(keys: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>>;
  /** The same of articles that somebody else gave, where there may be such: they are held against it besides. */
  given?(keys: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>>;
  /** The sketches of some articles, 24 at most of the keeper's own and as many given. */
  sketches(ids: readonly string[]): Promise<readonly Kept[]>;
  /** All odds that are kept of each of some articles, in which it is `a` or `b`. */
  near(ids: readonly string[]): Promise<readonly Near[]>;
};

export type Joined = {
  /** Odds to be kept from now on. */
  near: Near[];
  /** The new article's group, itself included, in order of id; alone where it opens its own story. */
  group: string[];
  /** Its group and all others that may have changed: whoever is in one of these is in no other group. */
  groups: string[][];
};

/** A candidate, and what was found of it. */
type Found = { other: Kept; kin: Kinship };

/** What is taken for granted of the share of strangers that are of one day, and how many articles that is worth: what is read first is of a few days. */
const USUAL = { share: 0.9, worth: 1 };

/** The share of strangers to an article that are of its day: where all are, a day tells nothing. */
const shareOfDay = (one: Kept, found: readonly Found[]): number => {
  if (one.sketch.day === null) return 0;
  const strangers = found.filter(({ kin }) => kin.alike + ONE_DAY < 0);
  const near = strangers.filter(
    ({ other }) => (daysApart(one.sketch.day, other.sketch.day) ?? Infinity) <= NEAR_DAYS,
  );
  return (near.length + USUAL.share * USUAL.worth) / (strangers.length + USUAL.worth);
};

/** The odds of a candidate: its day speaks for it the less, the more others are of that day. */
const oddsOf = ({ alike, days }: Kinship, share: number): number =>
  alike + (days > 0 ? days * (1 - share) : days);

/** The articles that odds lead to from one, over however many others, and all that is known of them. */
const neighbourhood = async (
  id: string,
  own: readonly Near[],
  keeper: Keeper,
): Promise<{ ids: string[]; near: Near[] }> => {
  const ids = new Set([id]);
  const near = [...own];
  let next = [id];
  let links: readonly Near[] = own;
  for (;;) {
    const from = new Set(next);
    next = links
      .filter(({ odds }) => odds >= ONE_EVENT)
      .flatMap(({ a, b }) => (from.has(a) ? [b] : from.has(b) ? [a] : []))
      .filter((other) => !ids.has(other));
    next = [...new Set(next)];
    if (next.length === 0) return { ids: [...ids], near };
    for (const other of next) ids.add(other);
    links = await keeper.near(next);
    near.push(...links);
  }
};

const candidateIds = async (sketch: Sketch, keeper: Keeper): Promise<string[]> => {
  const own = candidatesOf(sketch, await keeper.posted(sketch.keys));
  const given = candidatesOf(sketch, (await keeper.given?.(sketch.keys)) ?? new Map());
  return [...new Set([...own, ...given])];
};

/**
 * Finds a new article's place. Only its candidates are held against it; groups are made anew among the
 * articles that odds lead to, and the others stay as they are. Without days the groups are the same in whatever
 * order all came, but where an article has more than 24 candidates; a day tells the less the more strangers of that day
 * were kept before.
 */
export const join = async (one: Kept, keeper: Keeper): Promise<Joined> => {
  if (!one.sketch.joins) return { near: [], group: [one.id], groups: [[one.id]] };
  const ids = await candidateIds(one.sketch, keeper);
  const candidates = (await keeper.sketches(ids.filter((id) => id !== one.id))).filter(
    ({ sketch }) => sketch.joins,
  );
  const found = candidates.map((other) => ({ other, kin: kinship(one.sketch, other.sketch) }));
  const share = shareOfDay(one, found);
  const near = found
    .map(({ other, kin }) => ({ a: one.id, b: other.id, odds: oddsOf(kin, share) }))
    .filter(({ odds }) => odds > STRANGERS);
  const around = await neighbourhood(one.id, near, keeper);
  const groups = groupsOf(around.ids, around.near);
  const group = groups.find((ids) => ids.includes(one.id)) ?? [one.id];
  return { near, group, groups };
};
