import type { StoryFacts } from '../core/story/story.ts';
import type { Say } from './say.ts';

/** How many tellings are held, and how many separate reports they are: "6 tellings, 4 separate reports." */
export const tallyWords = (story: StoryFacts, say: Say): string => {
  const unclear = story.sources.filter(({ origin }) => origin === null).length;
  const parts = [
    say('summary_tellings', { n: story.sources.length }),
    say('summary_reports', { n: story.origins.length }),
    ...(unclear > 0 ? [say('summary_unclear', { n: unclear })] : []),
  ];
  return say('summary', { parts: parts.join(say('list_comma')) });
};

export const Tally = ({ story, say }: { story: StoryFacts; say: Say }) => (
  <p class="tally">{tallyWords(story, say)}</p>
);
