import type { Source, StoryFacts } from '../../core/story/story.ts';
import { Fold } from '../../ui/fold.tsx';
import { inOne, type Say } from '../../ui/say.ts';
import { evidenceWords, howWords } from '../../ui/sources/lineage.ts';
import { SourceLine } from '../../ui/sources/source-line.tsx';
import { SourceLink } from '../../ui/sources/source-link.tsx';

type Props = { story: StoryFacts; say: Say };

const Telling = ({ source, story, say }: Props & { source: Source }) => {
  const how = howWords(story, source, say);
  const evidence = evidenceWords(story, source, say);
  return (
    <li class="telling" data-source={source.id}>
      <SourceLink story={story} source={source} says={null} say={say} />
      <SourceLine story={story} source={source} say={say} />
      {how !== null && <p class="how">{how}</p>}
      {evidence.length > 0 && (
        <Fold title={say('telling_evidence')} class="fold-small">
          <p class="origins">{inOne(evidence, say)}</p>
        </Fold>
      )}
    </li>
  );
};

/** All tellings that are held: what each is, how it derives, and what shows it. */
export const Tellings = ({ story, say }: Props) => (
  <Fold
    title={say('count', { label: say('tellings_title'), n: story.sources.length })}
    class="fold-apart"
  >
    <p class="explain">{say('tellings_text')}</p>
    <ul class="tellings">
      {story.sources.map((source) => (
        <Telling key={source.id} source={source} story={story} say={say} />
      ))}
    </ul>
  </Fold>
);
