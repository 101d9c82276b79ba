import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { type ArticlesOutcome, send } from '../platform/messages.ts';
import { keyOf, type Say } from '../ui/say.ts';
import { SureButton } from '../ui/sure-button.tsx';

type Props = {
  message: 'eraseAllKept' | 'eraseRemembered';
  /** Whether there is anything to erase. */
  any: boolean;
  ask: string;
  /** Takes the focus afterwards. */
  heading: RefObject<HTMLElement | null>;
  say: Say;
};

/** The way to see what is kept and to be rid of it, and what came of that. */
export const EraseAll = ({ message, any, ask, heading, say }: Props) => {
  const [outcome, setOutcome] = useState<ArticlesOutcome | null>(null);
  const erase = async (): Promise<void> => {
    const reply = await send(message, null);
    setOutcome(reply.ok ? reply.value : 'refused');
    // The button that was pressed is gone with what it was about.
    heading.current?.focus();
  };
  return (
    <>
      {any && (
        <p class="show">
          <a href="../mine/index.html">{say('keep_mine')}</a>
          <SureButton
            ask={ask}
            sure={say('options_kept_sure')}
            not={say('options_kept_not')}
            act={() => void erase()}
          />
        </p>
      )}
      <p class="status" role="status">
        {outcome && say(outcome === 'done' ? 'options_kept_erased' : keyOf('kept', outcome))}
      </p>
    </>
  );
};
