import type { StoryFacts } from '../core/index/story.ts';
import type { LeftOut } from '../core/report/report.ts';
import { supportOf } from '../core/report/support.ts';
import { Fold } from '../ui/fold.tsx';
import type { Say } from '../ui/say.ts';
import { originNames } from '../ui/teller.ts';

type Props = { leftOut: readonly LeftOut[]; story: StoryFacts; excerpt: boolean; say: Say };
type Group = { reports: string; claims: LeftOut[] };

/** Longer groups open on demand: the reader sees first who has more. */
const FEW = 3;

/** Claims under the reports that have them, in the order of their first. */
export const groupByReports = (
  leftOut: readonly LeftOut[],
  story: StoryFacts,
  say: Say,
): Group[] => {
  const groups = new Map<string, LeftOut[]>();
  for (const claim of leftOut) {
    const { has } = supportOf(story, { sources: claim.sources, unsure: [] }, null);
    const names = originNames(story, has, say);
    const outlets = has.map(({ source }) => source.outlet);
    const reports =
      names.length > 0 ? say('reports', { names }) : say('reports_unclear', { names: outlets });
    groups.set(reports, [...(groups.get(reports) ?? []), claim]);
  }
  return [...groups].map(([reports, claims]) => ({ reports, claims }));
};

/** What other reports have and this page has not; never told of a text that breaks off. */
export const LeftOutList = ({ leftOut, story, excerpt, say }: Props) =>
  excerpt || leftOut.length === 0 ? null : (
    <section class="left-out" aria-labelledby="left-out">
      <h2 id="left-out">{say('left_out_title')}</h2>
      <p class="explain">{say('left_out_text')}</p>
      {groupByReports(leftOut, story, say).map(({ reports, claims }) => (
        <Fold
          key={reports}
          title={say('count', { label: reports, n: claims.length })}
          open={claims.length <= FEW}
        >
          <ul class="points">
            {claims.map(({ claim, statement }) => (
              <li key={claim} data-claim={claim}>
                {statement}
              </li>
            ))}
          </ul>
        </Fold>
      ))}
    </section>
  );
