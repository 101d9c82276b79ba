import type { Source, StoryFacts } from '../core/index/story.ts';
import { archiveLink, textFragment } from './links.ts';
import type { Say } from './say.ts';
import { cautions, tellerName } from './teller.ts';

type Props = { story: StoryFacts; source: Source; says: string | null; say: Say };

/** A telling's name, leading to its words where they can be found, with an archived copy beside it. */
export const SourceLink = ({ story, source, says, say }: Props) => {
  const name = tellerName(story, source, say);
  const said = cautions(source, say);
  return (
    <span class="teller">
      <a href={textFragment(source.url, says)} target="_blank" rel="noopener noreferrer">
        {name}
      </a>
      {said.length > 0 && <span class="caution"> {said.join(say('list_comma'))}</span>}{' '}
      <a
        class="archive"
        href={archiveLink(source.url, source.date)}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={say('archive_of', { name })}
      >
        {say('archive')}
      </a>
    </span>
  );
};
