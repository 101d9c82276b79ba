/** On which sites what the reader reads is remembered. */
import { siteOf } from '../degrees.ts';
import { MOST_SITES, type Settings } from '../settings.ts';

/** A site's name stands for all below it. */
const covers = (sites: readonly string[], site: string): boolean =>
  sites.some((one) => site === one || site.endsWith(`.${one}`));

/** The site of a page of the web; empty for the extension's own pages and files. */
export const siteOfWeb = (url: string): string => (/^https?:/.test(url) ? siteOf(url) : '');

/** Whether pages at an address are remembered, as far as the reader's choice goes. */
export const remembersAt = ({ remember }: Settings, url: string): boolean => {
  const { where, sites, not } = remember;
  const site = siteOfWeb(url);
  if (where === 'nowhere' || site === '' || covers(not, site)) return false;
  return where === 'everywhere' || covers(sites, site);
};

const withSite = (sites: readonly string[], site: string): string[] =>
  [...sites.filter((one) => one !== site), site].slice(-MOST_SITES);

/** Settings with which an address is remembered or not; other sites stay as they are, but for those above or below it. */
export const withRemembering = (settings: Settings, url: string, on: boolean): Settings => {
  const { remember } = settings;
  const site = siteOfWeb(url);
  if (site === '' || remember.where === 'nowhere' || remembersAt(settings, url) === on)
    return settings;
  const put = (change: Partial<Settings['remember']>): Settings => ({
    ...settings,
    remember: { ...remember, ...change },
  });
  if (!on) {
    const without = put({ sites: remember.sites.filter((one) => one !== site) });
    return remembersAt(without, url) ? put({ not: withSite(remember.not, site) }) : without;
  }
  const not = remember.not.filter((one) => !covers([one], site));
  const allowed = put({ not });
  return remembersAt(allowed, url) ? allowed : put({ not, sites: withSite(remember.sites, site) });
};
