import type { Source, StoryFacts } from '../../core/story/story.ts';
import { AlsoIn } from '../../ui/articles/also-in.tsx';
import { noneBeside } from '../../ui/articles/beside.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Heading } from '../../ui/heading.tsx';
import type { Say } from '../../ui/say.ts';
import { Tally } from '../../ui/sources/tally.tsx';
import { isText, LineageSection } from '../lineage-section.tsx';
import { Texts } from '../texts.tsx';
import { GlossStatus } from './gloss-status.tsx';
import { ownPoints, sharedPoints, smallPoints } from './points.ts';
import { SentencesTable } from './sentences-table.tsx';
import { useGlosses } from './use-glosses.ts';

type Props = { story: StoryFacts; source: string | null; say: Say };

const Alone = ({ story, source, say }: { story: StoryFacts; source: Source; say: Say }) => {
  const says = ownPoints(story, source.id);
  return says.length === 0 ? null : (
    <AlsoIn
      title={say('only_in', { outlet: source.outlet, n: says.length })}
      {...{ says, story, source, say }}
    />
  );
};

/** All that a reader's articles on one event tell, sentence beside sentence; `reading` is the one being read. */
export const CompareArticles = ({ story: first, source: reading, say }: Props) => {
  const { story, status, set, undo } = useGlosses(first, say);
  const points = sharedPoints(story);
  const small = smallPoints(story);
  return (
    <div class="compare">
      <main>
        <Heading story={story} say={say} />
        <Tally story={story} here={false} say={say} />
        <section aria-labelledby="beside">
          <h2 id="beside">{say('beside_title')}</h2>
          {points.length > 0 ? (
            <SentencesTable {...{ story, points, reading, set, say }} />
          ) : (
            <p>{noneBeside(story, say)}</p>
          )}
          {small.length > 0 && (
            <Fold
              title={say('count', { label: say('gloss_small_title'), n: small.length })}
              class="fold-more small-points"
            >
              <SentencesTable {...{ story, reading, set, say }} points={small} />
            </Fold>
          )}
          <GlossStatus {...{ status, undo, say }} />
        </section>
        {story.sources.some(isText) && (
          <>
            <section class="only-in" aria-labelledby="only-in">
              <h2 id="only-in">{say('only_in_title')}</h2>
              <p class="explain">{say('only_in_text')}</p>
              {story.sources.map((source) => (
                <Alone key={source.id} {...{ story, source, say }} />
              ))}
            </section>
            <LineageSection story={story} say={say} />
          </>
        )}
        <Texts story={story} reading={reading} say={say} />
      </main>
      <footer>
        <p>{say('privacy')}</p>
      </footer>
    </div>
  );
};
