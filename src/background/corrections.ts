/** The reader's corrections as they are stored. This is the one place that writes them. */
import { type Correction, MOST_CORRECTIONS, readCorrection } from '../core/report/correction.ts';
import { turns } from '../platform/in-turn.ts';
import type { CorrectionsKept, Outcome } from '../platform/messages.ts';
import { loadList, saveList } from '../platform/stored-list.ts';

const KEY = 'corrections';

/** Entries that cannot be read count, are shown to nobody, and stay where they are; null where the browser gives none. */
export const loadCorrections = async (): Promise<CorrectionsKept | null> => {
  const stored = await loadList(KEY);
  if (stored === null) return null;
  const list = stored.flatMap((entry) => readCorrection(entry) ?? []);
  return { list, unreadable: stored.length - list.length };
};

/** True for the same said of the same, on whatever day. */
export const sameCorrection = (one: Correction, other: Correction): boolean => {
  const bare = ({ said, story, page, note }: Correction): string =>
    JSON.stringify([said, story.id, page, note?.claim, note?.kind, note?.facet, note?.passage]);
  return bare(one) === bare(other);
};

const inTurn = turns();

const isSame = (entry: unknown, correction: Correction): boolean => {
  const read = readCorrection(entry);
  return read !== null && sameCorrection(read, correction);
};

/** Stores one more. */
export const keepCorrection = (correction: Correction): Promise<Outcome> =>
  inTurn(async () => {
    const stored = await loadList(KEY);
    if (stored === null) return 'refused';
    if (stored.some((entry) => isSame(entry, correction))) return 'kept';
    if (stored.length >= MOST_CORRECTIONS) return 'full';
    return (await saveList(KEY, [...stored, correction])) ? 'kept' : 'refused';
  });

/** Takes one back. */
export const dropCorrection = (correction: Correction): Promise<Outcome> =>
  inTurn(async () => {
    const stored = await loadList(KEY);
    if (stored === null) return 'refused';
    const rest = stored.filter((entry) => !isSame(entry, correction));
    return (await saveList(KEY, rest)) ? 'taken-back' : 'refused';
  });

/** Deletes all, those that cannot be read too. */
export const dropCorrections = (): Promise<Outcome> =>
  inTurn(async () => ((await saveList(KEY, [])) ? 'taken-back' : 'refused'));
