import type { ComponentChildren } from 'preact';
import type { StoryFacts } from '../core/story/story.ts';
import { dayWords } from './day.ts';
import { isWeb } from './links.ts';
import type { Say } from './say.ts';

/** What an edition says: in English, in whatever language and direction the surface is. */
export const InEnglish = ({ children }: { children: ComponentChildren }) => (
  <bdi lang="en">{children}</bdi>
);

/** Version, day and editor of an edition. */
export const editionWords = ({ edition }: StoryFacts, say: Say): string =>
  say('edition', {
    version: edition.version,
    day: dayWords(edition.date, say),
    editor: edition.editor,
  });

/** With what a page was compared: an edition of a day, or a reader's own articles. */
export const comparedWords = ({ title, edition }: StoryFacts, say: Say): string =>
  edition.own
    ? say('own_line', { title })
    : say('edition_line', {
        title,
        version: edition.version,
        day: dayWords(edition.date, say),
      });

/** The way to whoever keeps an edition, by its words or under the address itself. */
export const CorrectionsLink = ({ story, say }: { story: StoryFacts; say: Say | null }) => {
  const address = story.edition.corrections.replace(/^mailto:/, '');
  return (
    <a
      href={isWeb(address) ? address : `mailto:${address}`}
      target="_blank"
      rel="noopener noreferrer"
    >
      {say ? say('correction') : address}
    </a>
  );
};

/** Which edition it is, and where to ask for a correction. */
export const Edition = ({ story, say }: { story: StoryFacts; say: Say }) => (
  <p>
    {editionWords(story, say)} <CorrectionsLink story={story} say={say} />
  </p>
);
