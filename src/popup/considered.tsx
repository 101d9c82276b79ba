import type { ComponentChildren } from 'preact';
import type { Considered, Report } from '../core/report/report.ts';
import type { StoryFacts } from '../core/story/story.ts';
import { Heading } from '../ui/heading.tsx';
import type { Say } from '../ui/say.ts';
import { CompareLink } from './compare-link.tsx';
import { Grounds } from './grounds.tsx';
import { AmongOthers } from './points/others-differ.tsx';
import { Tellings } from './sources/tellings.tsx';

type Props = { report: Report; story: StoryFacts; say: Say };

const Weighed = ({
  considered,
  story,
  say,
}: { considered: Considered } & Omit<Props, 'report'>) => (
  <>
    {considered.for.length > 0 && (
      <section class="weighed">
        <h2 class="weighed-title">{say('speaks_for')}</h2>
        <Grounds codes={considered.for} kind="why" story={story} say={say} />
      </section>
    )}
    <section class="weighed">
      <h2 class="weighed-title">{say('speaks_against')}</h2>
      {considered.against.length > 0 ? (
        <Grounds codes={considered.against} kind="against" story={story} say={say} />
      ) : (
        <p>{say('no_grounds')}</p>
      )}
    </section>
  </>
);

const Perhaps = ({ story, report, say }: Props) => (
  <>
    <p class="remark">{say('perhaps_differences')}</p>
    <CompareLink story={story} source={null} say={say} />
    <AmongOthers {...{ story, report, say }} />
    <Tellings story={story} say={say} />
  </>
);

/** A story that was considered and not placed: which, and what speaks for and against it. */
export const ConsideredView = ({
  report,
  story,
  say,
  children,
}: Props & { children: ComponentChildren }) => {
  const { considered } = report;
  const perhaps = considered?.perhaps ?? false;
  return (
    <>
      <p class="eyebrow">{say(perhaps ? 'perhaps_title' : 'neighbour_title')}</p>
      <Heading story={story} say={say}>
        {children}
      </Heading>
      <p>{say(perhaps ? 'perhaps_text' : 'neighbour_text')}</p>
      {considered && <Weighed considered={considered} story={story} say={say} />}
      {perhaps && <Perhaps story={story} report={report} say={say} />}
    </>
  );
};
