/** Which articles are one story: a function of what is known of each two of them, whatever came first. */

/** What is known of two articles, by their ids: the log odds that they report one event. */
export type Near = { a: string; b: string; odds: number };

/**
 * From here on two articles are one story. Tried with 3 to 6.5 on ECB+, GVC, BASIL and AllSides (development part), the
 * odds fitted without a fifth of the events (`kinship.ts`): .71 of second tellings found, and what is lost above is many
 * times what is saved in wrong joins.
 */
const ONE_PAIR = 4.5;
/** From here on two groups are, in the mean of their articles' odds, however many these are. */
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

const meanOdds = (some: readonly number[], others: readonly number[], table: Odds): number => {
  let sum = 0;
  for (const one of some) for (const other of others) sum += table[one]?.[other] ?? STRANGERS;
  return sum / (some.length * others.length);
};

/** The two groups that are surest to be one; null where none are. Of equal ones the first. */
const surest = (groups: readonly number[][], table: Odds): [number, number] | null => {
  let best: [number, number] | null = null;
  let most = -Infinity;
  groups.forEach((group, i) => {
    for (let j = i + 1; j < groups.length; j += 1) {
      const other = groups[j] ?? [];
      const sure = meanOdds(group, other, table) - lineOf(group.length * other.length);
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
