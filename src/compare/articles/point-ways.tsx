import { useRef, useState } from 'preact/hooks';
import type { Claim } from '../../core/story/story.ts';
import type { Say } from '../../ui/say.ts';
import { GlossForm } from './gloss-form.tsx';
import type { SaidOf } from './use-glosses.ts';

type Props = {
  point: Claim;
  /** Whether its sentences are in sight below what the reader says. */
  open: boolean;
  setOpen: (open: boolean) => void;
  /** True once it is written; else the status says why it is not. */
  set: (point: Claim, said: SaidOf) => Promise<boolean>;
  say: Say;
};

/** What the reader can say of a point, for himself. */
export const PointWays = ({ point, open, setOpen, set, say }: Props) => {
  const { statement, small, given } = point;
  const [writing, setWriting] = useState(false);
  const back = useRef(false);
  const end = (): void => {
    back.current = true;
    setWriting(false);
  };
  /** A button's name says of which point it is. */
  const named = (label: string) => ({
    'aria-label': say('count', { label, n: statement ?? point.readings[0]?.says ?? '' }),
  });
  if (writing)
    return (
      <GlossForm
        says={statement ?? ''}
        save={async (says) => {
          if (await set(point, { statement: says, small })) end();
        }}
        cancel={end}
        say={say}
      />
    );
  return (
    <p class="ways">
      {statement !== null && (
        <button
          type="button"
          aria-expanded={open}
          {...named(say('gloss_sentences'))}
          onClick={() => setOpen(!open)}
        >
          {say('gloss_sentences')}
        </button>
      )}
      <button
        type="button"
        {...named(say('gloss_write'))}
        ref={(button) => {
          if (!button || !back.current) return;
          back.current = false;
          button.focus();
        }}
        onClick={() => setWriting(true)}
      >
        {say('gloss_write')}
      </button>
      <button
        type="button"
        aria-pressed={small}
        {...named(say('gloss_small'))}
        onClick={() => void set(point, { statement, small: !small, ...(given && { given }) })}
      >
        {say('gloss_small')}
      </button>
    </p>
  );
};
