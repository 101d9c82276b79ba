import { useMemo, useState } from 'preact/hooks';
import type { ArticleRow } from '../platform/articles/rows.ts';
import type { KeptArticles } from '../platform/messages.ts';
import { dayWords } from '../ui/day.ts';
import type { Say } from '../ui/say.ts';
import { SureButton } from '../ui/sure-button.tsx';
import { useSteady } from './actions.ts';
import { Bar } from './bar.tsx';
import { ChooseStory } from './choosing/choose-story.tsx';
import { SplitStory } from './choosing/split-story.tsx';
import { storyChoices } from './finding/choices.ts';
import { groupsOf, matching, namesOf, type Order, stretchesOf } from './finding/groups.ts';
import { searchOf } from './finding/search.ts';
import { More } from './more.tsx';
import type { MyArticles } from './my-articles.ts';
import { useSaving } from './packs/use-saving.tsx';
import { articlePlace, groupPlace, placesAfter } from './places.ts';
import { Stretch } from './stretch.tsx';
import type { useMine } from './use-mine.ts';

type Props = {
  all: KeptArticles;
  /** False while there is more to come. */
  whole: boolean;
  articles: MyArticles;
  mine: Pick<ReturnType<typeof useMine>, 'act' | 'erase' | 'takeOut'>;
  say: Say;
};

/** Rows that are there at first, and as many more whenever the reader comes to their end. */
const STRETCH = 60;

/** What another story is being chosen for. */
type Choosing = { move: ArticleRow } | { merge: string } | { split: string };

/** The list as the reader has asked for it, and what can be done with it. */
export const List = ({ all, whole, articles, mine: { act, erase, takeOut }, say }: Props) => {
  const [order, setOrder] = useState<Order>('story');
  const [typed, setTyped] = useState('');
  const [drawn, setDrawn] = useState(1);
  const [choosing, setChoosing] = useState<Choosing | null>(null);

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

  const left = Math.max(0, inSight.length - drawn * STRETCH);

  const nameOf = (story: string): string => names.get(story) ?? story;
  const after = (some: readonly ArticleRow[]): string[] =>
    placesAfter(listed, new Set(some.map(({ id }) => id)));
  const eraseSome = (some: readonly ArticleRow[]): void =>
    void erase(
      some.map(({ id }) => id),
      after(some),
    );
  const move = (article: ArticleRow, story: string): void =>
    void act({
      work: () => articles.move([article.id], story),
      said: say('mine_moved', { name: nameOf(story) }),
      places: [articlePlace(article.id), ...after([article])],
    });
  const takeOutSome = (some: readonly ArticleRow[], from: string): void =>
    void takeOut(
      some.map(({ id }) => id),
      from,
      {
        said: say(some.length > 1 ? 'mine_split_done' : 'mine_taken_out'),
        places: [...some.map(({ id }) => articlePlace(id)), ...after(some)],
      },
    );
  const merge = (from: string, into: string): void =>
    void act({
      work: () => articles.merge(from, into),
      said: say('mine_merged', { name: nameOf(into) }),
      places: [groupPlace(into), groupPlace(from)],
    });
  const rename = (story: string, name: string | null): void =>
    void act({
      work: () => articles.name(story, name),
      said: say(name === null ? 'mine_unnamed' : 'mine_renamed', { name: name ?? '' }),
      places: [],
    });
  const saving = useSaving({ articles, act, nameOf, say });
  const actions = useSteady({
    erase: eraseSome,
    takeOut: (article) => takeOutSome([article], article.story),
    split: (story) => setChoosing({ split: story }),
    move: (article) => setChoosing({ move: article }),
    merge: (story) => setChoosing({ merge: story }),
    handOut: saving.ask,
    rename,
  });

  /** What is being chosen by then may be another thing. */
  const leave = (left: Choosing): void => setChoosing((now) => (now === left ? null : now));
  /** From the top: what was asked for before says nothing of how far to draw now. */
  const ask = (change: () => void): void => {
    change();
    setDrawn(1);
  };
  return (
    <>
      <Bar
        {...{ all, whole, order, typed, say }}
        stories={stories.length}
        matches={inSight.length}
        setOrder={(next) => ask(() => setOrder(next))}
        setTyped={(next) => ask(() => setTyped(next))}
      >
        {whole && inSight.length > 0 && (
          <SureButton
            ask={say(typed.trim() === '' ? 'mine_erase_all' : 'mine_erase_matches', {
              n: inSight.length,
            })}
            sure={say('mine_erase_sure', { n: inSight.length })}
            not={say('corrections_delete_not')}
            act={() => eraseSome(inSight)}
          />
        )}
      </Bar>
      {stretches.slice(0, drawn).map((parts, n) => (
        <Stretch key={`${order} ${n}`} {...{ parts, order, names, sizes, actions, say }} />
      ))}
      {left > 0 && <More left={left} more={() => setDrawn((before) => before + 1)} say={say} />}
      {choosing && 'split' in choosing && (
        <SplitStory
          articles={stories.find(({ id }) => id === choosing.split)?.articles ?? []}
          name={nameOf(choosing.split)}
          split={(some) => takeOutSome(some, choosing.split)}
          close={() => leave(choosing)}
          say={say}
        />
      )}
      {choosing && !('split' in choosing) && (
        <ChooseStory
          title={
            'move' in choosing
              ? say('mine_move_title', { headline: choosing.move.headline })
              : say('mine_merge_title', { name: nameOf(choosing.merge) })
          }
          choices={storyChoices(
            stories,
            names,
            'move' in choosing ? choosing.move.story : choosing.merge,
          )}
          choose={(story) =>
            'move' in choosing ? move(choosing.move, story) : merge(choosing.merge, story)
          }
          close={() => leave(choosing)}
          say={say}
        />
      )}
      {saving.dialog}
    </>
  );
};
