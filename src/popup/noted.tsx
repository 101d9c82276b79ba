import { useMemo } from 'preact/hooks';
import type { StoryFacts } from '../core/index/story.ts';
import { digest } from '../core/report/digest.ts';
import type { Report } from '../core/report/report.ts';
import { languageName } from '../ui/day.ts';
import { Fold } from '../ui/fold.tsx';
import { Heading } from '../ui/heading.tsx';
import type { Say } from '../ui/say.ts';
import { Tally } from '../ui/tally.tsx';
import { Agreed } from './agreed.tsx';
import { Apart } from './apart.tsx';
import { CompareLink } from './compare-link.tsx';
import { Differences } from './differences.tsx';
import { Grounds } from './grounds.tsx';
import { LeftOutList } from './left-out.tsx';
import { PageLine } from './page-line.tsx';
import type { PageOfTab } from './page-of-tab.ts';
import { Sharpest } from './sharpest.tsx';
import { Counts } from './summary.tsx';
import { Tellings } from './tellings.tsx';
import { untold } from './untold.ts';

type Props = { report: Report; story: StoryFacts; page: PageOfTab; say: Say };

const Compared = ({ report, story, page, say }: Props) => {
  const shown = useMemo(() => digest(report, story), [report, story]);
  const rest = { report, story, goTo: page.goTo, say };
  return (
    <>
      <Counts counts={shown.counts} excerpt={report.excerpt} say={say} />
      {shown.sharpest && <Sharpest row={shown.sharpest} {...rest} />}
      <Apart rows={shown.apart} say={say} />
      <Differences rows={shown.rows} sharpest={shown.sharpest} {...rest} />
      <LeftOutList leftOut={shown.leftOut} excerpt={report.excerpt} story={story} say={say} />
      <Agreed claims={shown.agreed} story={story} say={say} />
    </>
  );
};

const NotCompared = ({ report, story, say }: Omit<Props, 'page'>) => {
  const rows = useMemo(() => untold(story), [story]);
  const language = languageName(report.language, say);
  return (
    <>
      <p class="remark">{say('language_text', { language })}</p>
      <Differences {...{ rows, story, report, say }} sharpest={null} goTo={null} />
    </>
  );
};

/** A page that covers a story. */
export const NotedView = ({ report, story, page, say }: Props) => (
  <>
    <Heading story={story} say={say} />
    <PageLine report={report} story={story} say={say} />
    <Tally story={story} say={say} />
    <CompareLink story={story} source={report.source?.id ?? null} say={say} />
    {report.language === 'en' ? (
      <Compared report={report} story={story} page={page} say={say} />
    ) : (
      <NotCompared report={report} story={story} say={say} />
    )}
    <Tellings story={story} say={say} />
    {report.why.length > 0 && (
      <Fold title={say('grounds_title')} class="fold-apart">
        <Grounds codes={report.why} kind="why" story={story} say={say} />
      </Fold>
    )}
  </>
);
