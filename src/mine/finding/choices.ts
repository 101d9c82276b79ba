/** The stories that an article can be moved to, or another story be merged with. */
import type { Group } from './groups.ts';
import { hasWords } from './search.ts';

export type StoryChoice = { id: string; name: string; articles: number; outlets: string[] };

/** As many are offered at a time: whoever looks for another types some words of it. */
const MOST_CHOICES = 12;

/** All stories but one, in the list's order. `groups` are all, by story. */
export const storyChoices = (
  groups: readonly Group[],
  names: ReadonlyMap<string, string>,
  but: string,
): StoryChoice[] =>
  groups
    .filter(({ id }) => id !== but)
    .map(({ id, articles }) => ({
      id,
      name: names.get(id) ?? id,
      articles: articles.length,
      outlets: [...new Set(articles.map(({ outlet }) => outlet))],
    }));

/** The first choices that have all words of what is typed, and how many more have. */
export const choicesWith = (
  choices: readonly StoryChoice[],
  typed: string,
): { shown: StoryChoice[]; more: number } => {
  const fitting = choices.filter(({ name, outlets }) =>
    hasWords(`${name}\n${outlets.join('\n')}`, typed),
  );
  return {
    shown: fitting.slice(0, MOST_CHOICES),
    more: Math.max(0, fitting.length - MOST_CHOICES),
  };
};
