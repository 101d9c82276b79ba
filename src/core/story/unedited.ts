/**
 * What is shown of stories that no editor has read (rule 10 of the design): on pages beside a drafted story,
 * and in drafts. A kind that a reading did not find right often enough, or of which fewer than twenty
 * were read, is found and never shown.
 */
import type { Facet } from './codes.ts';
import type { Kind } from './kind.ts';

export type Place = 'pages' | 'drafts';
type Sort = 'shared' | 'quotation' | 'figure' | 'day' | 'name' | 'term' | 'alone';

/** Right, of those read: `npm run bench -- shown`, the half that was held back, 2026-11-28 (`docs/read/shown`). */
type Read = { right: number; of: number };

const NOT_READ: Read = { right: 0, of: 0 };

const READ: Record<Place, Record<Sort, Read>> = {
  pages: {
    shared: NOT_READ,
    quotation: NOT_READ,
    figure: NOT_READ,
    day: NOT_READ,
    name: NOT_READ,
    term: NOT_READ,
    alone: NOT_READ,
  },
  drafts: {
    shared: NOT_READ,
    quotation: NOT_READ,
    figure: NOT_READ,
    day: NOT_READ,
    name: NOT_READ,
    term: NOT_READ,
    alone: NOT_READ,
  },
};

/** Of figures and days those that cannot both be true, among all that were shown as such. */
const AT_ODDS: Record<Place, Read> = { pages: NOT_READ, drafts: NOT_READ };

/** The least share that must be right. */
const LINES: Record<Sort, number> = {
  shared: 0.92,
  quotation: 0.9,
  figure: 0.9,
  day: 0.9,
  name: 0.9,
  term: 0.9,
  alone: 0.9,
};
const AT_ODDS_LINE = 0.95;
const LEAST_READ = 20;

const reaches = ({ right, of }: Read, line: number): boolean =>
  of >= LEAST_READ && right / of >= line;

const sortOf = (kind: Kind | null, facet: Facet | null): Sort => {
  if (kind === 'alone') return 'alone';
  if (facet === null || facet === 'presence') return 'shared';
  if (facet === 'quotation' || facet === 'figure' || facet === 'day') return facet;
  return facet === 'person' || facet === 'place' || facet === 'name' ? 'name' : 'term';
};

/** Whether what was found is shown, where nobody edited the story. */
export const isShownUnedited = (place: Place, kind: Kind | null, facet: Facet | null): boolean => {
  const sort = sortOf(kind, facet);
  return reaches(READ[place][sort], LINES[sort]);
};

/** The kind as which a difference in a value is shown: at odds only where that is sure enough. */
export const uneditedKind = (place: Place): 'conflict' | 'worded' =>
  reaches(AT_ODDS[place], AT_ODDS_LINE) ? 'conflict' : 'worded';
