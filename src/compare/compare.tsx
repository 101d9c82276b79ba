import { useMemo, useState } from 'preact/hooks';
import type { StoryFacts } from '../core/story/story.ts';
import { withStory } from '../platform/settings.ts';
import { changeSettings } from '../platform/storage.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Edition } from '../ui/edition.tsx';
import { Heading } from '../ui/heading.tsx';
import type { Say } from '../ui/say.ts';
import { Tally } from '../ui/sources/tally.tsx';
import { sourceOf } from '../ui/sources/teller.ts';
import { SwitchedOff } from '../ui/switched-off.tsx';
import { ClaimsTable } from './claims/claims-table.tsx';
import { Topics } from './claims/topics.tsx';
import { Controls } from './controls.tsx';
import { entriesOf, groupsOf, SORTS, type View } from './entries.ts';
import { LineageSection } from './lineage-section.tsx';
import { markdownOf } from './markdown.ts';
import { Texts } from './texts.tsx';

type Props = { story: StoryFacts; source: string | null; on: boolean; small: boolean; say: Say };

const Parts = ({ say }: { say: Say }) => (
  <nav class="parts" aria-label={say('compare_parts')}>
    <a href="#claims">{say('compare_claims')}</a>
    <a href="#lineage">{say('compare_lineage')}</a>
    <a href="#texts">{say('compare_texts')}</a>
  </nav>
);

/** All claims and all tellings of a story at full width; `source` is the telling that is being read. */
export const Compare = ({ story, source, on, small, say }: Props) => {
  const switchOn = async (): Promise<boolean> =>
    (await changeSettings((before) => withStory(before, story.id, true))).saved;
  const [view, setView] = useState<View>({
    reading: source === null ? null : (sourceOf(story, source)?.id ?? null),
    sorts: SORTS,
    facet: null,
    of: null,
    small,
    order: 'topics',
  });
  const entries = useMemo(() => entriesOf(story), [story]);
  const groups = useMemo(() => groupsOf(entries, view, story), [entries, view, story]);
  const n = groups.reduce((sum, group) => sum + group.entries.length, 0);
  return (
    <div class="compare">
      <main>
        <Heading story={story} say={say} />
        {!on && <SwitchedOff switchOn={switchOn} say={say} />}
        <Tally story={story} here={false} say={say} />
        <Parts say={say} />
        <section aria-labelledby="claims">
          <h2 id="claims">{say('compare_claims')}</h2>
          <Controls
            {...{ story, entries, view, say }}
            change={(part) => setView({ ...view, ...part })}
          />
          <div class="outcome">
            <p role="status">{say('compare_shown', { n, of: entries.length })}</p>
            <CopyButton
              name={say('copy_markdown')}
              text={() => markdownOf(story, groups, view, say)}
              say={say}
            />
          </div>
          {view.order === 'topics' && n > 0 && <Topics groups={groups} say={say} />}
          {n > 0 && <ClaimsTable {...{ story, groups, view, say }} />}
        </section>
        <LineageSection story={story} say={say} />
        <Texts story={story} reading={view.reading} say={say} />
      </main>
      <footer>
        <Edition story={story} say={say} />
        <p>{say('privacy')}</p>
      </footer>
    </div>
  );
};
