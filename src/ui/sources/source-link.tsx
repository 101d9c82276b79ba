import type { Source, StoryFacts } from '../../core/story/story.ts';
import { archiveLink, isWeb, textFragment } from '../links.ts';
import type { Say } from '../say.ts';
import { cautions, tellerName } from './teller.ts';

type Props = {
  story: StoryFacts;
  source: Source;
  says: string | null;
  say: Say;
  archived?: boolean;
};

const Caution = ({ source, say }: Pick<Props, 'source' | 'say'>) => {
  const said = cautions(source, say);
  return said.length === 0 ? null : <span class="caution">{said.join(say('list_comma'))}</span>;
};

/** A telling's name, leading to its words where they can be found, with an archived copy beside it. */
export const SourceLink = ({ story, source, says, say, archived = true }: Props) => {
  const name = tellerName(story, source, say);
  const { url, date } = source;
  if (!isWeb(url))
    return (
      <span class="teller">
        {name} <Caution source={source} say={say} />
      </span>
    );
  return (
    <span class="teller">
      <a href={textFragment(url, says)} target="_blank" rel="noopener noreferrer">
        {name}
      </a>
      <Caution source={source} say={say} />
      {archived && (
        <>
          {' '}
          <a
            class="archive"
            href={archiveLink(url, date)}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={say('archive_of', { name })}
          >
            {say('archive')}
          </a>
        </>
      )}
    </span>
  );
};
