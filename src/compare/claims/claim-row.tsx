import { claimWords } from '../../core/story/claim-words.ts';
import type { StoryFacts } from '../../core/story/story.ts';
import { InEnglish } from '../../ui/edition.tsx';
import type { Say } from '../../ui/say.ts';
import { type Entry, isMissing, type View } from '../entries.ts';
import { entryParts } from '../in-words.ts';
import { cellsOf, clashes } from './cells.ts';
import { ClaimCell } from './claim-cell.tsx';
import type { Column } from './columns.ts';
import { SortBadge } from './sort-badge.tsx';

type Props = {
  entry: Entry;
  story: StoryFacts;
  columns: readonly Column[];
  view: View;
  say: Say;
};

const About = ({ entry, story, view, say }: Omit<Props, 'columns'>) => {
  const [badge, ...parts] = entryParts(entry, say);
  return (
    <div class="about">
      <SortBadge sort={entry.sort} words={badge} say={say} />
      {parts.length > 0 && <span class="about-more">{parts.join(say('list_dot'))}</span>}
      {view.order === 'matters' && <span class="about-more">{entry.claim.topic}</span>}
      {isMissing(entry, view, story) && <strong class="missing">{say('compare_missing')}</strong>}
    </div>
  );
};

/** One claim, and what each telling has of it. */
export const ClaimRow = ({ entry, story, columns, view, say }: Props) => {
  const { claim } = entry;
  const { reading } = view;
  const cells = cellsOf(story, claim);
  return (
    <tr class={`claim sort-${entry.sort}`} data-claim={claim.id}>
      <th scope="row">
        <span class="statement">
          <InEnglish>{claimWords(claim)}</InEnglish>
        </span>
        <About entry={entry} story={story} view={view} say={say} />
      </th>
      {columns.flatMap(({ origin, sources }) =>
        sources.map((source) => (
          <ClaimCell
            key={source.id}
            cell={cells.get(source.id) ?? { is: 'unsure' }}
            source={source}
            column={source.id === reading ? 'reading' : origin === null ? 'unclear' : null}
            // A text of unclear origin puts no other telling at odds (fairness 3).
            clashes={origin !== null && reading !== null && clashes(claim, reading, source.id)}
            say={say}
          />
        )),
      )}
    </tr>
  );
};
