import type { StoryFacts } from '../core/story/story.ts';
import { Fold } from '../ui/fold.tsx';
import type { Say } from '../ui/say.ts';

type Props = { claims: readonly string[]; story: StoryFacts; say: Say };

/** What every report has, and alike: its subjects in one line, its points below it. */
export const Agreed = ({ claims, story, say }: Props) => {
  const points = claims.flatMap((id) => story.claims.find((claim) => claim.id === id) ?? []);
  if (points.length === 0) return null;
  const topics = [...new Set(points.map(({ topic }) => topic))].join(say('list_dot'));
  return (
    <Fold title={say('agreed_line', { topics })} class="agreed fold-apart">
      <p class="explain">{say('explain_agreed')}</p>
      <ul class="points">
        {points.map(({ id, statement }) => (
          <li key={id}>{statement ?? id}</li>
        ))}
      </ul>
    </Fold>
  );
};
