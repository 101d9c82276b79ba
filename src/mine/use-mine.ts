import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticlesOutcome } from '../platform/messages.ts';
import { keyOf, type Say } from '../ui/say.ts';
import { latest } from './latest.ts';
import type { Look, MyArticles } from './my-articles.ts';
import { articlePlace, TOP } from './places.ts';

/** A change: what it is, what is said once it is done, and where the focus goes, the first place that is there. */
export type Change = { work: () => Promise<ArticlesOutcome>; said: string; places: string[] };

const outcomeWords = (came: Exclude<ArticlesOutcome, 'done'>, say: Say): string =>
  came === 'gone' ? say('mine_gone') : say(keyOf('kept', came));

const isText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, select');

/** What is kept, followed as it changes, and the ways to change it; `erased` can be put back, the last first. */
export const useMine = (articles: MyArticles, say: Say) => {
  const [look, setLook] = useState<Look | null>(null);
  const [status, setStatus] = useState('');
  const [erased, setErased] = useState<string[][]>([]);
  const [places, setPlaces] = useState<string[]>([]);
  const here = useRef(erased);
  here.current = erased;
  const busy = useRef(false);
  /** What had the focus when a change was asked for. */
  const pressed = useRef<Element | null>(null);
  const again = useMemo(() => latest(articles.look, setLook), [articles]);

  useEffect(() => {
    const end = new AbortController();
    articles.onChange(() => void again(), end.signal);
    void articles.begin().then((first) => {
      setLook((shown) => shown ?? first);
      // What changed before anybody listened was told to nobody.
      void again();
    });
    const leave = (): void => {
      articles.forget(here.current.flat());
      setErased([]);
    };
    addEventListener('pagehide', leave, end);
    return () => end.abort();
  }, [articles, again]);

  useLayoutEffect(() => {
    const { activeElement } = document;
    // Whoever has gone on meanwhile is left there.
    if (activeElement !== document.body && activeElement !== pressed.current) return;
    const id = places.find((one) => document.getElementById(one) !== null);
    if (id !== undefined) document.getElementById(id)?.focus();
  }, [places]);

  /** One change at a time: whoever presses twice means one. */
  const act = async (change: Change): Promise<ArticlesOutcome | null> => {
    if (busy.current) return null;
    busy.current = true;
    pressed.current = document.activeElement;
    setStatus('');
    const came = await change.work();
    await again();
    busy.current = false;
    setStatus(came === 'done' ? change.said : outcomeWords(came, say));
    if (came === 'done' || came === 'gone') setPlaces(change.places);
    return came;
  };

  const erase = async (ids: string[], after: string[]): Promise<void> => {
    const said = say('mine_erased', { n: ids.length });
    const came = await act({ work: () => articles.erase(ids), said, places: after });
    if (came === 'done') setErased((before) => [...before, ids]);
  };

  const last = erased.at(-1);
  const undo = async (): Promise<void> => {
    if (!last) return;
    const came = await act({
      work: () => articles.restore(last),
      said: say('mine_restored', { n: last.length }),
      places: [...last.map(articlePlace), TOP],
    });
    if (came === 'done' || came === 'gone')
      setErased((before) => before.filter((one) => one !== last));
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

  return { look, again, status, act, erase, undo, last };
};
