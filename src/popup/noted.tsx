import { useMemo } from 'preact/hooks';
import { digest } from '../core/report/digest.ts';
import { atWork, hiddenOf, wholeOf } from '../core/report/hidden.ts';
import { countsOf, passagesIn } from '../core/report/passages.ts';
import { isCompared } from '../core/text/language.ts';
import { languageName } from '../ui/day.ts';
import { Fold } from '../ui/fold.tsx';
import { Heading } from '../ui/heading.tsx';
import { Tally } from '../ui/sources/tally.tsx';
import { BesideArticles } from './articles/beside-articles.tsx';
import { CompareLink } from './compare-link.tsx';
import { Grounds } from './grounds.tsx';
import type { NotedProps } from './noted-props.ts';
import { Notices } from './notices.tsx';
import { Agreed } from './points/agreed.tsx';
import { Apart } from './points/apart.tsx';
import { FoldedRows } from './points/differences.tsx';
import { LeftOutList } from './points/left-out.tsx';
import { OnPage } from './points/on-page.tsx';
import { AmongOthers, OthersDiffer } from './points/others-differ.tsx';
import { Sharpest } from './points/sharpest.tsx';
import { SaveOrCopy } from './save-or-copy.tsx';
import { PageLine } from './sources/page-line.tsx';
import { SourcesPicture } from './sources/sources-picture.tsx';
import { Tellings } from './sources/tellings.tsx';
import { HiddenHere, HiddenPage, YourWord } from './your-word.tsx';

type Props = NotedProps;

const Compared = ({ state, page, settings: { small }, told, say }: Props) => {
  const { report, story, corrections } = state;
  const hidden = hiddenOf(report, corrections, story);
  const shown = useMemo(() => digest(report, story, hidden), [state]);
  const counts = countsOf(passagesIn(report.notes, { small, hidden: hidden.notes }));
  const rest = { report, story, goTo: page.goTo, say };
  return (
    <div class="differences">
      <Sharpest own={shown.own} {...rest} />
      <OnPage counts={counts} list={page.list} say={say} />
      <OthersDiffer rows={shown.others} {...rest} />
      <LeftOutList leftOut={shown.leftOut} story={story} say={say} />
      <Agreed
        claims={shown.agreed}
        differing={[...shown.own, ...shown.others]}
        story={story}
        say={say}
      />
      <FoldedRows title={say('folded_title')} rows={shown.small} rest={rest} />
      <Apart rows={shown.apart} say={say} />
      <Notices report={report} story={story} say={say} />
      <HiddenHere corrections={atWork(report, corrections, story)} told={told} say={say} />
    </div>
  );
};

const NotCompared = ({ state: { report, story }, say }: Pick<Props, 'state' | 'say'>) => (
  <div class="differences">
    <p class="remark">{say('language_text', { language: languageName(report.language, say) })}</p>
    <AmongOthers report={report} story={story} say={say} />
    <Notices report={report} story={story} say={say} />
  </div>
);

const Covered = (props: Props) => {
  const { report, story } = props.state;
  const { say } = props;
  const here = report.source ? [report.source.id, ...report.alsoHolds] : [];
  return (
    <>
      <div class="lead">
        <PageLine report={report} story={story} say={say} />
        {say('list_sentence')}
        <Tally story={story} here={here.length > 0} say={say} />
      </div>
      {isCompared(report.language) ? <Compared {...props} /> : <NotCompared {...props} />}
      <SourcesPicture story={story} here={here} say={say} />
      <Tellings story={story} say={say} />
      <CompareLink story={story} source={report.source?.id ?? null} say={say} />
      <SaveOrCopy state={props.state} page={props.page} small={props.settings.small} say={say} />
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
  const { state, told, say, children } = props;
  const whole = wholeOf(state.corrections);
  return (
    <>
      <Heading story={state.story} say={say}>
        {children}
      </Heading>
      {whole ? (
        <HiddenPage correction={whole} told={told} say={say} />
      ) : state.story.edition.own ? (
        <BesideArticles {...props} />
      ) : (
        <Covered {...props} />
      )}
    </>
  );
};
