import { useMemo } from 'preact/hooks';
import type { Say } from '../ui/say.ts';
import { ArticleItem } from './article-item.tsx';
import type { Actions } from './changes/actions.ts';
import type { Order, Part } from './finding/groups.ts';
import { DayHead, SiteHead, StoryHead } from './group-head.tsx';
import { groupPlace } from './places.ts';

type Props = {
  parts: readonly Part[];
  order: Order;
  names: ReadonlyMap<string, string>;
  /** How many articles each story has. */
  sizes: ReadonlyMap<string, number>;
  actions: Actions;
  say: Say;
};

const HEADS = { story: StoryHead, day: DayHead, added: DayHead, site: SiteHead };

const GroupPart = ({
  part: { group, articles, begins },
  order,
  names,
  sizes,
  actions,
  say,
}: Omit<Props, 'parts'> & { part: Part }) => {
  const Head = HEADS[order];
  const [only] = group.articles;
  // A story that is called by its one article's headline says it once.
  const once = order === 'story' && group.of === 1 && only?.headline === names.get(group.id);
  return (
    <div class="group">
      {begins && <Head {...{ group, names, once, actions, say }} />}
      <ul aria-labelledby={groupPlace(group.id)}>
        {articles.map((article) => (
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
    </div>
  );
};

/** Some headings and articles one after the other, drawn anew only where one of them changes: there may be thousands. */
export const Stretch = ({ parts, order, names, sizes, actions, say }: Props) =>
  useMemo(
    () => (
      <div class="stretch">
        {parts.map((part) => (
          <GroupPart key={part.group.id} {...{ part, order, names, sizes, actions, say }} />
        ))}
      </div>
    ),
    [parts, order, names, sizes, actions, say],
  );
