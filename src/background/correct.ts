/** What a reader says of a note or a page: kept, taken back, and followed by all pages that are open. */
import type { Correction, Said } from '../core/report/correction.ts';
import { concerns } from '../core/report/hidden.ts';
import { extensionVersion } from '../platform/manifest.ts';
import { type From, type Outcome, type State, sendToPage } from '../platform/messages.ts';
import { showBadge } from './badge.ts';
import { dropCorrection, dropCorrections, keepCorrection, sameCorrection } from './corrections.ts';
import { isPrivate } from './private.ts';
import { addressOf, known, knownTabs, setKnown, stateOf } from './tabs.ts';

type Noted = Extract<State, { is: 'noted' }>;

const today = (): string => new Date().toISOString().slice(0, 10);

/** A correction of a note of a page, or with null of the page and its story; null where there is no such note. */
const correctionOf = (
  said: Said,
  at: number | null,
  { report, story }: Noted,
  address: string,
): Correction | null => {
  const note = at === null ? null : report.notes[at];
  if (note === undefined) return null;
  return {
    said,
    day: today(),
    story: { id: story.id, title: story.title, edition: story.edition.version },
    extension: extensionVersion(),
    page: said === 'hidden' ? null : address,
    note: note && {
      kind: note.kind,
      facet: note.facet,
      claim: note.claim,
      statement: note.statement,
      sources: note.sources,
      passage: note.passage,
    },
  };
};

/** Every open page and its badge follow what is kept now. */
const spread = async (): Promise<void> => {
  for (const tab of await knownTabs()) {
    const here = await known(tab);
    const state = await stateOf(tab);
    if (!here || state.is !== 'noted') continue;
    await sendToPage(tab, 'corrections', state.corrections);
    await showBadge(tab, here.url, state);
  }
};

/** Nothing of a private window is stored: it is known for as long as the tab shows the page. */
const keep = async (tab: number, correction: Correction): Promise<Outcome> => {
  if (!(await isPrivate(tab))) return keepCorrection(correction);
  const here = await known(tab);
  if (!here) return 'gone';
  await setKnown(tab, { ...here, unstored: [...(here.unstored ?? []), correction] });
  return 'private';
};

type Asked = { tab: number | null; note: number | null; said: Said };

/** Takes down what is said; `gone` where nothing is known of the page any more. */
export const onCorrect = async (asked: Asked, from: From): Promise<Outcome> => {
  const tab = asked.tab ?? from.tab;
  const here = tab === null ? null : await known(tab);
  const state = tab === null ? null : await stateOf(tab);
  if (tab === null || !here || state?.is !== 'noted') return 'gone';
  const correction = correctionOf(asked.said, asked.note, state, addressOf(here.url));
  if (!correction || !concerns(correction, state.story.id, addressOf(here.url))) return 'gone';
  const outcome = await keep(tab, correction);
  await spread();
  return outcome;
};

const forgetUnstored = async (correction: Correction): Promise<void> => {
  for (const tab of await knownTabs()) {
    const here = await known(tab);
    const rest = here?.unstored?.filter((one) => !sameCorrection(one, correction));
    if (here && rest && rest.length < (here.unstored?.length ?? 0))
      await setKnown(tab, { ...here, unstored: rest });
  }
};

/** Takes back what was said, wherever it is kept. */
export const onTakeBack = async (correction: Correction): Promise<Outcome> => {
  await forgetUnstored(correction);
  const outcome = await dropCorrection(correction);
  await spread();
  return outcome;
};

/** Takes back all that is stored. */
export const onTakeBackAll = async (): Promise<Outcome> => {
  const outcome = await dropCorrections();
  await spread();
  return outcome;
};
