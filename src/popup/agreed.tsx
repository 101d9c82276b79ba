import type { StoryFacts } from '../core/story/story.ts';
import type { Say } from '../ui/say.ts';

type Props = { claims: readonly string[]; story: StoryFacts; say: Say };

/** What every report has, and alike. */
export const Agreed = ({ claims, story, say }: Props) =>
  claims.length === 0 ? null : (
    <section class="agreed" aria-labelledby="agreed">
      <h2 id="agreed">{say('agreed_title')}</h2>
      <p class="explain">{say('explain_agreed')}</p>
      <ul class="points">
        {claims.map((id) => (
          <li key={id}>{story.claims.find((claim) => claim.id === id)?.statement ?? id}</li>
        ))}
      </ul>
    </section>
  );
