import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ArticleRow } from '../../platform/articles/rows.ts';
import type { Say } from '../../ui/say.ts';
import { Dialog } from './dialog.tsx';

type Props = {
  /** All of the story's. */
  articles: readonly ArticleRow[];
  name: string;
  split: (articles: readonly ArticleRow[]) => void;
  close: () => void;
  say: Say;
};

/** Articles of a story to be chosen that become one of their own; one of it stays. */
export const SplitStory = ({ articles, name, split, close, say }: Props) => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const some = articles.filter(({ id }) => chosen.has(id));
  const first = useRef<HTMLInputElement>(null);
  // After the dialog's own, which opens it.
  useLayoutEffect(() => first.current?.focus(), []);
  const flip = (id: string): void =>
    setChosen((was) => new Set(was.has(id) ? [...was].filter((one) => one !== id) : [...was, id]));
  return (
    <Dialog
      id="split"
      title={say('mine_split_title', { name })}
      close={close}
      leave={say('mine_cancel')}
      ways={(shut) => (
        <button
          type="button"
          disabled={some.length === 0 || some.length === articles.length}
          onClick={() => {
            shut();
            split(some);
          }}
        >
          {say('mine_take_out')}
        </button>
      )}
    >
      {() => (
        <>
          <p class="explain">{say('mine_split_text')}</p>
          <ul class="choices ticks">
            {articles.map(({ id, headline, outlet }, at) => (
              <li key={id}>
                <input
                  type="checkbox"
                  id={`split-${id}`}
                  checked={chosen.has(id)}
                  ref={at === 0 ? first : null}
                  onChange={() => flip(id)}
                />
                <label for={`split-${id}`}>
                  <bdi class="choice-name">{headline}</bdi>
                  <bdi>{outlet}</bdi>
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
};
