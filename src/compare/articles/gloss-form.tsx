import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_GLOSS } from '../../core/articles/gloss.ts';
import type { Say } from '../../ui/say.ts';

type Props = {
  says: string;
  /** With null the sentences stand there again; what cannot be written stays in sight. */
  save: (says: string | null) => Promise<void>;
  cancel: () => void;
  say: Say;
};

/** A point to be put in the reader's own words; Escape leaves it as it was. */
export const GlossForm = ({ says, save, cancel, say }: Props) => {
  const [typed, setTyped] = useState(says);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="gloss-form"
      onSubmit={(event) => {
        event.preventDefault();
        const given = typed.trim();
        if (given === says) cancel();
        else void save(given === '' ? null : given);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
      }}
    >
      <label for={id}>{say('gloss_own')}</label>
      <textarea
        id={id}
        dir="auto"
        rows={2}
        maxLength={LONGEST_GLOSS}
        value={typed}
        aria-describedby={`${id}-more`}
        ref={field}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit">{say('mine_save')}</button>
      <button type="button" onClick={cancel}>
        {say('mine_cancel')}
      </button>
      <p id={`${id}-more`} class="explain">
        {say('gloss_text')}
      </p>
    </form>
  );
};
