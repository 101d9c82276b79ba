/** Leave to run on every page: only if the reader grants it, and only as long. */
import { browser } from './browser.ts';

const EVERYWHERE = { origins: ['*://*/*'] };
const SCRIPT = 'everywhere';

export const hasEverywhere = (): Promise<boolean> =>
  browser.permissions.contains(EVERYWHERE).catch(() => false);

/** Must be the first call of a click's handler: browsers ask only then. */
export const requestEverywhere = (): Promise<boolean> =>
  browser.permissions.request(EVERYWHERE).catch(() => false);

export const dropEverywhere = (): Promise<boolean> =>
  browser.permissions.remove(EVERYWHERE).catch(() => false);

// Firefox's manifest gives addresses where registering wants paths in the package.
const inPackage = (path: string): string => path.replace(browser.runtime.getURL(''), '');

/** The listed pages' script for all other pages, too, while that is granted: the manifest says which. */
const register = async (): Promise<void> => {
  const [listed] = browser.runtime.getManifest().content_scripts ?? [];
  if (!listed) return;
  const script = {
    id: SCRIPT,
    matches: EVERYWHERE.origins,
    excludeMatches: listed.matches,
    js: (listed.js ?? []).map(inPackage),
    css: (listed.css ?? []).map(inPackage),
    runAt: 'document_idle' as const,
  };
  const [there] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (there) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
};

const unregister = async (): Promise<void> => {
  const [there] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (there) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
};

let last: Promise<void> = Promise.resolve();

/**
 * Makes what is registered follow what is granted. Updates and restarts may lose registrations.
 * One after the other: two events at once would register twice.
 */
export const followGrant = (): Promise<void> => {
  last = last
    .catch(() => {})
    .then(async () => ((await hasEverywhere()) ? register() : unregister()));
  return last;
};
