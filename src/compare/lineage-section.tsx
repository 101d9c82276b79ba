import { useMemo } from 'preact/hooks';
import type { Source, StoryFacts } from '../core/story/story.ts';
import { Fold } from '../ui/fold.tsx';
import type { Say } from '../ui/say.ts';
import { evidenceWords, howWords } from '../ui/sources/lineage.ts';
import { familyOf } from './family.ts';
import { Picture } from './picture.tsx';

type Props = { story: StoryFacts; say: Say };

const Derived = ({ source, story, say }: Props & { source: Source }) => {
  const evidence = evidenceWords(story, source, say);
  return (
    <li data-source={source.id}>
      <p class="how">
        {howWords(story, source, say) ?? say('lineage_own', { outlet: source.outlet })}
      </p>
      {evidence.length > 0 && (
        <Fold title={say('telling_evidence')} class="fold-small">
          <ul class="points">
            {evidence.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Fold>
      )}
    </li>
  );
};

/** Whose report an article is, its print alone does not tell. */
export const isText = ({ given }: Source): boolean => given !== 'print';

/** Who carries whose report: a picture, and the same as a list with what shows it. */
export const LineageSection = ({ story: all, say }: Props) => {
  const story = useMemo(() => ({ ...all, sources: all.sources.filter(isText) }), [all]);
  const family = useMemo(() => familyOf(story), [story]);
  return (
    <section aria-labelledby="lineage">
      <h2 id="lineage">{say('compare_lineage')}</h2>
      <p class="explain">{say('compare_lineage_text')}</p>
      <div class="lineage">
        <Picture story={story} family={family} say={say} />
        <ul class="derived">
          {story.sources.map((source) => (
            <Derived key={source.id} source={source} story={story} say={say} />
          ))}
        </ul>
      </div>
    </section>
  );
};
