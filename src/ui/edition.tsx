import type { StoryFacts } from '../core/index/story.ts';
import { dayWords } from './day.ts';
import { isWeb } from './links.ts';
import type { Say } from './say.ts';

/** Version, day and editor of an edition. */
export const editionWords = ({ edition }: StoryFacts, say: Say): string =>
  say('edition', {
    version: edition.version,
    day: dayWords(edition.date, say),
    editor: edition.editor,
  });

/** Which edition it is, and where to ask for a correction. */
export const Edition = ({ story, say }: { story: StoryFacts; say: Say }) => {
  const { corrections } = story.edition;
  const href = isWeb(corrections) ? corrections : `mailto:${corrections.replace(/^mailto:/, '')}`;
  return (
    <p>
      {editionWords(story, say)}{' '}
      <a href={href} target="_blank" rel="noopener noreferrer">
        {say('correction')}
      </a>
    </p>
  );
};
