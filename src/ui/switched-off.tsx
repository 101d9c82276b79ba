import { useRef, useState } from 'preact/hooks';
import type { Say } from './say.ts';

type Props = {
  /** False where the browser refuses to store it. */
  switchOn: () => Promise<boolean>;
  say: Say;
};

type Outcome = 'compare_off' | 'compare_on_again' | 'options_not_saved';

/** Says that no page is held against a story, and switches it on. */
export const SwitchedOff = ({ switchOn, say }: Props) => {
  const [said, setSaid] = useState<Outcome>('compare_off');
  const words = useRef<HTMLParagraphElement>(null);
  const on = async (): Promise<void> => {
    const saved = await switchOn();
    // The button that was pressed is gone with what it was about.
    if (saved) words.current?.focus();
    setSaid(saved ? 'compare_on_again' : 'options_not_saved');
  };
  return (
    <div class="switched-off">
      <p ref={words} role="status" tabIndex={-1}>
        {say(said)}
      </p>
      {said !== 'compare_on_again' && (
        <button type="button" onClick={() => void on()}>
          {say('story_switch_on')}
        </button>
      )}
    </div>
  );
};
