import type { LeftOut } from '../core/report/report.ts';
import type { StoryFacts } from '../core/story/story.ts';
import { Carrier } from '../ui/carrier.tsx';
import { Fold } from '../ui/fold.tsx';
import type { Say } from '../ui/say.ts';
import { byReports, type Lacking, reportsWords } from './by-reports.ts';

type Props = { leftOut: readonly LeftOut[]; story: StoryFacts; excerpt: boolean; say: Say };

type PointsProps = { claims: Lacking[]; named: boolean; story: StoryFacts; say: Say };

const Points = ({ claims, named, story, say }: PointsProps) => (
  <ul class="points">
    {claims.map((claim) => (
      <li key={claim.claim} data-claim={claim.claim}>
        {claim.statement} <Carrier story={story} claim={claim.claim} say={say} />{' '}
        {named && <span class="reports">{reportsWords([claim], story, say)}</span>}
      </li>
    ))}
  </ul>
);

/** What other reports have and this page has not; never told of a text that breaks off. */
export const LeftOutList = ({ leftOut, story, excerpt, say }: Props) => {
  if (excerpt || leftOut.length === 0) return null;
  const { core, alone, several } = byReports(leftOut, story);
  const titled = (label: string, claims: Lacking[]) => say('count', { label, n: claims.length });
  return (
    <section class="left-out" aria-labelledby="left-out">
      <h2 id="left-out">{say('left_out_title')}</h2>
      <p class="explain">{say('left_out_text')}</p>
      <Points claims={core} named story={story} say={say} />
      {alone.map(({ origin, claims }) => (
        <Fold key={origin} title={titled(reportsWords(claims, story, say), claims)}>
          <Points claims={claims} named={false} story={story} say={say} />
        </Fold>
      ))}
      {several.length > 0 && (
        <Fold title={titled(say('left_out_several'), several)}>
          <Points claims={several} named story={story} say={say} />
        </Fold>
      )}
    </section>
  );
};
