import type { ArticleRow } from '../../platform/articles/rows.ts';
import type { Say } from '../../ui/say.ts';
import type { Changes } from '../changes/changes.ts';
import { storyChoices } from '../finding/choices.ts';
import type { Group } from '../finding/groups.ts';
import { ChooseStory } from './choose-story.tsx';
import { SplitStory } from './split-story.tsx';

/** What is to be chosen: a story to move an article to or to merge one with, or articles of one. */
export type Choice = { move: ArticleRow } | { merge: string } | { split: string };

type Props = {
  choice: Choice;
  /** All there are. */
  stories: readonly Group[];
  names: ReadonlyMap<string, string>;
  nameOf: (story: string) => string;
  changes: Changes;
  close: () => void;
  say: Say;
};

/** The dialog in which the reader chooses; what is chosen is done. */
export const ChoiceDialog = ({ choice, stories, names, nameOf, changes, close, say }: Props) => {
  if ('split' in choice)
    return (
      <SplitStory
        articles={stories.find(({ id }) => id === choice.split)?.articles ?? []}
        name={nameOf(choice.split)}
        split={(some) => changes.takeOut(some, choice.split)}
        {...{ close, say }}
      />
    );
  if ('move' in choice)
    return (
      <ChooseStory
        title={say('mine_move_title', { headline: choice.move.headline })}
        choices={storyChoices(stories, names, choice.move.story)}
        choose={(story) => changes.move(choice.move, story)}
        {...{ close, say }}
      />
    );
  return (
    <ChooseStory
      title={say('mine_merge_title', { name: nameOf(choice.merge) })}
      choices={storyChoices(stories, names, choice.merge)}
      choose={(story) => changes.merge(choice.merge, story)}
      {...{ close, say }}
    />
  );
};
