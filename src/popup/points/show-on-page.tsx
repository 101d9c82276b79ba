import { useState } from 'preact/hooks';
import type { Say } from '../../ui/say.ts';

type Props = { notes: readonly number[]; goTo: (note: number) => Promise<boolean>; say: Say };

/** Leads to the passage of a row in the page, or to each where there are several. */
export const ShowOnPage = ({ notes, goTo, say }: Props) => {
  const [gone, setGone] = useState(false);
  const show = async (note: number) => setGone(!(await goTo(note)));
  if (notes.length === 0) return null;
  return (
    <p class="show">
      {notes.map((note, at) => (
        <button type="button" key={note} onClick={() => show(note)}>
          {at === 0 ? say('row_show') : say('row_show_n', { n: at + 1 })}
        </button>
      ))}
      <span role="status">{gone ? say('row_gone') : ''}</span>
    </p>
  );
};
