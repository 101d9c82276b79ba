import type { Correction } from '../core/report/correction.ts';
import { dayWords } from '../ui/day.ts';
import { Fold } from '../ui/fold.tsx';
import { KindBadge } from '../ui/kind.tsx';
import { keyOf, type Say } from '../ui/say.ts';

type Note = NonNullable<Correction['note']>;

/** The words on the page and what we made of them: all of it is in the file too. */
const About = ({ note, say }: { note: Note; say: Say }) => (
  <>
    <p class="correction-about">
      <KindBadge kind={note.kind} say={say} /> {note.statement}
    </p>
    <p>
      <span class="before">{note.passage.prefix}</span>
      <q class="says">{note.passage.exact}</q>
      <span class="before">{note.passage.suffix}</span>
    </p>
  </>
);

type Props = { correction: Correction; takeBack: () => void; say: Say };

/** One thing said, with everything that the file says of it. */
export const CorrectionItem = ({ correction, takeBack, say }: Props) => {
  const { said, note, page, story, day, extension } = correction;
  const key = note ? keyOf('correction', said) : keyOf('correction_page', said);
  return (
    <li class="correction">
      <h3>{say(key)}</h3>
      {note && <About note={note} say={say} />}
      {page !== null && <p class="address">{page}</p>}
      <p class="explain">
        {say('correction_of', {
          title: story.title,
          version: story.edition,
          extension,
          day: dayWords(day, say),
        })}
      </p>
      <Fold title={say('correction_in_file')} class="fold-small">
        <pre>{JSON.stringify(correction, null, 2)}</pre>
      </Fold>
      <button type="button" onClick={takeBack}>
        {say(said === 'hidden' ? 'show_again' : 'correction_take_back')}
      </button>
    </li>
  );
};
