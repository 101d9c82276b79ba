/** Which articles are one story: a function of what is known of each two of them, whatever came first. */

/** What is known of two articles, by their ids: the log odds that they report one event. */
export type Near = { a: string; b: string; odds: number };

/**
 * From here on two articles are one story. This and the lines below were tried on ECB+, GVC, BASIL and AllSides
 * (development part), with odds of each pair fitted without the events of either (`kinship.ts`).
 */
const ONE_PAIR = 4.2;
/** Less than this the mean odds of two groups' articles never are where they become one, however many these are. */
export const ONE_EVENT = 2.5;
/** Each doubling of the pairs of articles that say the same takes one off, as less doubt is left. */
const lineOf = (pairs: number): number => Math.max(ONE_EVENT, ONE_PAIR - Math.log2(pairs));

/** Less than this is not worth keeping: as odds of two that were never held against each other. */
export const STRANGERS = -5;
/** The reader's word on two articles, kept like evidence; no evidence outweighs it. */
export const SAID = { together: 1e6, apart: -1e6 } as const;

/** By place of two articles; nothing where nothing is known of them. */
type Odds = readonly (readonly (number | undefined)[])[];

const tableOf = (ids: readonly string[], near: readonly Near[]): Odds => {
  const places = new Map(ids.map((id, at) => [id, at]));
  const table = ids.map((): (number | undefined)[] => []);
  const put = (one: string, other: string, odds: number): void => {
    const row = table[places.get(one) ?? -1];
    const at = places.get(other);
    // The reader's word goes before evidence.
    if (row && at !== undefined && Math.abs(odds) >= Math.abs(row[at] ?? 0)) row[at] = odds;
  };
  for (const { a, b, odds } of near) {
    put(a, b, odds);
    put(b, a, odds);
  }
  return table;
};

/** By so much less sure of each other than each is in itself two groups may be: beyond it they are two events of one kind. */
const LOOSER = 1.5;
/** Copies, and what the reader put together, are surer of each other than reports of one event need be. */
const SURE = 6;

const oddsIn = (table: Odds, one: number, other: number): number =>
  table[one]?.[other] ?? STRANGERS;

/** Asked of each two groups again and again, so nothing is made for it. */
const meanOdds = (some: readonly number[], others: readonly number[], table: Odds): number => {
  let sum = 0;
  for (const one of some) for (const other of others) sum += oddsIn(table, one, other);
  return sum / (some.length * others.length);
};

/** How sure a group's articles are of each other, in the mean; null for one alone. */
const within = (group: readonly number[], table: Odds): number | null => {
  if (group.length === 1) return null;
  const odds = group.flatMap((one, i) =>
    group.slice(i + 1).map((other) => Math.min(SURE, oddsIn(table, one, other))),
  );
  return odds.reduce((sum, one) => sum + one, 0) / odds.length;
};

/** What two groups' mean odds must reach, by how many pairs they make and how sure each is in itself. */
const demanded = (pairs: number, one: number | null, other: number | null): number => {
  const line = lineOf(pairs);
  return one === null || other === null ? line : Math.max(line, Math.min(one, other) - LOOSER);
};

/** The two groups that are surest to be one; null where none are. Of equal ones the first. */
const surest = (groups: readonly number[][], table: Odds): [number, number] | null => {
  let best: [number, number] | null = null;
  let most = -Infinity;
  const inside = groups.map((group) => within(group, table));
  groups.forEach((group, i) => {
    for (let j = i + 1; j < groups.length; j += 1) {
      const other = groups[j] ?? [];
      const line = demanded(group.length * other.length, inside[i] ?? null, inside[j] ?? null);
      const sure = meanOdds(group, other, table) - line;
      if (sure < 0 || sure <= most) continue;
      most = sure;
      best = [i, j];
    }
  });
  return best;
};

/**
 * The groups that articles make, each in order of id: the two surest to be one event are put together until no
 * two are sure enough in the mean of their articles' odds (average linkage; Sokal & Michener, 1958). The same
 * articles make the same groups in whatever order ids and odds are given.
 */
export const groupsOf = (ids: readonly string[], near: readonly Near[]): string[][] => {
  const all = [...new Set(ids)].sort();
  const table = tableOf(all, near);
  const groups = all.map((_, at) => [at]);
  for (let found = surest(groups, table); found; found = surest(groups, table)) {
    const [i, j] = found;
    const [joined = []] = groups.splice(j, 1);
    groups[i] = [...(groups[i] ?? []), ...joined].sort((a, b) => a - b);
  }
  return groups.map((group) => group.map((at) => all[at] ?? ''));
};
