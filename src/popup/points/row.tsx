import { apparatusOfRow } from '../../core/report/apparatus.ts';
import type { Report } from '../../core/report/report.ts';
import type { Row } from '../../core/report/rows.ts';
import type { StoryFacts } from '../../core/story/story.ts';
import { supportOf } from '../../core/story/support.ts';
import { Collation } from '../../ui/collation.tsx';
import { InEnglish } from '../../ui/edition.tsx';
import { Fold } from '../../ui/fold.tsx';
import { KindBadge } from '../../ui/kind.tsx';
import type { Say } from '../../ui/say.ts';
import { Carrier } from '../../ui/sources/carrier.tsx';
import { OriginsLine } from '../../ui/sources/origins-line.tsx';
import { ShowOnPage } from './show-on-page.tsx';

export type RowProps = {
  row: Row;
  report: Report;
  story: StoryFacts;
  /** Null where the page has no notes to lead to. */
  goTo: ((note: number) => Promise<boolean>) | null;
  /** Of the others among themselves: the row is none of the page's own kinds. */
  others?: boolean;
  /** As little as says what differs: who else has it stands on the card. */
  brief?: boolean;
  say: Say;
};

/** Our sentence on the point, a drafted label said to be one; nothing where the page's own words are all there is. */
const About = ({ row, story, say }: Omit<RowProps, 'goTo' | 'report'>) => {
  if (row.statement === null) return null;
  const claim = story.claims.find(({ id }) => id === row.claim);
  return (
    <span class="statement">
      {row.kind === 'conflict' ? (
        say('row_others_say', { statement: row.statement })
      ) : (
        <InEnglish>{row.statement}</InEnglish>
      )}{' '}
      <Carrier story={story} claim={row.claim} say={say} />
      {claim?.quoted === 'other-part' && <span class="caution">{say('row_other_part')}</span>}
      {claim?.statement === null && <span class="caution">{say('row_drafted')}</span>}
    </span>
  );
};

const Who = ({ row, report, story, say }: Omit<RowProps, 'goTo'>) => {
  const claim = story.claims.find(({ id }) => id === row.claim);
  const support = supportOf(
    story,
    { sources: claim?.sources ?? row.sources, unsure: claim?.unsure ?? [] },
    report.source?.id ?? null,
  );
  return <OriginsLine story={story} support={support} say={say} />;
};

/** The page's words and the others', the way to the passage, who has it. */
const RowBody = ({ row, report, story, goTo, brief = false, say }: RowProps) => {
  const apparatus = apparatusOfRow(row, report.notes, story);
  const known = row.claim !== null || row.sources.length > 0;
  if (apparatus.lemma === null && apparatus.variants.length === 0)
    return <Who row={row} report={report} story={story} say={say} />;
  const words = <Collation short {...{ story, report, apparatus, say }} />;
  if (brief) return words;
  return (
    <>
      {words}
      <div class="row-ways">
        {goTo && <ShowOnPage notes={row.notes} goTo={goTo} say={say} />}
        {known && (
          <Fold title={say('row_who')} class="fold-small">
            <Who row={row} report={report} story={story} say={say} />
          </Fold>
        )}
      </div>
    </>
  );
};

/** One difference: its kind, what it is about, and the words. */
export const DifferenceRow = ({ level, ...props }: RowProps & { level: 3 | 4 }) => {
  const { row, others = false, brief = false, goTo, say } = props;
  const Heading = `h${level}` as const;
  return (
    <li class={`row row-${row.kind}${brief ? ' row-brief' : ''}`} data-claim={row.claim ?? ''}>
      <Heading class="row-about">
        {!others && <KindBadge kind={row.kind} say={say} />} <About {...props} />
      </Heading>
      {brief && goTo && <ShowOnPage notes={row.notes} goTo={goTo} say={say} />}
      <RowBody {...props} />
    </li>
  );
};
