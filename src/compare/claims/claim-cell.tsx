import type { Source } from '../../core/story/story.ts';
import { KindIcon } from '../../ui/kind.tsx';
import type { Say } from '../../ui/say.ts';
import { type Cell, cellWords } from './cells.ts';

/** Has, has not, cannot tell: full, a stroke, broken. Never a tick or a cross. */
const Shape = ({ is }: { is: Cell['is'] }) => (
  <svg
    class="shape"
    viewBox="0 0 12 12"
    width="11"
    height="11"
    aria-hidden="true"
    focusable="false"
  >
    {is === 'lacks' ? (
      <path d="M1 6H11" stroke="currentColor" stroke-width="1.5" />
    ) : is === 'unsure' || is === 'breaks-off' ? (
      <circle
        cx="6"
        cy="6"
        r="4.5"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-dasharray="2.2 2.5"
      />
    ) : (
      <circle cx="6" cy="6" r="4.5" fill="currentColor" />
    )}
  </svg>
);

const Said = ({ cell, source, say }: { cell: Cell; source: Source; say: Say }) =>
  cell.is === 'reads' ? (
    <q class="says" lang={source.language}>
      {cell.says}
    </q>
  ) : (
    <span class="presence">
      <Shape is={cell.is} />
      <span>{cellWords(cell, say)}</span>
    </span>
  );

type Props = {
  cell: Cell;
  source: Source;
  /** The column is of the telling being read, or of unclear origin. */
  column: 'reading' | 'unclear' | null;
  /** Cannot be so together with what the telling being read says. */
  clashes: boolean;
  say: Say;
};

/** What one telling has of one claim. */
export const ClaimCell = ({ cell, source, column, clashes, say }: Props) => (
  <td class={`cell cell-${cell.is} ${column ? `of-${column}` : ''}`} data-source={source.id}>
    <Said cell={cell} source={source} say={say} />
    {'unclear' in cell && cell.unclear && <span class="aside">{say('origin_unclear')}</span>}
    {clashes && (
      <span class="aside clash">
        <KindIcon kind="conflict" /> {say('compare_clash')}
      </span>
    )}
  </td>
);
