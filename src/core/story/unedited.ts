/**
 * What is shown of stories that no editor has read (`docs/fairness.md`, 10): on pages beside a drafted story,
 * on pages beside a reader's own articles with the others' sentences in sight, and in drafts. A kind that a reading did not find right often enough, or of which fewer than twenty
 * were read, is found and never shown.
 */
import type { Facet } from './codes.ts';
import type { Kind } from './kind.ts';

/** Where a finding is shown. */
export type Venue = 'pages' | 'beside' | 'drafts';
type Sort = 'shared' | 'alone' | 'partial' | Exclude<Facet, 'presence'>;
type Read = { right: number; of: number };

/**
 * Right, of those read: `npm run bench -- shown`, the half that was held back, read once on 2026-11-29
 * (`docs/readings.md`). What is not named was not found there.
 */
const READ: Record<Venue, Partial<Record<Sort, Read>>> = {
  pages: {
    alone: { right: 54, of: 60 },
    quotation: { right: 46, of: 60 },
    figure: { right: 1, of: 1 },
  },
  // That a sentence is only here was read on `pages`.
  beside: {
    shared: { right: 50, of: 54 },
    alone: { right: 54, of: 60 },
    partial: { right: 57, of: 59 },
  },
  drafts: {
    shared: { right: 49, of: 60 },
    quotation: { right: 35, of: 60 },
    figure: { right: 6, of: 7 },
    day: { right: 1, of: 1 },
  },
};

/** Of figures and days those that cannot both be true, among all that were shown as such. */
const AT_ODDS: Record<Exclude<Venue, 'beside'>, Read> = {
  pages: { right: 1, of: 1 },
  drafts: { right: 5, of: 8 },
};

/** The least share that must be right. */
const LINE = 0.9;
const SHARED_LINE = 0.92;
const AT_ODDS_LINE = 0.95;
const LEAST_READ = 20;

const reaches = (line: number, { right, of }: Read = { right: 0, of: 0 }): boolean =>
  of >= LEAST_READ && right / of >= line;

const sortOf = (kind: Kind | null, facet: Facet | null): Sort => {
  if (kind === 'alone' || kind === 'partial') return kind;
  return facet === null || facet === 'presence' ? 'shared' : facet;
};

/** Whether what was found is shown, where nobody edited the story. */
export const isShownUnedited = (venue: Venue, kind: Kind | null, facet: Facet | null): boolean => {
  const sort = sortOf(kind, facet);
  return reaches(sort === 'shared' ? SHARED_LINE : LINE, READ[venue][sort]);
};

/** The kind as which a difference in a value is shown: at odds only where that is sure enough. */
export const uneditedKind = (venue: Exclude<Venue, 'beside'>): 'conflict' | 'worded' =>
  reaches(AT_ODDS_LINE, AT_ODDS[venue]) ? 'conflict' : 'worded';
