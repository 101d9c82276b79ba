/** Where the keyboard's focus goes when what had it is gone. */
import type { Group } from './finding/groups.ts';

export const articlePlace = (id: string): string => `article-${id}`;
export const groupPlace = (id: string): string => `group-${id}`;

/** The page's own heading: always there. */
export const TOP = 'mine';

/**
 * Ids of elements, of which the first that is there is to have the focus after these articles have left the list:
 * what comes next, else what came before, else the page's heading.
 */
export const placesAfter = (groups: readonly Group[], left: ReadonlySet<string>): string[] => {
  const stays = ({ id }: { id: string }): boolean => !left.has(id);
  const at = groups.findIndex(({ articles }) => !articles.every(stays));
  const group = groups[at];
  if (!group) return [TOP];
  const { articles } = group;
  const first = articles.findIndex((one) => !stays(one));
  const places = [...articles.slice(first), ...articles.slice(0, first).reverse()]
    .filter(stays)
    .map(({ id }) => articlePlace(id));
  const groupsAfter = [...groups.slice(at + 1), ...groups.slice(0, at).reverse()].filter(
    ({ articles: its }) => its.some(stays),
  );
  return [...places, ...groupsAfter.map(({ id }) => groupPlace(id)), TOP];
};
