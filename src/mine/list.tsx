import { useState } from 'preact/hooks';
import type { KeptArticles } from '../platform/messages.ts';
import type { Say } from '../ui/say.ts';
import { SureButton } from '../ui/sure-button.tsx';
import { Bar } from './bar.tsx';
import { useSteady } from './changes/actions.ts';
import { changesOf, type Ways } from './changes/changes.ts';
import { type Choice, ChoiceDialog } from './choosing/choice-dialog.tsx';
import { useList } from './finding/use-list.ts';
import { More } from './more.tsx';
import type { MyArticles } from './my-articles.ts';
import { useSaving } from './packs/use-saving.tsx';
import { Stretch } from './stretch.tsx';

type Props = {
  all: KeptArticles;
  /** False while there is more to come. */
  whole: boolean;
  articles: MyArticles;
  mine: Ways;
  say: Say;
};

/** The list as the reader has asked for it, and what can be done with it. */
export const List = ({ all, whole, articles, mine, say }: Props) => {
  const [choice, setChoice] = useState<Choice | null>(null);
  const { order, typed, names, stories, sizes, listed, inSight, stretches, left, ...ask } = useList(
    all,
    say,
  );
  const nameOf = (story: string): string => names.get(story) ?? story;
  const changes = changesOf({ articles, ways: mine, listed, nameOf, say });
  const saving = useSaving({ articles, act: mine.act, nameOf, say });
  const actions = useSteady({
    erase: changes.erase,
    takeOut: (article) => changes.takeOut([article], article.story),
    split: (story) => setChoice({ split: story }),
    move: (article) => setChoice({ move: article }),
    merge: (story) => setChoice({ merge: story }),
    handOut: saving.ask,
    rename: changes.rename,
  });
  return (
    <>
      <Bar
        {...{ all, whole, order, typed, say }}
        stories={stories.length}
        matches={inSight.length}
        setOrder={ask.setOrder}
        setTyped={ask.setTyped}
      >
        {whole && inSight.length > 0 && (
          <SureButton
            ask={say(typed.trim() === '' ? 'mine_erase_all' : 'mine_erase_matches', {
              n: inSight.length,
            })}
            sure={say('mine_erase_sure', { n: inSight.length })}
            not={say('corrections_delete_not')}
            act={() => changes.erase(inSight)}
          />
        )}
      </Bar>
      {stretches.map((parts, n) => (
        <Stretch key={`${order} ${n}`} {...{ parts, order, names, sizes, actions, say }} />
      ))}
      {left > 0 && <More left={left} more={ask.more} say={say} />}
      {choice && (
        <ChoiceDialog
          {...{ choice, stories, names, nameOf, changes, say }}
          // What is being chosen by then may be another thing.
          close={() => setChoice((now) => (now === choice ? null : now))}
        />
      )}
      {saving.dialog}
    </>
  );
};
