import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticlesOutcome } from '../platform/messages.ts';
import { keyOf, type Say } from '../ui/say.ts';
import { useFocus } from './changes/use-focus.ts';
import type { MyArticles } from './my-articles.ts';
import { articlePlace, TOP } from './places.ts';
import { useLook } from './use-look.ts';

/** A change: what it is, what is said once it is done, and where the focus goes, the first place that is there. */
export type Change = { work: () => Promise<ArticlesOutcome>; said: string; places: string[] };

/** The way back from a change, by the articles that it was about; `erased`: until then they are in no story. */
type Undo = { articles: readonly string[]; work: Change['work']; erased: boolean };

const outcomeWords = (came: Exclude<ArticlesOutcome, 'done'>, say: Say): string =>
  came === 'gone' ? say('mine_gone') : say(keyOf('kept', came));

const isText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, select');

/** What is kept, followed as it changes, and the ways to change it; what can be undone is, the last first. */
export const useMine = (articles: MyArticles, say: Say) => {
  const { look, again } = useLook(articles);
  const focus = useFocus();
  const [status, setStatus] = useState('');
  const [undos, setUndos] = useState<Undo[]>([]);
  const here = useRef(undos);
  here.current = undos;
  const busy = useRef(false);

  useEffect(() => {
    const end = new AbortController();
    const leave = (): void => {
      articles.forget(here.current.flatMap((one) => (one.erased ? one.articles : [])));
      setUndos([]);
    };
    addEventListener('pagehide', leave, end);
    return () => end.abort();
  }, [articles]);

  /** One change at a time: whoever presses twice means one. */
  const run = async (change: Change): Promise<ArticlesOutcome | null> => {
    if (busy.current) return null;
    busy.current = true;
    focus.begin();
    setStatus('');
    const came = await change.work();
    await again();
    busy.current = false;
    setStatus(came === 'done' ? change.said : outcomeWords(came, say));
    if (came === 'done' || came === 'gone') focus.goTo(change.places);
    return came;
  };

  /** A change without a way back. What was taken out before may be elsewhere by it: its way back would go against the reader's last word. */
  const act = async (change: Change): Promise<ArticlesOutcome | null> => {
    const came = await run(change);
    if (came === 'done') setUndos((before) => before.filter(({ erased }) => erased));
    return came;
  };

  const erase = async (ids: string[], after: string[]): Promise<void> => {
    const said = say('mine_erased', { n: ids.length });
    const undo = { articles: ids, work: () => articles.restore(ids), erased: true };
    const came = await run({ work: () => articles.erase(ids), said, places: after });
    if (came === 'done') setUndos((before) => [...before, undo]);
  };

  /** Makes a story of articles of another one. */
  const takeOut = async (
    ids: string[],
    from: string,
    change: Omit<Change, 'work'>,
  ): Promise<void> => {
    const undo = { articles: ids, work: () => articles.move(ids, from), erased: false };
    const came = await run({ work: () => articles.move(ids, null), ...change });
    if (came === 'done') setUndos((before) => [...before, undo]);
  };

  const last = undos.at(-1);
  const undo = async (): Promise<void> => {
    if (!last) return;
    const came = await run({
      work: last.work,
      said: say('mine_restored', { n: last.articles.length }),
      places: [...last.articles.map(articlePlace), TOP],
    });
    if (came === 'done' || came === 'gone')
      setUndos((before) => before.filter((one) => one !== last));
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || isText(event.target)) return;
      event.preventDefault();
      void undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });

  return { look, again, status, act, erase, takeOut, undo, last };
};
