import type { Source, StoryFacts } from '../core/story/story.ts';
import { Fold } from './fold.tsx';
import type { Say } from './say.ts';
import { SourceLink } from './sources/source-link.tsx';

type Props = {
  title: string;
  /** Sentences of the article, whole. */
  says: readonly string[];
  story: StoryFacts;
  source: Source;
  say: Say;
};

/** What an article has and another one has not, in its own sentences, folded away. */
export const AlsoIn = ({ title, says, story, source, say }: Props) => (
  <Fold title={title} class="fold-more also-in">
    <ul class="rows">
      {says.map((one) => (
        <li class="row" key={one}>
          <q class="says" lang={source.language}>
            {one}
          </q>
        </li>
      ))}
    </ul>
    <p class="tellers">
      <SourceLink {...{ story, source, say }} says={null} archived={false} />
    </p>
  </Fold>
);
