import { useEffect, useMemo, useState } from 'preact/hooks';
import { latest } from '../ui/latest.ts';
import type { Look, MyArticles } from './my-articles.ts';

/** By then the first articles are drawn, or the page is not in sight. */
const DRAWN_MS = 500;

/** What is kept, followed as it changes, and the way to look at it again; null until it is read. */
export const useLook = (articles: MyArticles) => {
  const [look, setLook] = useState<Look | null>(null);
  const again = useMemo(() => latest(articles.look, setLook), [articles]);
  useEffect(() => {
    const end = new AbortController();
    articles.onChange(() => void again(), end.signal);
    void articles.begin().then((first) => {
      setLook((shown) => shown ?? first);
      // What changed before anybody listened was told to nobody. All pages of the package share a thread: thousands of
      // articles are read once the first ones are drawn.
      requestIdleCallback(() => void again(), { timeout: DRAWN_MS });
    });
    return () => end.abort();
  }, [articles, again]);
  return { look, again };
};
