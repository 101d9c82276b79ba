import type { Note, Report } from '../../core/report/report.ts';
import type { StoryFacts } from '../../core/story/story.ts';
import { BesideSentences, noneBeside } from '../../ui/articles/beside.tsx';
import { Fold } from '../../ui/fold.tsx';
import type { Say } from '../../ui/say.ts';
import { ShowOnPage } from '../points/show-on-page.tsx';

type Props = {
  report: Report;
  story: StoryFacts;
  hidden: ReadonlySet<number>;
  goTo: (note: number) => Promise<boolean>;
  say: Say;
};
type Numbered = { note: Note; at: number };

/** As many as are read at a glance, none that the reader calls small. */
const FIRST = 3;

const notesOf = ({ report, hidden }: Props, kind: Note['kind']): Numbered[] =>
  report.notes.flatMap((note, at) => (note.kind === kind && !hidden.has(at) ? [{ note, at }] : []));

const Beside = ({ note, at, ...props }: Numbered & Props) => {
  const { report, story, goTo, say } = props;
  return (
    <li class="row row-beside">
      <BesideSentences {...{ note, report, story, say }} />
      <ShowOnPage notes={[at]} goTo={goTo} say={say} />
    </li>
  );
};

const List = ({ notes, ...props }: { notes: readonly Numbered[] } & Props) => (
  <ul class="rows">
    {notes.map(({ note, at }) => (
      <Beside key={at} note={note} at={at} {...props} />
    ))}
  </ul>
);

/** The page's sentences with the others' own beside them, in the order of the page: the first in sight. */
export const Passages = (props: Props) => {
  const { story, say } = props;
  const all = notesOf(props, 'shared');
  const first = all.filter(({ note }) => !note.folded).slice(0, FIRST);
  const more = all.filter((one) => !first.includes(one));
  return (
    <section class="beside" aria-labelledby="beside">
      <h2 id="beside">{say('beside_title')}</h2>
      {all.length === 0 ? (
        <p>{noneBeside(story, say)}</p>
      ) : (
        <p class="explain">{say('beside_text')}</p>
      )}
      <List notes={first} {...props} />
      {more.length > 0 && (
        <Fold title={say('count', { label: say('beside_more'), n: more.length })} class="fold-more">
          <List notes={more} {...props} />
        </Fold>
      )}
    </section>
  );
};

/** What this page has alone, folded; nothing where there is none. */
export const OnlyHere = (props: Props) => {
  const { report, goTo, say } = props;
  const notes = notesOf(props, 'alone');
  if (notes.length === 0) return null;
  return (
    <Fold
      title={say('count', { label: say('kind_alone'), n: notes.length })}
      class="fold-more only-here"
    >
      <p class="explain">{say('explain_alone_own')}</p>
      <ul class="rows">
        {notes.map(({ note, at }) => (
          <li class="row" key={at}>
            <q class="says" lang={report.language}>
              {note.here}
            </q>
            <ShowOnPage notes={[at]} goTo={goTo} say={say} />
          </li>
        ))}
      </ul>
    </Fold>
  );
};
