import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_NAME } from '../platform/articles/rows.ts';
import type { Say } from '../ui/say.ts';

type Props = {
  name: string;
  /** With null the story is called by its first headline again. */
  save: (name: string | null) => void;
  cancel: () => void;
  say: Say;
};

/** A story's name to be changed: Enter keeps it, Escape leaves it as it was. */
export const NameForm = ({ name, save, cancel, say }: Props) => {
  const [typed, setTyped] = useState(name);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  const given = typed.trim();
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (given === name) cancel();
        else save(given === '' ? null : given);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
      }}
    >
      <label for={id}>{say('mine_name')}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={LONGEST_NAME}
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
        {say('mine_name_text')}
      </p>
    </form>
  );
};
