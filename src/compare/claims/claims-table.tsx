import { useMemo } from 'preact/hooks';
import type { Source, StoryFacts } from '../../core/story/story.ts';
import type { Say } from '../../ui/say.ts';
import { cautions, tellerName } from '../../ui/sources/teller.ts';
import type { Group, View } from '../entries.ts';
import { columnWords, groupWords } from '../in-words.ts';
import { ClaimRow } from './claim-row.tsx';
import { type Column, columnsOf } from './columns.ts';
import { groupId } from './topics.tsx';

type Props = { story: StoryFacts; groups: readonly Group[]; view: View; say: Say };
type HeadProps = Omit<Props, 'groups'> & { columns: readonly Column[] };

const Telling = ({ story, source, view, say }: Omit<Props, 'groups'> & { source: Source }) => {
  const isRead = source.id === view.reading;
  const known = source.origin === null ? [] : cautions(source, say);
  if (!source.complete) known.push(say('text_breaks_off'));
  return (
    <th
      scope="col"
      class={`head ${isRead ? 'of-reading' : source.origin === null ? 'of-unclear' : ''}`}
      data-source={source.id}
    >
      <span class="outlet">{tellerName(story, source, say)}</span>
      {isRead && <strong class="aside">{say('compare_read')}</strong>}
      {known.length > 0 && <span class="aside">{known.join(say('list_comma'))}</span>}
    </th>
  );
};

const Head = ({ columns, ...rest }: HeadProps) => (
  <thead>
    <tr>
      <th scope="col" rowSpan={2} class="corner">
        {rest.say('compare_claim')}
      </th>
      {columns.map((column) => (
        <th
          key={column.origin ?? ''}
          scope="colgroup"
          colSpan={column.sources.length}
          class={column.origin === null ? 'report of-unclear' : 'report'}
        >
          {columnWords(column, rest.say)}
        </th>
      ))}
    </tr>
    <tr>
      {columns.flatMap(({ sources }) =>
        sources.map((source) => <Telling key={source.id} source={source} {...rest} />),
      )}
    </tr>
  </thead>
);

/** Claims by tellings: a row a claim under its topic, a column a telling under its report. */
export const ClaimsTable = ({ story, groups, view, say }: Props) => {
  const columns = useMemo(() => columnsOf(story, view.reading), [story, view.reading]);
  const rest = { story, columns, view, say };
  return (
    <table class="claims">
      <caption>
        <span>{say('compare_caption')}</span>
      </caption>
      <colgroup span={1} />
      {columns.map(({ origin, sources }) => (
        <colgroup key={origin ?? ''} span={sources.length} />
      ))}
      <Head {...rest} />
      {groups.map((group, at) => (
        <tbody key={groupWords(group, say)}>
          <tr class="group">
            <th scope="rowgroup" colSpan={story.sources.length + 1}>
              <h3 id={groupId(at)}>{groupWords(group, say)}</h3>
            </th>
          </tr>
          {group.entries.map((entry) => (
            <ClaimRow key={entry.claim.id} entry={entry} {...rest} />
          ))}
        </tbody>
      ))}
    </table>
  );
};
