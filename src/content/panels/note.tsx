import { apparatusOfNote } from '../../core/report/apparatus.ts';
import { SURE } from '../../core/report/passages.ts';
import type { Note, Report } from '../../core/report/report.ts';
import type { StoryFacts } from '../../core/story/story.ts';
import { supportOf } from '../../core/story/support.ts';
import { BesideSentences, besideReports } from '../../ui/articles/beside.tsx';
import { Collation } from '../../ui/collation.tsx';
import { InEnglish } from '../../ui/edition.tsx';
import { aloneKey, facetWords, KindBadge } from '../../ui/kind.tsx';
import type { Say } from '../../ui/say.ts';
import { Carrier } from '../../ui/sources/carrier.tsx';
import { OriginsLine } from '../../ui/sources/origins-line.tsx';

type Props = { note: Note; report: Report; story: StoryFacts; say: Say };

/** What others say, in their words; a point that is only here has nobody to be quoted. */
const Others = ({ note, report, story, say }: Props) =>
  note.readings.length === 0 ? null : (
    <Collation {...{ story, report, say }} apparatus={apparatusOfNote(note, story)} />
  );

/** Another article's own sentence beside the page's, and where several carry one report, whose it is. */
const Beside = (props: Props) => {
  const { note, story, say } = props;
  const reports = besideReports(note, story, say);
  return (
    <>
      <p class="note-head">
        <KindBadge kind="shared" say={say} />
      </p>
      <p class="explain">{say('explain_beside')}</p>
      <BesideSentences {...props} />
      {reports !== null && <p class="origins">{reports}</p>}
    </>
  );
};

const explanationOf = ({ kind, facet, sources }: Note, story: StoryFacts): string => {
  if (kind === 'alone') return aloneKey(sources, story);
  if (kind !== 'worded') return `explain_${kind}`;
  return facet === 'quotation' ? 'explain_worded_quotation' : 'explain_worded_sense';
};

/** One note of an edition: its kind, its statement, how this page and the others put it, and who has it. */
const EditedNote = ({ note, report, story, say }: Props) => {
  const claim = story.claims.find(({ id }) => id === note.claim);
  const facet = facetWords(note.facet, note.quoted, say);
  const statement = note.statement ?? claim?.label ?? null;
  const support = supportOf(
    story,
    { sources: claim?.sources ?? note.sources, unsure: claim?.unsure ?? [] },
    report.source?.id ?? null,
  );
  // Copies and translations of the page's own report have it too: one report all the same.
  const copied = note.kind === 'alone' && note.sources.length > 0;
  return (
    <>
      <p class="note-head">
        <KindBadge kind={note.kind} say={say} />
        {facet !== null && <span class="facet">{facet}</span>}
      </p>
      <p class="explain">{say(explanationOf(note, story))}</p>
      {statement !== null && (
        <p class="statement">
          <InEnglish>{statement}</InEnglish> <Carrier story={story} claim={note.claim} say={say} />
        </p>
      )}
      <Others note={note} report={report} story={story} say={say} />
      {copied || note.kind !== 'alone' ? (
        <OriginsLine story={story} support={support} say={say} />
      ) : null}
      {note.strength < SURE && <p class="unsure">{say('card_unsure')}</p>}
    </>
  );
};

/** One note, by where the story comes from. */
export const NoteView = (props: Props) =>
  props.story.edition.own && props.note.kind === 'shared' ? (
    <Beside {...props} />
  ) : (
    <EditedNote {...props} />
  );
