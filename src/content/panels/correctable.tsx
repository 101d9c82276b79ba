import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Correction, Said } from '../../core/report/correction.ts';
import type { Outcome } from '../../platform/messages.ts';
import { keyOf, type Say } from '../../ui/say.ts';

/** What the reader can do to a note, by its place in the report; the page's marks follow by themselves. */
export type Told = {
  correct: (note: number, said: Said) => Promise<Outcome>;
  takeBack: (correction: Correction) => Promise<Outcome>;
};

type Props = {
  at: number;
  /** What hides the note by now; null for nothing. */
  hider: Correction | null;
  told: Told;
  say: Say;
  children: ComponentChildren;
};

/** A note with the reader's word on it: once said, a line with the way back stands in the note's place. */
export const Correctable = ({ at, hider, told, say, children }: Props) => {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const slot = useRef<HTMLElement>(null);
  const acted = useRef(false);
  const act = (work: () => Promise<Outcome>) => async (): Promise<void> => {
    acted.current = true;
    setOutcome(await work());
    acted.current = false;
  };
  const isHidden = hider !== null;
  // The button that was pressed is gone: the focus goes to the one that undoes it, or back.
  useLayoutEffect(() => {
    if (!acted.current) return;
    slot.current?.querySelector<HTMLElement>('.ways button')?.focus({ preventScroll: true });
  }, [isHidden]);
  return (
    <section class="note" ref={slot}>
      {!hider && children}
      <p class={outcome || hider ? 'said' : 'said empty'} role="status">
        {hider &&
          `${say(hider.note ? keyOf('said', hider.said) : keyOf('said_page', hider.said))} `}
        {outcome && say(keyOf('outcome', outcome))}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame */}
      <div class="ways" role="group" aria-label={say('correct_label')}>
        {hider ? (
          <button type="button" onClick={act(() => told.takeBack(hider))}>
            {say('undo')}
          </button>
        ) : (
          <>
            <button type="button" onClick={act(() => told.correct(at, 'wrong-match'))}>
              {say('correct_wrong_match')}
            </button>
            <button type="button" onClick={act(() => told.correct(at, 'hidden'))}>
              {say('correct_hidden')}
            </button>
          </>
        )}
      </div>
    </section>
  );
};
