/** How much is marked on the page of a tab, and changing it: by popup and list, or by the key that goes round. */
import { browser } from '../platform/browser.ts';
import {
  type Degree,
  degreeAfter,
  degreeAt,
  isOff,
  ROUND,
  siteOf,
  withDegree,
} from '../platform/degrees.ts';
import { turns } from '../platform/in-turn.ts';
import { type DegreeOfPage, type From, sendToPage } from '../platform/messages.ts';
import { DEFAULTS, type Settings } from '../platform/settings.ts';
import { changeSettings, loadSettings } from '../platform/storage.ts';
import { isPrivate } from './private.ts';
import { readTab } from './reports.ts';
import { known } from './tabs.ts';

/** The address of a tab's page; empty where the browser does not tell. */
export const urlOf = async (tab: number): Promise<string> => {
  const here = (await known(tab))?.url;
  if (here) return here;
  // Given where the browser lets us know it: on listed hosts, and after the toolbar button.
  return browser.tabs.get(tab).then(
    ({ url = '' }) => url,
    () => '',
  );
};

/** A site is switched off by its name, and no name of a site in a private window is stored. */
const choiceFor = async (tab: number, url: string): Promise<Degree[]> => {
  const nameless = siteOf(url) === '' || (await isPrivate(tab));
  return ROUND.filter((one) => one !== 'off-here' || !nameless);
};

/** What a tab's page has, and what there is to choose from. */
export const degreeOf = async (tab: number): Promise<DegreeOfPage> => {
  const url = await urlOf(tab);
  return { degree: degreeAt(await loadSettings(), url), choice: await choiceFor(tab, url) };
};

const inTurn = turns();

/** What was switched off has not been read by itself. */
const readIfNeeded = async (tab: number, degree: Degree): Promise<void> => {
  const state = (await known(tab))?.state.is ?? 'unread';
  if (!isOff(degree) && state === 'unread') await readTab(tab);
};

const put = async (url: string, change: (before: Settings) => Settings) => {
  const { before, now } = await changeSettings(change);
  return { before: degreeAt(before, url), now: degreeAt(now, url) };
};

type Wanted = { tab: number | null; degree: Degree };

/** Gives a tab's page a degree; answers what it has then. */
export const setDegree = ({ tab: named, degree }: Wanted, from: From): Promise<Degree | null> =>
  inTurn(async () => {
    const tab = named ?? from.tab;
    if (tab === null) return null;
    const url = await urlOf(tab);
    if (!(await choiceFor(tab, url)).includes(degree)) return degreeAt(await loadSettings(), url);
    const { before, now } = await put(url, (from) => withDegree(from, degree, url));
    // In a panel a degree is chosen beside pages that nobody has asked for.
    if (isOff(before)) void readIfNeeded(tab, now);
    return now;
  });

/** The next degree in the round, and word of it on the page. */
export const goRound = (tab: number): Promise<void> =>
  inTurn(async () => {
    const url = await urlOf(tab);
    const choice = await choiceFor(tab, url);
    const { now } = await put(url, (before) => {
      const next = degreeAfter(degreeAt(before, url), choice);
      // On the way to "off here" the key passes degrees that nobody chose for other sites.
      const base = next === 'off-here' ? { ...before, degree: DEFAULTS.degree } : before;
      return withDegree(base, next, url);
    });
    await readIfNeeded(tab, now);
    await sendToPage(tab, 'degree', { degree: now });
  });
