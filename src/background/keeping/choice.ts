/** Whether a site is remembered, chosen from the popup. */

import { remembersAt, siteOfWeb, withSite } from '../../platform/articles/remembering/sites.ts';
import { stoppedBy } from '../../platform/articles/remembering/stopped.ts';
import type { RememberingHere } from '../../platform/messages.ts';
import { changeSettings, loadSettings } from '../../platform/storage.ts';
import { urlOf } from '../degree.ts';
import { isPrivate } from '../private.ts';

/** What the popup says and offers; nothing where there is nothing to choose. */
export const rememberingOn = async (tab: number): Promise<RememberingHere | null> => {
  const settings = await loadSettings();
  const url = await urlOf(tab);
  const site = siteOfWeb(url);
  if (settings.remember.where === 'nowhere' || site === '' || (await isPrivate(tab))) return null;
  return { site, on: remembersAt(settings, url), stopped: await stoppedBy() };
};

/** Answers what holds then. No name of a site in a private window is stored. */
export const setRemembering = async ({
  tab,
  on,
}: {
  tab: number;
  on: boolean;
}): Promise<RememberingHere | null> => {
  if (!(await isPrivate(tab))) {
    const site = siteOfWeb(await urlOf(tab));
    await changeSettings((before) => ({
      ...before,
      remember: withSite(before.remember, site, on),
    }));
  }
  return rememberingOn(tab);
};
