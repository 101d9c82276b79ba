import { useState } from 'preact/hooks';
import { withStory } from '../platform/settings.ts';
import { changeSettings } from '../platform/storage.ts';
import type { Say } from '../ui/say.ts';

type Outcome = 'compare_off' | 'compare_on_again' | 'options_not_saved';

/** Says that no page is held against a story, and switches it on. */
export const SwitchedOff = ({ story, say }: { story: string; say: Say }) => {
  const [said, setSaid] = useState<Outcome>('compare_off');
  const on = async (): Promise<void> => {
    const { saved } = await changeSettings((before) => withStory(before, story, true));
    setSaid(saved ? 'compare_on_again' : 'options_not_saved');
  };
  return (
    <div class="switched-off">
      <p role="status">{say(said)}</p>
      {said !== 'compare_on_again' && (
        <button type="button" onClick={() => void on()}>
          {say('story_switch_on')}
        </button>
      )}
    </div>
  );
};
