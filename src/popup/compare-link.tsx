import type { StoryFacts } from '../core/story/story.ts';
import type { Say } from '../ui/say.ts';

type Props = { story: StoryFacts; source: string | null; say: Say };

/** The way to all claims and all tellings at full width; `source` is the telling that the page has. */
export const CompareLink = ({ story, source, say }: Props) => {
  const asked = new URLSearchParams({ story: story.id, ...(source !== null && { source }) });
  return (
    <p class="compare-all">
      <a href={`../compare/index.html?${asked}`} target="_blank" rel="noopener">
        {say('compare_all')}
      </a>
    </p>
  );
};
