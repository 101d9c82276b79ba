import { facetWords } from '../ui/kind.tsx';
import type { Say } from '../ui/say.ts';
import type { Column } from './claims/columns.ts';
import { type Entry, type Group, onlyUnclearDiffers, type Sort } from './entries.ts';

export const sortWords = (sort: Sort, say: Say): string =>
  sort === 'alone'
    ? say('one_report')
    : sort === 'same'
      ? say('compare_sort_same')
      : say(`kind_${sort}`);

export const groupWords = (group: Group, say: Say): string =>
  'topic' in group ? group.topic : say(group.key);

/** The heading of columns of one origin. */
export const columnWords = ({ name }: Column, say: Say): string =>
  name === null ? say('compare_unclear_column') : say('compare_report', { report: name });

/** What is to be said of a claim's difference: its kind, its facet, who carried it, by how many reports. */
export const entryParts = (entry: Entry, say: Say): string[] => {
  const { claim, difference, sort } = entry;
  const unclear = difference?.origins === 0;
  const parts = [sort === 'alone' && unclear ? say('origin_unclear') : sortWords(sort, say)];
  const facet = facetWords(difference?.facet ?? null, difference?.quoted ?? null, say);
  if (facet !== null && difference?.facet !== 'presence') parts.push(facet);
  if (difference && sort !== 'alone') parts.push(say('summary_reports', { n: difference.origins }));
  if (claim.via !== null) parts.push(say('via', { via: claim.via }));
  if (claim.statement === null) parts.push(say('row_drafted'));
  if (onlyUnclearDiffers(entry)) parts.push(say('compare_only_unclear'));
  return parts;
};
