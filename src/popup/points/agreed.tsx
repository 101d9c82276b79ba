import type { Row } from '../../core/report/rows.ts';
import type { StoryFacts } from '../../core/story/story.ts';
import { InEnglish } from '../../ui/edition.tsx';
import { Fold } from '../../ui/fold.tsx';
import type { Say } from '../../ui/say.ts';

type Props = {
  claims: readonly string[];
  /** Rows that are shown: of a subject on which something differs no line says that all is alike. */
  differing: readonly Row[];
  story: StoryFacts;
  say: Say;
};

/** What every report has, and alike: its subjects in one line, its points below it. */
export const Agreed = ({ claims, differing, story, say }: Props) => {
  const points = claims.flatMap((id) => story.claims.find((claim) => claim.id === id) ?? []);
  if (points.length === 0) return null;
  const open = new Set(differing.map(({ topic }) => topic));
  const topics = [...new Set(points.map(({ topic }) => topic))].filter((one) => !open.has(one));
  const title =
    topics.length > 0
      ? say('agreed_line', { topics: topics.join(say('list_dot')) })
      : say('agreed_title');
  return (
    <Fold title={title} class="agreed fold-apart">
      <p class="explain">{say('explain_agreed')}</p>
      <ul class="points">
        {points.map(({ id, statement }) => (
          <li key={id}>
            <InEnglish>{statement ?? id}</InEnglish>
          </li>
        ))}
      </ul>
    </Fold>
  );
};
