import type { Report, Row } from '../core/report/report.ts';
import type { StoryFacts } from '../core/story/story.ts';
import { supportOf } from '../core/story/support.ts';
import { Carrier } from '../ui/carrier.tsx';
import { Fold } from '../ui/fold.tsx';
import { facetWords, KindIcon } from '../ui/kind.tsx';
import { OriginsLine } from '../ui/origins-line.tsx';
import { Readings } from '../ui/readings.tsx';
import type { Say } from '../ui/say.ts';
import { ShowOnPage } from './show-on-page.tsx';

export type RowProps = {
  row: Row;
  report: Report;
  story: StoryFacts;
  /** Null where the page has no notes to lead to. */
  goTo: ((note: number) => Promise<boolean>) | null;
  say: Say;
};

/** What the row is about: our sentence, a drafted label said to be one, or the page's own words. */
const About = ({ row, report, story, say }: Omit<RowProps, 'goTo'>) => {
  const claim = story.claims.find(({ id }) => id === row.claim);
  const drafted = claim?.statement === null;
  if (row.statement === null)
    return (
      <q class="says says-about" lang={report.language}>
        {row.here}
      </q>
    );
  return (
    <span class="statement">
      {row.statement} <Carrier story={story} claim={row.claim} say={say} />
      {drafted && <span class="caution">{say('row_drafted')}</span>}
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

/** The parts of a row below its heading. */
export const RowBody = ({ row, report, story, goTo, say }: RowProps) => {
  const { readings, here, notes } = row;
  const { language } = report;
  const known = row.claim !== null || row.sources.length > 0;
  const who = known && <Who row={row} report={report} story={story} say={say} />;
  if (readings.length === 0)
    return (
      <>
        {who}
        {goTo && <ShowOnPage notes={notes} goTo={goTo} say={say} />}
      </>
    );
  return (
    <>
      <Readings {...{ story, readings, here, language, say }} archived={false} />
      <div class="row-ways">
        {goTo && <ShowOnPage notes={notes} goTo={goTo} say={say} />}
        {who && (
          <Fold title={say('row_who')} class="fold-small">
            {who}
          </Fold>
        )}
      </div>
    </>
  );
};

/** One difference: what it is about, the page's words and the others', who has it, the way to the passage. */
export const DifferenceRow = ({ level, ...props }: RowProps & { level: 3 | 4 }) => {
  const { row, say } = props;
  const Heading = `h${level}` as const;
  const facet = facetWords(row.facet, row.quoted, say);
  return (
    <li class={`row row-${row.kind}`} data-claim={row.claim ?? ''}>
      <Heading class="row-about">
        <KindIcon kind={row.kind} />
        <span>
          <About {...props} /> {facet !== null && <span class="facet">{facet}</span>}
        </span>
      </Heading>
      <RowBody {...props} />
    </li>
  );
};
