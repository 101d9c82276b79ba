/** An edition with one thing changed at a time, for the tests that `check` must not pass. */
import type { Edition, EditionClaim } from '../../core/story/edition.ts';
import { runWords } from '../../core/text/words.ts';

/** A changed edition and what a report on it must name, each of them. */
export type Mutation = {
  what: string;
  edition: Edition;
  named: string[];
  /** Of a statement: its claim, and the word put in. */
  put?: { claim: EditionClaim; word: string };
};

const withClaim = (edition: Edition, claim: EditionClaim): Edition => ({
  ...edition,
  claims: edition.claims.map((one) => (one.id === claim.id ? claim : one)),
});

const without = <T>(record: Record<string, T>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

const removed = (edition: Edition): Mutation[] => [
  ...edition.sources.map(({ id }) => ({
    what: `source ${id} removed`,
    edition: { ...edition, sources: edition.sources.filter((one) => one.id !== id) },
    named: [id],
  })),
  ...edition.claims.flatMap((claim): Mutation[] => [
    {
      what: `claim ${claim.id} removed`,
      edition: { ...edition, claims: edition.claims.filter(({ id }) => id !== claim.id) },
      named: [claim.id],
    },
    ...Object.keys(claim.readings).map((source) => ({
      what: `reading of ${source} removed from ${claim.id}`,
      edition: withClaim(edition, { ...claim, readings: without(claim.readings, source) }),
      named: [claim.id, source],
    })),
    ...Object.entries(claim.evidence).flatMap(([source, firsts]) =>
      firsts.map((first, i) => {
        const kept = firsts.filter((_, n) => n !== i);
        const evidence =
          kept.length > 0 ? { ...claim.evidence, [source]: kept } : without(claim.evidence, source);
        return {
          what: `“${first}” of ${source} removed from ${claim.id}`,
          edition: withClaim(edition, { ...claim, evidence }),
          named: [claim.id, source],
        };
      }),
    ),
  ]),
];

/** A record with the values of two keys exchanged; one that is missing stays missing on the other side. */
const swapped = <T>(record: Record<string, T>, a: string, b: string): Record<string, T> => {
  const [one, other] = [record[a], record[b]];
  const rest = without(without(record, a), b);
  return {
    ...rest,
    ...(other === undefined ? {} : { [a]: other }),
    ...(one === undefined ? {} : { [b]: one }),
  };
};

/** Alike but for marks: an exchange that changes nothing. */
const same = (a: unknown, b: unknown): boolean =>
  runWords(JSON.stringify(a) ?? '').join(' ') === runWords(JSON.stringify(b) ?? '').join(' ');

/** Each source of a claim exchanged with each other one, in its evidence and in its readings. */
const exchangedIn = (edition: Edition, claim: EditionClaim): Mutation[] => {
  const ids = edition.sources.map(({ id }) => id);
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b): [string, string] => [a, b]));
  return (['evidence', 'readings'] as const).flatMap((key) =>
    pairs
      .filter(([a, b]) => !same(claim[key][a], claim[key][b]))
      .map(([a, b]) => ({
        what: `${a} and ${b} exchanged in the ${key} of ${claim.id}`,
        edition: withClaim(edition, {
          ...claim,
          [key]: swapped<string | string[]>(claim[key], a, b),
        } as EditionClaim),
        named: [claim.id],
      })),
  );
};

type Source = Edition['sources'][number];

const exchangedSources = (edition: Edition): Mutation[] =>
  edition.sources.flatMap((source) => {
    const change = (what: string, changed: Partial<Source>): Mutation => ({
      what: `${what} of ${source.id}`,
      edition: {
        ...edition,
        sources: edition.sources.map((one) => (one === source ? { ...one, ...changed } : one)),
      },
      named: [source.id],
    });
    const { lineage } = source;
    const others = edition.sources.filter((one) => one !== source);
    return others.flatMap((other): Mutation[] => [
      ...(same(source.url, other.url)
        ? []
        : [change(`url of ${other.id} for that`, { url: other.url })]),
      ...(same(source.outlet, other.outlet)
        ? []
        : [change(`outlet of ${other.id} for that`, { outlet: other.outlet })]),
      ...(source.origin === null || other.origin === null || source.origin === other.origin
        ? []
        : [change(`origin of ${other.id} for that`, { origin: other.origin })]),
      ...(lineage.from?.source && lineage.from.source !== other.id
        ? [
            change(`model ${other.id} for that`, {
              lineage: { ...lineage, from: { ...lineage.from, source: other.id } },
            }),
          ]
        : []),
      ...lineage.evidence.flatMap((piece, i) =>
        typeof piece.source === 'string' &&
        edition.sources.some(({ id }) => id === piece.source) &&
        piece.source !== other.id
          ? [
              change(`${other.id} for ${piece.source} in “${piece.code}”`, {
                lineage: {
                  ...lineage,
                  evidence: lineage.evidence.map((one, n) =>
                    n === i ? { ...one, source: other.id } : one,
                  ),
                },
              }),
            ]
          : [],
      ),
    ]);
  });

/** Readings that the source has not: made up, and each other source's. */
const misread = (edition: Edition, claim: EditionClaim): Mutation[] =>
  Object.entries(claim.readings).flatMap(([source, says]) =>
    ['quite other words', ...new Set(Object.values(claim.readings))]
      .filter((other) => other !== says)
      .map((other) => ({
        what: `“${other}” for “${says}” of ${source} in ${claim.id}`,
        edition: withClaim(edition, { ...claim, readings: { ...claim.readings, [source]: other } }),
        named: [claim.id, source],
      })),
  );

const NUMBERS: Record<string, string> = { one: 'six', two: 'five', three: 'nine', first: 'third' };
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const MONTH = /^(?:January|February|March|April|June|July|August|September|October|November)$/;
const FACT = /[\p{L}\p{N}][\p{L}\p{N}.,'’-]*[\p{L}\p{N}]/gu;

/** Another value for a word that is a figure, a day or a name; null where it is none. */
const otherFact = (word: string, initial: boolean, small: ReadonlySet<string>): string | null => {
  const number = NUMBERS[word.toLowerCase()];
  if (number) return number;
  if (/^\d/.test(word)) return word.replace(/[1-9]/, (digit) => String((Number(digit) % 9) + 1));
  if (WEEKDAY.test(word)) return word === 'Thursday' ? 'Friday' : 'Thursday';
  if (MONTH.test(word)) return word === 'October' ? 'June' : 'October';
  if (!/^\p{Lu}/u.test(word) || (initial && small.has(word.toLowerCase()))) return null;
  if (/^(?:North|South)$/.test(word)) return word === 'North' ? 'South' : 'North';
  return /['’]s$/.test(word) ? 'Quillon’s' : 'Quillon';
};

/** Each figure, day and name of a statement exchanged for another; `small` is what is never a name. */
const misstated = (edition: Edition, claim: EditionClaim, small: ReadonlySet<string>): Mutation[] =>
  [...(claim.statement ?? '').matchAll(FACT)].flatMap(({ 0: word, index }) => {
    const other = otherFact(word, index === 0, small);
    const statement = claim.statement ?? '';
    if (other === null) return [];
    const changed = statement.slice(0, index) + other + statement.slice(index + word.length);
    return [
      {
        what: `“${changed}” (${claim.id})`,
        edition: withClaim(edition, { ...claim, statement: changed }),
        named: [claim.id],
        put: { claim, word: other },
      },
    ];
  });

/** Every mutation of an edition, by sort. `small` are words that are no names where they begin a sentence. */
export const mutations = (
  edition: Edition,
  small: ReadonlySet<string>,
): Record<'removed' | 'exchanged' | 'misread' | 'misstated', Mutation[]> => ({
  removed: removed(edition),
  exchanged: [
    ...exchangedSources(edition),
    ...edition.claims.flatMap((claim) => exchangedIn(edition, claim)),
  ],
  misread: edition.claims.flatMap((claim) => misread(edition, claim)),
  misstated: edition.claims.flatMap((claim) => misstated(edition, claim, small)),
});
