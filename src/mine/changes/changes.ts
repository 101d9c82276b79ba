import type { ArticleRow } from '../../platform/articles/rows.ts';
import type { Say } from '../../ui/say.ts';
import type { Group } from '../finding/groups.ts';
import type { MyArticles } from '../my-articles.ts';
import { articlePlace, groupPlace, placesAfter } from '../places.ts';
import type { useMine } from '../use-mine.ts';

/** The ways to change what is kept. */
export type Ways = Pick<ReturnType<typeof useMine>, 'act' | 'erase' | 'takeOut'>;

/** What the reader changes, and by which ways; and what is listed and what stories are called, to go on from there. */
type Given = {
  articles: MyArticles;
  ways: Ways;
  listed: readonly Group[];
  nameOf: (story: string) => string;
  say: Say;
};

/** The changes that the list offers: what each says once it is done, and where the focus goes from it. */
export const changesOf = ({
  articles,
  ways: { act, erase, takeOut },
  listed,
  nameOf,
  say,
}: Given) => {
  const after = (some: readonly ArticleRow[]): string[] =>
    placesAfter(listed, new Set(some.map(({ id }) => id)));
  return {
    erase: (some: readonly ArticleRow[]): void =>
      void erase(
        some.map(({ id }) => id),
        after(some),
      ),
    move: (article: ArticleRow, story: string): void =>
      void act({
        work: () => articles.move([article.id], story),
        said: say('mine_moved', { name: nameOf(story) }),
        places: [articlePlace(article.id), ...after([article])],
      }),
    takeOut: (some: readonly ArticleRow[], from: string): void =>
      void takeOut(
        some.map(({ id }) => id),
        from,
        {
          said: say(some.length > 1 ? 'mine_split_done' : 'mine_taken_out'),
          places: [...some.map(({ id }) => articlePlace(id)), ...after(some)],
        },
      ),
    merge: (from: string, into: string): void =>
      void act({
        work: () => articles.merge(from, into),
        said: say('mine_merged', { name: nameOf(into) }),
        places: [groupPlace(into), groupPlace(from)],
      }),
    rename: (story: string, name: string | null): void =>
      void act({
        work: () => articles.name(story, name),
        said: say(name === null ? 'mine_unnamed' : 'mine_renamed', { name: name ?? '' }),
        places: [],
      }),
  };
};

export type Changes = ReturnType<typeof changesOf>;
