import { useMemo } from 'preact/hooks';
import type { ArticleRow } from '../platform/articles.ts';
import type { Say } from '../ui/say.ts';
import type { Actions } from './actions.ts';
import { ArticleItem } from './article-item.tsx';
import { DayHead, SiteHead, StoryHead } from './group-head.tsx';
import type { Group, Order } from './groups.ts';
import { groupPlace } from './places.ts';

type Props = {
  group: Group;
  /** Those of its articles that are drawn so far. */
  shown: readonly ArticleRow[];
  order: Order;
  names: ReadonlyMap<string, string>;
  /** How many articles each story has. */
  sizes: ReadonlyMap<string, number>;
  actions: Actions;
  say: Say;
};

const HEADS = { story: StoryHead, day: DayHead, added: DayHead, site: SiteHead };

/** A heading and the articles under it, drawn anew only where one of them changes: there may be thousands. */
export const GroupSection = ({ group, shown, order, names, sizes, actions, say }: Props) =>
  useMemo(() => {
    const Head = HEADS[order];
    const [only] = group.articles;
    // A story that is called by its one article's headline says it once.
    const once = order === 'story' && group.of === 1 && only?.headline === names.get(group.id);
    return (
      <section class="group" aria-labelledby={groupPlace(group.id)}>
        <Head {...{ group, names, once, actions, say }} />
        <ul>
          {shown.map((article) => (
            <ArticleItem
              key={article.id}
              article={article}
              titled={!once}
              story={order === 'story' ? null : (names.get(article.story) ?? null)}
              alone={sizes.get(article.story) === 1}
              ways={order !== 'story' || group.of > 1}
              {...{ actions, say }}
            />
          ))}
        </ul>
      </section>
    );
  }, [group, shown, order, names, sizes, actions, say]);
