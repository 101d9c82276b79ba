import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Say } from '../../ui/say.ts';
import { choicesWith, type StoryChoice } from '../finding/choices.ts';
import { Dialog } from './dialog.tsx';

type Props = {
  title: string;
  choices: readonly StoryChoice[];
  choose: (story: string) => void;
  close: () => void;
  say: Say;
};

/** Enough to know a story by. */
const MOST_OUTLETS = 3;

const Choice = ({ choice, act, say }: { choice: StoryChoice; act: () => void; say: Say }) => (
  <li>
    <button type="button" onClick={act}>
      <bdi class="choice-name">{choice.name}</bdi>
      <span class="explain">
        {say('mine_articles', { n: choice.articles })}
        {say('list_dot')}
        <bdi>{choice.outlets.slice(0, MOST_OUTLETS).join(say('list_comma'))}</bdi>
      </span>
    </button>
  </li>
);

/** A story to be chosen from all there are, by some words of it. */
export const ChooseStory = ({ title, choices, choose, close, say }: Props) => {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // After the dialog's own, which opens it.
  useLayoutEffect(() => field.current?.focus(), []);
  const { shown, more } = choicesWith(choices, typed);
  return (
    <Dialog id="choose" title={title} close={close} leave={say('mine_cancel')}>
      {(shut) => (
        <>
          <p class="field">
            <label for="choose-words">{say('mine_choose_search')}</label>
            <input
              id="choose-words"
              type="search"
              autocomplete="off"
              ref={field}
              value={typed}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </p>
          <ul class="choices">
            {shown.map((choice) => (
              <Choice
                key={choice.id}
                choice={choice}
                act={() => {
                  shut();
                  choose(choice.id);
                }}
                say={say}
              />
            ))}
          </ul>
          <p class="explain" role="status">
            {shown.length === 0 &&
              say(choices.length === 0 ? 'mine_choose_alone' : 'mine_choose_none')}
            {more > 0 && say('mine_choose_more', { n: more })}
          </p>
        </>
      )}
    </Dialog>
  );
};
