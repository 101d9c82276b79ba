import type { StoryFacts } from '../core/index/story.ts';
import type { LeftOut } from '../core/report/report.ts';
import { Fold } from '../ui/fold.tsx';
import type { Say } from '../ui/say.ts';
import { byReports, type Lacking } from './by-reports.ts';

type Props = { leftOut: readonly LeftOut[]; story: StoryFacts; excerpt: boolean; say: Say };

const Points = ({ claims, named, say }: { claims: Lacking[]; named: boolean; say: Say }) => (
  <ul class="points">
    {claims.map(({ claim, statement, reports }) => (
      <li key={claim} data-claim={claim}>
        {statement} {named && <span class="reports">{say('reports', { names: reports })}</span>}
      </li>
    ))}
  </ul>
);

/** What other reports have and this page has not; never told of a text that breaks off. */
export const LeftOutList = ({ leftOut, story, excerpt, say }: Props) => {
  if (excerpt || leftOut.length === 0) return null;
  const { core, alone, several } = byReports(leftOut, story, say);
  return (
    <section class="left-out" aria-labelledby="left-out">
      <h2 id="left-out">{say('left_out_title')}</h2>
      <p class="explain">{say('left_out_text')}</p>
      <Points claims={core} named say={say} />
      {alone.map(({ report, claims }) => (
        <Fold key={report} title={say('count', { label: report, n: claims.length })}>
          <Points claims={claims} named={false} say={say} />
        </Fold>
      ))}
      {several.length > 0 && (
        <Fold title={say('count', { label: say('left_out_several'), n: several.length })}>
          <Points claims={several} named say={say} />
        </Fold>
      )}
    </section>
  );
};
