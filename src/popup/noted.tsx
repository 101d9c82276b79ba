import { useMemo } from 'preact/hooks';
import { digest } from '../core/report/digest.ts';
import { atWork, hiddenOf, wholeOf } from '../core/report/hidden.ts';
import { countsOf, passagesIn } from '../core/report/passages.ts';
import type { State } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
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
import { PartLine } from './part-line.tsx';
import { Sharpest } from './sharpest.tsx';
import { Counts } from './summary.tsx';
import { Tellings } from './tellings.tsx';
import { untold } from './untold.ts';
import { HiddenHere, HiddenPage, type Told, YourWord } from './your-word.tsx';

type Noted = Extract<State, { is: 'noted' }>;
type Props = { state: Noted; page: PageOfTab; settings: Settings; told: Told; say: Say };

const Compared = ({ state, page, settings: { small }, told, say }: Props) => {
  const { report, story, corrections } = state;
  const hidden = hiddenOf(report, corrections, story);
  const shown = useMemo(() => digest(report, story, hidden), [state]);
  const counts = countsOf(passagesIn(report.notes, { small, hidden: hidden.notes }));
  const rest = { report, story, goTo: page.goTo, say };
  return (
    <>
      <Counts counts={counts} say={say} />
      {shown.sharpest && <Sharpest row={shown.sharpest} {...rest} />}
      <Apart rows={shown.apart} say={say} />
      <Differences rows={shown.rows} sharpest={shown.sharpest} {...rest} />
      <LeftOutList leftOut={shown.leftOut} excerpt={report.excerpt} story={story} say={say} />
      <Agreed claims={shown.agreed} story={story} say={say} />
      <HiddenHere corrections={atWork(report, corrections, story)} told={told} say={say} />
    </>
  );
};

const NotCompared = ({ state: { report, story }, say }: Pick<Props, 'state' | 'say'>) => {
  const rows = useMemo(() => untold(story), [story]);
  const language = languageName(report.language, say);
  return (
    <>
      <p class="remark">{say('language_text', { language })}</p>
      <Differences {...{ rows, story, report, say }} sharpest={null} goTo={null} />
    </>
  );
};

const Covered = (props: Props) => {
  const { report, story } = props.state;
  const { say } = props;
  return (
    <>
      <PageLine report={report} story={story} say={say} />
      <PartLine report={report} story={story} say={say} />
      <Tally story={story} say={say} />
      <CompareLink story={story} source={report.source?.id ?? null} say={say} />
      {report.language === 'en' ? <Compared {...props} /> : <NotCompared {...props} />}
      <Tellings story={story} say={say} />
      {report.why.length > 0 && (
        <Fold title={say('grounds_title')} class="fold-apart">
          <Grounds codes={report.why} kind="why" story={story} say={say} />
        </Fold>
      )}
      <YourWord told={props.told} say={say} />
    </>
  );
};

/** A page that covers a story, unless the reader wants nothing of it. */
export const NotedView = (props: Props) => {
  const { state, told, say } = props;
  const whole = wholeOf(state.corrections);
  return (
    <>
      <Heading story={state.story} say={say} />
      {whole ? <HiddenPage correction={whole} told={told} say={say} /> : <Covered {...props} />}
    </>
  );
};
