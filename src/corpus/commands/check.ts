import { check, type Open } from '../check.ts';
import { editionIds, editionOf } from '../editions.ts';
import { EDITIONS } from '../places.ts';
import { readTellings, storyFolder } from '../tellings.ts';

/** What is open in one edition, or in all; each with the edition it belongs to. */
export const runCheck = (
  id: string | undefined,
  options: { articles: string; editions?: string },
): { edition: string; open: Open[] }[] => {
  const dir = options.editions ?? EDITIONS;
  return (id === undefined ? editionIds(dir) : [id]).map((edition) => ({
    edition,
    open: check(editionOf(edition, dir), readTellings(storyFolder(options.articles, edition))),
  }));
};
