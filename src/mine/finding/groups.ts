/** The list: articles under headings, by story, day or site, in the order in which a reader looks for them. */
import type { ArticleRow, KeptStory } from '../../platform/articles/rows.ts';
import { siteOf } from '../../platform/degrees.ts';
import { dayAt } from '../../ui/day.ts';

/** `added`: by the day on which it was kept. */
export const ORDERS = ['story', 'day', 'added', 'site'] as const;
export type Order = (typeof ORDERS)[number];

/** Articles under one heading. */
export type Group = {
  /** A story's id, a day (empty for none known), or a site. */
  id: string;
  articles: readonly ArticleRow[];
  /** How many there are, those among them that are not searched for. */
  of: number;
};

const KEYS: Record<Order, (article: ArticleRow) => string> = {
  story: ({ story }) => story,
  day: ({ day }) => day ?? '',
  added: ({ at }) => dayAt(at),
  site: ({ url }) => siteOf(url) || url,
};

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The latest published first, then the latest kept; those without a day last. */
const byDay = (a: ArticleRow, b: ArticleRow): number =>
  compare(b.day ?? '', a.day ?? '') || b.at - a.at || compare(a.id, b.id);

const latest = ({ articles }: Group): number =>
  articles.reduce((most, { at }) => Math.max(most, at), 0);

const byLatest = (groups: Group[]): Group[] => {
  const times = new Map(groups.map((group) => [group, latest(group)]));
  const of = (group: Group): number => times.get(group) ?? 0;
  return groups.sort((a, b) => of(b) - of(a) || compare(a.id, b.id));
};

const SORTED: Record<Order, (groups: Group[]) => Group[]> = {
  story: byLatest,
  day: (groups) => groups.sort((a, b) => compare(b.id, a.id)),
  added: (groups) => groups.sort((a, b) => compare(b.id, a.id)),
  site: (groups) => groups.sort((a, b) => compare(a.id, b.id)),
};

/** Stories and days: the latest first; sites by their names. */
export const groupsOf = (articles: readonly ArticleRow[], order: Order): Group[] => {
  const groups = new Map<string, ArticleRow[]>();
  for (const article of articles) {
    const key = KEYS[order](article);
    const group = groups.get(key);
    if (group) group.push(article);
    else groups.set(key, [article]);
  }
  return SORTED[order](
    [...groups].map(([id, all]) => ({ id, articles: all.sort(byDay), of: all.length })),
  );
};

/** The articles that are searched for; a group of which all are stays the same object. */
export const matching = (
  groups: readonly Group[],
  matches: (article: ArticleRow) => boolean,
): Group[] =>
  groups.flatMap((group) => {
    const articles = group.articles.filter(matches);
    if (articles.length === group.articles.length) return group;
    return articles.length > 0 ? { ...group, articles } : [];
  });

/** Some of a group's articles; `begins` where they are its first, and the heading stands above them. */
export type Part = { group: Group; articles: readonly ArticleRow[]; begins: boolean };

/** The list in stretches of `size` articles, which are drawn one after the other as the reader comes to them. */
export const stretchesOf = (groups: readonly Group[], size: number): Part[][] => {
  const stretches: Part[][] = [];
  let room = 0;
  for (const group of groups)
    for (let start = 0; start < group.articles.length; ) {
      if (room === 0) {
        stretches.push([]);
        room = size;
      }
      const articles = group.articles.slice(start, start + room);
      stretches.at(-1)?.push({ group, articles, begins: start === 0 });
      start += articles.length;
      room -= articles.length;
    }
  return stretches;
};

/** What a story is called: as the reader named it, else by the headline of what was kept of it first. */
export const namesOf = (
  articles: readonly ArticleRow[],
  stories: readonly KeptStory[],
): Map<string, string> => {
  const first = new Map<string, ArticleRow>();
  for (const article of articles) {
    const before = first.get(article.story);
    if (!before || article.at < before.at || (article.at === before.at && article.id < before.id))
      first.set(article.story, article);
  }
  const names = new Map([...first].map(([story, { headline }]) => [story, headline]));
  for (const { id, name } of stories) if (name && names.has(id)) names.set(id, name);
  return names;
};
