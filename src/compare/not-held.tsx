import type { StoryFacts } from '../core/story/story.ts';
import { InEnglish } from '../ui/edition.tsx';
import type { Say } from '../ui/say.ts';

type Props = { stories: readonly StoryFacts[]; failed: boolean; say: Say };

/** The address names no story that is held: says so, and which there are. */
export const NotHeld = ({ stories, failed, say }: Props) => (
  <main class="compare">
    <h1>{say('compare_all')}</h1>
    <p>{say(failed ? 'failed_gone' : 'compare_not_held')}</p>
    {!failed && (
      <ul class="points">
        {stories.map(({ id, title }) => (
          <li key={id}>
            <a href={`?${new URLSearchParams({ story: id })}`}>
              <InEnglish>{title}</InEnglish>
            </a>
          </li>
        ))}
      </ul>
    )}
  </main>
);
