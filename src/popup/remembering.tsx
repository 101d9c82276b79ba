import { useState } from 'preact/hooks';
import type { RememberingHere } from '../platform/messages.ts';
import { keyOf, type Say } from '../ui/say.ts';
import type { PageOfTab } from './page-of-tab.ts';

type Props = { page: PageOfTab; here: RememberingHere; say: Say };

/** Whether what is read on this site is remembered, and the way to say otherwise: the same button both ways. */
export const Remembering = ({ page, here, say }: Props) => {
  const [chosen, setChosen] = useState(false);
  const { site, on, stopped } = here;
  const choose = async (): Promise<void> => {
    await page.setRemembering(!on);
    setChosen(true);
  };
  return (
    <section class="remembering" aria-label={say('options_remember')}>
      <p class="show">
        <span>{say(on ? 'remember_here' : 'remember_not_here', { site })}</span>
        <button type="button" onClick={() => void choose()}>
          {say(on ? 'remember_stop_here' : 'remember_go_on_here')}
        </button>
      </p>
      {on && stopped && (
        <p class="remark">{say('remember_stopped', { why: say(keyOf('kept', stopped)) })}</p>
      )}
      <p class="outcome" role="status">
        {chosen && !on && say('remember_stop_said', { site })}
      </p>
    </section>
  );
};
