import { useMemo, useState } from 'preact/hooks';
import type { KeptArticles } from '../../platform/messages.ts';
import { dayWords } from '../../ui/day.ts';
import type { Say } from '../../ui/say.ts';
import { groupsOf, matching, namesOf, type Order, stretchesOf } from './groups.ts';
import { searchOf } from './search.ts';

/** Rows that are there at first, and as many more whenever the reader comes to their end. */
const STRETCH = 60;

/** What of all is listed, in which order and how far: as the reader has asked for it. */
export const useList = (all: KeptArticles, say: Say) => {
  const [order, setOrder] = useState<Order>('story');
  const [typed, setTyped] = useState('');
  const [drawn, setDrawn] = useState(1);

  const names = useMemo(() => namesOf(all.articles, all.stories), [all]);
  const stories = useMemo(() => groupsOf(all.articles, 'story'), [all]);
  const groups = useMemo(
    () => (order === 'story' ? stories : groupsOf(all.articles, order)),
    [all, stories, order],
  );
  const sizes = useMemo(() => new Map(stories.map(({ id, of }) => [id, of])), [stories]);
  const search = useMemo(
    () => searchOf(all.articles, names, (day) => dayWords(day, say)),
    [all, names, say],
  );
  const listed = useMemo(() => matching(groups, search(typed)), [groups, search, typed]);
  const stretches = useMemo(() => stretchesOf(listed, STRETCH), [listed]);
  const inSight = useMemo(() => listed.flatMap((group) => group.articles), [listed]);

  /** From the top: what was asked for before says nothing of how far to draw now. */
  const anew = (change: () => void): void => {
    change();
    setDrawn(1);
  };
  return {
    order,
    typed,
    names,
    /** All there are, whatever is searched for. */
    stories,
    /** How many articles each story has. */
    sizes,
    listed,
    /** The articles that are searched for. */
    inSight,
    stretches: stretches.slice(0, drawn),
    /** How many articles are still to be drawn. */
    left: Math.max(0, inSight.length - drawn * STRETCH),
    setOrder: (next: Order): void => anew(() => setOrder(next)),
    setTyped: (next: string): void => anew(() => setTyped(next)),
    more: (): void => setDrawn((before) => before + 1),
  };
};
