/** How much is marked on a page: by the reader's degree, and by the sites where he wants nothing. */
import type { NoteKind } from '../core/report/passages.ts';
import { DEFAULTS, MOST_SITES, type Settings } from './settings.ts';

/** A degree as a page has it: `off-here` where its site is switched off. */
export type Degree = Settings['degree'] | 'off-here';

/** The order in which one key goes round. */
export const ROUND: readonly Degree[] = ['differences', 'all', 'conflicts', 'off-here', 'off'];

/** The site of an address as readers name it; empty where there is none. */
export const siteOf = (url: string): string => {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
};

export const degreeAt = ({ degree, offSites }: Settings, url: string): Degree =>
  degree !== 'off' && offSites.includes(siteOf(url)) ? 'off-here' : degree;

/** Settings with which a page has a degree; the other sites that are switched off stay so. */
export const withDegree = (settings: Settings, degree: Degree, url: string): Settings => {
  const site = siteOf(url);
  const others = settings.offSites.filter((one) => one !== site);
  if (degree !== 'off-here') return { ...settings, degree, offSites: others };
  const elsewhere = settings.degree === 'off' ? DEFAULTS.degree : settings.degree;
  return { ...settings, degree: elsewhere, offSites: [...others, site].slice(-MOST_SITES) };
};

/** The next of the degrees that there are to choose from. */
export const degreeAfter = (degree: Degree, choice: readonly Degree[]): Degree =>
  choice[(choice.indexOf(degree) + 1) % choice.length] ?? DEFAULTS.degree;

export const isOff = (degree: Degree): boolean => degree === 'off' || degree === 'off-here';

/** The kinds of passage that are marked on a page. */
export const markedKinds = (settings: Settings, url: string): ReadonlySet<NoteKind> => {
  const { conflict, worded, alone } = settings.kinds;
  const wanted: NoteKind[] = [
    ...(conflict ? (['conflict'] as const) : []),
    ...(worded ? (['worded'] as const) : []),
    ...(alone ? (['alone'] as const) : []),
  ];
  switch (degreeAt(settings, url)) {
    case 'differences':
      return new Set(wanted);
    case 'all':
      return new Set([...wanted, 'shared']);
    case 'conflicts':
      return new Set(['conflict']);
    default:
      return new Set();
  }
};
