import { useMemo, useRef } from 'preact/hooks';
import type { ArticleRow } from '../../platform/articles/rows.ts';

/** What can be done from a heading or a row. */
export type Actions = {
  erase: (articles: readonly ArticleRow[]) => void;
  /** Takes an article out of its story: it is one of its own then. */
  takeOut: (article: ArticleRow) => void;
  /** Lets the reader choose articles of a story that become one of their own. */
  split: (story: string) => void;
  /** Lets the reader choose a story to move an article to. */
  move: (article: ArticleRow) => void;
  /** Lets the reader choose a story to merge one with. */
  merge: (story: string) => void;
  /** Lets the reader choose as what to save a story. */
  handOut: (story: string) => void;
  rename: (story: string, name: string | null) => void;
};

/** The same object for good, which does what the actions of the last drawing do: rows need not be drawn anew for them. */
export const useSteady = (actions: Actions): Actions => {
  const now = useRef(actions);
  now.current = actions;
  return useMemo(
    () => ({
      erase: (articles) => now.current.erase(articles),
      takeOut: (article) => now.current.takeOut(article),
      split: (story) => now.current.split(story),
      move: (article) => now.current.move(article),
      merge: (story) => now.current.merge(story),
      handOut: (story) => now.current.handOut(story),
      rename: (story, name) => now.current.rename(story, name),
    }),
    [],
  );
};
