import { useState } from 'preact/hooks';
import type { Say } from '../ui/say.ts';

/** `some`: what matches a search, and not all there is. */
type Props = { n: number; some: boolean; act: () => void; say: Say };

/** Asks before it erases everything in the list. */
export const EraseAll = ({ n, some, act, say }: Props) => {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <button type="button" onClick={() => setAsked(true)}>
        {some ? say('mine_erase_matches', { n }) : say('mine_erase_all', { n })}
      </button>
    );
  return (
    <>
      <button
        type="button"
        ref={(button) => button?.focus()}
        onClick={() => {
          setAsked(false);
          act();
        }}
      >
        {say('mine_erase_sure', { n })}
      </button>
      <button type="button" onClick={() => setAsked(false)}>
        {say('corrections_delete_not')}
      </button>
    </>
  );
};
