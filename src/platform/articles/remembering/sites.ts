/** On which sites what the reader reads is remembered: a site's name stands for all below it, and the longest one decides. */
import { siteOf } from '../../degrees.ts';
import { MOST_SITES, type Settings } from '../../settings.ts';

type Remember = Settings['remember'];

/** How long the longest of some names is that stands for a site; 0 where none does. */
const longest = (names: readonly string[], site: string): number =>
  Math.max(
    0,
    ...names.filter((one) => site === one || site.endsWith(`.${one}`)).map(({ length }) => length),
  );

/** The site of a page of the web; empty for the extension's own pages and files. */
export const siteOfWeb = (url: string): string => (/^https?:/.test(url) ? siteOf(url) : '');

const isOn = ({ where, sites, not }: Remember, site: string): boolean => {
  if (where === 'nowhere' || site === '') return false;
  const [on, off] = [longest(sites, site), longest(not, site)];
  return on > off || (where === 'everywhere' && off === 0);
};

/** Whether pages at an address are remembered, as far as the reader's choice goes. */
export const remembersAt = ({ remember }: Settings, url: string): boolean =>
  isOn(remember, siteOfWeb(url));

/** A choice with which a site is remembered or not; of others those below it alone change, where they have no name there. */
export const withSite = (remember: Remember, site: string, on: boolean): Remember => {
  if (site === '' || remember.where === 'nowhere' || isOn(remember, site) === on) return remember;
  const without = (names: readonly string[]) => names.filter((one) => one !== site);
  const open = { ...remember, sites: without(remember.sites), not: without(remember.not) };
  if (isOn(open, site) === on) return open;
  const list = on ? 'sites' : 'not';
  return { ...open, [list]: [...open[list], site].slice(-MOST_SITES) };
};
