import { remembersAt } from '../../platform/articles/remembering/sites.ts';
import { stoppedBy } from '../../platform/articles/remembering/stopped.ts';
import { degreeAt, isOff } from '../../platform/degrees.ts';
import { loadSettings } from '../../platform/storage.ts';
import { isPrivate } from '../private.ts';

/** Whether the page of a tab is to be remembered: nothing of a private window ever is, or where the site is off. */
export const isToRemember = async (tab: number, url: string): Promise<boolean> => {
  const settings = await loadSettings();
  return (
    remembersAt(settings, url) &&
    !isOff(degreeAt(settings, url)) &&
    !(await isPrivate(tab)) &&
    (await stoppedBy()) === null
  );
};
