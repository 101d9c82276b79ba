/**
 * The edition's second entry: each sentence of each telling with the claims that it backs. An edition
 * is kept by claim and by telling, as books are kept by account and by day, so that nothing gets lost
 * unseen: whatever is taken from one side is still on the other.
 */
import type { Edition } from './edition-format.ts';
import type { Open } from './edition-rules.ts';
import { backed, begins, isFurniture, shown, type Told } from './told.ts';

const idsAt = ({ claims }: Edition, sentence: Told, all: readonly Told[]): string[] =>
  claims.filter((claim) => backed(claim, all).has(sentence)).map(({ id }) => id);

const entriesOf = (edition: Edition, sentence: Told): [string, string[]][] =>
  Object.entries(edition.sentences[sentence.source] ?? {}).filter(([first]) =>
    begins(sentence, first),
  );

const sentenceOpen = (edition: Edition, sentence: Told, all: readonly Told[]): Open[] => {
  const { source } = sentence;
  const ids = idsAt(edition, sentence, all);
  const entries = entriesOf(edition, sentence);
  if (ids.length === 0 && entries.length === 0)
    return [
      {
        place: source,
        message: 'this sentence belongs to no claim and is not marked as furniture.',
        sentence,
      },
    ];
  const [entry] = entries;
  if (!entry || entries.length > 1)
    return [
      {
        place: `sentences › ${source}`,
        message: `${entry ? 'entered twice' : 'not entered'}; it backs ${ids.join(', ') || 'nothing'}.`,
        sentence,
      },
    ];
  const [first, entered] = entry;
  const place = `sentences › ${source} › ${first}`;
  const known = new Set(edition.claims.map(({ id }) => id));
  return [
    ...ids
      .filter((id) => !entered.includes(id))
      .map((id) => ({ place, message: `${id} has it as evidence; it is not entered here.` })),
    ...entered
      .filter((id) => !ids.includes(id))
      .map((id) => ({
        place: known.has(id) ? `claims › ${id} › evidence › ${source}` : place,
        message: known.has(id)
          ? `${shown(sentence)} is entered as backing ${id}; it is not given as evidence.`
          : `no claim “${id}” is in this edition.`,
      })),
  ];
};

/** Entries that name no sentence, or more than one, or furniture. */
const entriesOpen = (edition: Edition, all: readonly Told[]): Open[] =>
  Object.entries(edition.sentences).flatMap(([source, entries]) =>
    Object.keys(entries).flatMap((first) => {
      const place = `sentences › ${source} › ${first}`;
      const found = all.filter((one) => one.source === source && begins(one, first));
      if (found.length === 0)
        return [{ place, message: `no sentence of ${source} begins with “${first}”.` }];
      if (found.length > 1) return [{ place, message: 'more than one sentence begins so.' }];
      return found.some((one) => isFurniture(edition, one))
        ? [{ place, message: 'this sentence is marked as furniture.' }]
        : [];
    }),
  );

/** Where the entries by telling and the evidence by claim are not the same. */
export const ledgerOpen = (edition: Edition, all: readonly Told[]): Open[] => [
  ...entriesOpen(edition, all),
  ...all
    .filter((sentence) => !isFurniture(edition, sentence))
    .flatMap((sentence) => sentenceOpen(edition, sentence, all)),
];
