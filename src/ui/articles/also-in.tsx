import type { Source, StoryFacts } from '../../core/story/story.ts';
import { Fold } from '../fold.tsx';
import type { Say } from '../say.ts';
import { SourceLink } from '../sources/source-link.tsx';
import { GlossWords, glossed } from './gloss.tsx';

type Props = {
  title: string;
  /** Sentences of the article, whole. */
  says: readonly string[];
  story: StoryFacts;
  source: Source;
  say: Say;
};

/** One of them, or what the reader says in its place. */
const Point = ({ says, story, source, say }: Omit<Props, 'title' | 'says'> & { says: string }) => {
  const claim = glossed(story, { sources: [source.id], says });
  return claim ? (
    <GlossWords {...{ story, claim, say }} sources={[]} />
  ) : (
    <q class="says" lang={source.language}>
      {says}
    </q>
  );
};

/** What an article has and another one has not, in its own sentences, folded away. */
export const AlsoIn = ({ title, says, story, source, say }: Props) => (
  <Fold title={title} class="fold-more also-in">
    <ul class="rows">
      {says.map((one) => (
        <li class="row" key={one}>
          <Point says={one} {...{ story, source, say }} />
        </li>
      ))}
    </ul>
    <p class="tellers">
      <SourceLink {...{ story, source, say }} says={null} archived={false} />
    </p>
  </Fold>
);
