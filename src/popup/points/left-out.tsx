import type { LeftOut } from '../../core/report/report.ts';
import type { StoryFacts } from '../../core/story/story.ts';
import { InEnglish } from '../../ui/edition.tsx';
import { Fold } from '../../ui/fold.tsx';
import type { Say } from '../../ui/say.ts';
import { Carrier } from '../../ui/sources/carrier.tsx';
import { type Lacking, lackingSections, reportsWords } from '../../ui/sources/lacking.ts';

type Props = { leftOut: readonly LeftOut[]; story: StoryFacts; say: Say };

type PointsProps = { claims: Lacking[]; named: boolean; story: StoryFacts; say: Say };

const Points = ({ claims, named, story, say }: PointsProps) => (
  <ul class="points">
    {claims.map((claim) => (
      <li key={claim.claim} data-claim={claim.claim}>
        <InEnglish>{claim.statement}</InEnglish>{' '}
        <Carrier story={story} claim={claim.claim} say={say} />{' '}
        {named && <span class="reports">{reportsWords([claim], story, say)}</span>}
      </li>
    ))}
  </ul>
);

/** What other reports have and this page has not: what matters most in sight, the others folded away. */
export const LeftOutList = ({ leftOut, story, say }: Props) => {
  if (leftOut.length === 0) return null;
  const { first, rest, byReport } = lackingSections(leftOut, story);
  return (
    <section class="left-out" aria-labelledby="left-out">
      <h2 id="left-out">{say('left_out_title')}</h2>
      <p class="explain">{say('left_out_text')}</p>
      <Points claims={first} named story={story} say={say} />
      {rest.length > 0 && (
        <Fold title={say('left_out_several')}>
          <Points claims={rest} named story={story} say={say} />
        </Fold>
      )}
      {byReport.map(({ origin, claims }) => (
        <Fold
          key={origin}
          title={say('left_out_alone', { report: reportsWords(claims, story, say) })}
        >
          <Points claims={claims} named={false} story={story} say={say} />
        </Fold>
      ))}
    </section>
  );
};
