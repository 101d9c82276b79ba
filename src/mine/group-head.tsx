import { useRef, useState } from 'preact/hooks';
import { dayWords } from '../ui/day.ts';
import type { Say } from '../ui/say.ts';
import { ArticleLink } from './article-item.tsx';
import type { Actions } from './changes/actions.ts';
import type { Group } from './finding/groups.ts';
import { NameForm } from './name-form.tsx';
import { groupPlace } from './places.ts';

type Props = {
  group: Group;
  names: ReadonlyMap<string, string>;
  /** Whether the heading stands for its one article, too. */
  once: boolean;
  actions: Actions;
  say: Say;
};

/** How many articles there are under a heading; while one searches, how many of how many. */
const Count = ({ group: { articles, of }, say }: Pick<Props, 'group' | 'say'>) => (
  <p class="about">
    {articles.length === of
      ? say('mine_articles', { n: of })
      : say('mine_articles_of', { n: articles.length, of })}
  </p>
);

type WayProps = { label: string; name: string; act: () => void; say: Say };

const Way = ({ label, name, act, say }: WayProps) => (
  <button type="button" aria-label={say('count', { label, n: name })} onClick={act}>
    {label}
  </button>
);

type EraseProps = Pick<Props, 'group' | 'actions' | 'say'> & { name: string };

/** Erases what stands under a heading: while one searches, no more than what matches. */
const Erase = ({ group: { articles }, name, actions, say }: EraseProps) => (
  <Way
    label={
      articles.length === 1 ? say('mine_erase') : say('mine_erase_these', { n: articles.length })
    }
    act={() => actions.erase(articles)}
    {...{ name, say }}
  />
);

/** A story: its name, which can be changed in its place, and what can be done with it. */
export const StoryHead = ({ group, names, once, actions, say }: Props) => {
  const { id, of } = group;
  const [naming, setNaming] = useState(false);
  const back = useRef(false);
  const name = names.get(id) ?? id;
  const end = (): void => {
    back.current = true;
    setNaming(false);
  };
  const [first] = group.articles;
  return (
    <header>
      <h2 id={groupPlace(id)} tabIndex={-1} dir="auto">
        {once && first ? <ArticleLink article={first}>{name}</ArticleLink> : name}
      </h2>
      {of > 1 && <Count {...{ group, say }} />}
      {naming ? (
        <NameForm
          name={name}
          save={(next) => {
            end();
            actions.rename(id, next);
          }}
          cancel={end}
          say={say}
        />
      ) : (
        <p class="ways">
          {of > 1 && (
            <a
              href={`../compare/index.html?${new URLSearchParams({ story: id })}`}
              aria-label={say('count', { label: say('mine_compare'), n: name })}
            >
              {say('mine_compare')}
            </a>
          )}
          <button
            type="button"
            aria-label={say('count', { label: say('mine_rename'), n: name })}
            ref={(button) => {
              if (!button || !back.current) return;
              back.current = false;
              button.focus();
            }}
            onClick={() => setNaming(true)}
          >
            {say('mine_rename')}
          </button>
          <Way label={say('mine_merge')} act={() => actions.merge(id)} {...{ name, say }} />
          {of > 2 && (
            <Way label={say('mine_split')} act={() => actions.split(id)} {...{ name, say }} />
          )}
          <Way label={say('pack_save')} act={() => actions.handOut(id)} {...{ name, say }} />
          <Erase {...{ group, name, actions, say }} />
        </p>
      )}
    </header>
  );
};

type PlainProps = Omit<Props, 'names' | 'once'> & { name: string };

const PlainHead = ({ group, name, actions, say }: PlainProps) => (
  <header>
    <h2 id={groupPlace(group.id)} tabIndex={-1}>
      {name}
    </h2>
    <Count {...{ group, say }} />
    <p class="ways">
      <Erase {...{ group, name, actions, say }} />
    </p>
  </header>
);

export const DayHead = ({ group, actions, say }: Props) => (
  <PlainHead
    name={group.id === '' ? say('mine_no_day') : dayWords(group.id, say)}
    {...{ group, actions, say }}
  />
);

export const SiteHead = ({ group, actions, say }: Props) => (
  <PlainHead name={group.id} {...{ group, actions, say }} />
);
