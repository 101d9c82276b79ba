import { FACETS } from '../core/story/codes.ts';
import type { StoryFacts } from '../core/story/story.ts';
import type { Say } from '../ui/say.ts';
import { tellerName } from '../ui/sources/teller.ts';
import { Choice } from './choice.tsx';
import { SortBadge } from './claims/sort-badge.tsx';
import { Tick } from './claims/tick.tsx';
import { type Entry, SORTS, type Sort, type View } from './entries.ts';

type Props = {
  story: StoryFacts;
  entries: readonly Entry[];
  view: View;
  change: (part: Partial<View>) => void;
  say: Say;
};

const Sorts = ({ entries, view, change, say }: Omit<Props, 'story'>) => {
  const toggle = (sort: Sort, shown: boolean): readonly Sort[] =>
    SORTS.filter((one) => (one === sort ? shown : view.sorts.includes(one)));
  return (
    <fieldset class="sorts">
      <legend>{say('compare_kinds')}</legend>
      {SORTS.filter((sort) => entries.some((entry) => entry.sort === sort)).map((sort) => (
        <Tick
          key={sort}
          checked={view.sorts.includes(sort)}
          onChange={(shown) => change({ sorts: toggle(sort, shown) })}
        >
          <SortBadge sort={sort} say={say} />
        </Tick>
      ))}
    </fieldset>
  );
};

/** Which telling is being read, which claims are shown, and in which order. */
export const Controls = ({ story, entries, view, change, say }: Props) => {
  const tellings = story.sources.map((source) => ({
    value: source.id,
    label: tellerName(story, source, say),
  }));
  const facets = FACETS.filter((facet) =>
    entries.some(({ difference }) => difference?.facet === facet),
  ).map((facet) => ({ value: facet, label: say(`facet_${facet}`) }));
  return (
    <form class="controls" onSubmit={(event) => event.preventDefault()}>
      <div class="choices">
        <Choice
          label={say('compare_reading')}
          none={say('compare_reading_none')}
          options={tellings}
          value={view.reading}
          onChange={(reading) => change({ reading })}
        />
        <Choice
          label={say('compare_of')}
          none={say('compare_of_all')}
          options={tellings}
          value={view.of}
          onChange={(of) => change({ of })}
        />
        <Choice
          label={say('compare_facet')}
          none={say('compare_facet_all')}
          options={facets}
          value={view.facet}
          onChange={(facet) => change({ facet })}
        />
        <Tick
          checked={view.order === 'matters'}
          onChange={(matters) => change({ order: matters ? 'matters' : 'topics' })}
        >
          {say('compare_order')}
        </Tick>
        <Tick checked={view.small} onChange={(small) => change({ small })}>
          {say('options_small')}
        </Tick>
      </div>
      <Sorts {...{ entries, view, change, say }} />
    </form>
  );
};
