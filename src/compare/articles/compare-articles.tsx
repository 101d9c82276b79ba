import type { Source, StoryFacts } from '../../core/story/story.ts';
import { AlsoIn } from '../../ui/also-in.tsx';
import { noneBeside } from '../../ui/beside.tsx';
import { Heading } from '../../ui/heading.tsx';
import type { Say } from '../../ui/say.ts';
import { Tally } from '../../ui/sources/tally.tsx';
import { isText, LineageSection } from '../lineage-section.tsx';
import { Texts } from '../texts.tsx';
import { ownPoints, sharedPoints } from './points.ts';
import { SentencesTable } from './sentences-table.tsx';

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
export const CompareArticles = ({ story, source: reading, say }: Props) => {
  const points = sharedPoints(story);
  return (
    <div class="compare">
      <main>
        <Heading story={story} say={say} />
        <Tally story={story} here={false} say={say} />
        <section aria-labelledby="beside">
          <h2 id="beside">{say('beside_title')}</h2>
          {points.length > 0 ? (
            <SentencesTable {...{ story, points, reading, say }} />
          ) : (
            <p>{noneBeside(story, say)}</p>
          )}
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
