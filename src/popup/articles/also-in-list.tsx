import type { Report } from '../../core/report/report.ts';
import type { StoryFacts } from '../../core/story/story.ts';
import { AlsoIn } from '../../ui/articles/also-in.tsx';
import type { Say } from '../../ui/say.ts';
import { sourceOf } from '../../ui/sources/teller.ts';

type Props = { report: Report; story: StoryFacts; say: Say };

/** What other articles have beside this page, in their own words, a fold each; a text that breaks off is told none. */
export const AlsoInList = ({ report, story, say }: Props) => (
  <>
    {report.alsoIn?.map(({ source: id, points }) => {
      const source = sourceOf(story, id);
      return (
        source && (
          <AlsoIn
            key={id}
            title={say('also_in', { outlet: source.outlet, n: points.length })}
            says={points.map((point) => point.says)}
            {...{ story, source, say }}
          />
        )
      );
    })}
  </>
);
