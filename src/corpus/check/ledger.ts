/**
 * The edition's second entry: each sentence of each telling with the claims that it backs. An edition
 * is kept by claim and by telling, as books are kept by account and by day, so that nothing gets lost
 * unseen: whatever is taken from one side is still on the other.
 */
import type { Edition } from '../../core/story/edition.ts';
import { backed, begins, isFurniture } from '../../core/story/opening-words.ts';
import { memoPair } from '../../core/text/memo.ts';
import type { TellingSentence } from '../../core/text/span.ts';
import type { Open } from '../edition-rules.ts';
import { shown } from '../excerpts.ts';

/** The claims that each sentence backs. */
const idsBySentence = (
  { claims }: Edition,
  all: readonly TellingSentence[],
): ReadonlyMap<TellingSentence, string[]> => {
  const found = new Map<TellingSentence, string[]>();
  for (const claim of claims)
    for (const sentence of backed(claim, all))
      found.set(sentence, [...(found.get(sentence) ?? []), claim.id]);
  return found;
};

type Entries = Edition['sentences'];

const entriesOf = memoPair((entries: Entries, sentence: TellingSentence): [string, string[]][] =>
  Object.entries(entries[sentence.source] ?? {}).filter(([first]) => begins(sentence, first)),
);

const sentenceOpen = (
  edition: Edition,
  sentence: TellingSentence,
  ids: readonly string[],
): Open[] => {
  const { source } = sentence;
  const entries = entriesOf(edition.sentences, sentence);
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

type Entry = { source: string; first: string; found: TellingSentence[] };

const entered = memoPair((entries: Entries, all: readonly TellingSentence[]): Entry[] =>
  Object.entries(entries).flatMap(([source, of]) =>
    Object.keys(of).map((first) => {
      const found = all.filter((one) => one.source === source && begins(one, first));
      return { source, first, found };
    }),
  ),
);

/** Entries that name no sentence, or more than one, or furniture. */
const entriesOpen = (edition: Edition, all: readonly TellingSentence[]): Open[] =>
  entered(edition.sentences, all).flatMap(({ source, first, found }) => {
    const place = `sentences › ${source} › ${first}`;
    if (found.length === 0)
      return [{ place, message: `no sentence of ${source} begins with “${first}”.` }];
    if (found.length > 1) return [{ place, message: 'more than one sentence begins so.' }];
    return found.some((one) => isFurniture(edition, one))
      ? [{ place, message: 'this sentence is marked as furniture.' }]
      : [];
  });

/** Where the entries by telling and the evidence by claim are not the same. */
export const ledgerOpen = (edition: Edition, all: readonly TellingSentence[]): Open[] => {
  const ids = idsBySentence(edition, all);
  return [
    ...entriesOpen(edition, all),
    ...all
      .filter((sentence) => !isFurniture(edition, sentence))
      .flatMap((sentence) => sentenceOpen(edition, sentence, ids.get(sentence) ?? [])),
  ];
};
