import { KindIcon } from '../../ui/kind.tsx';
import type { Say } from '../../ui/say.ts';
import type { Sort } from '../entries.ts';
import { sortWords } from '../in-words.ts';

type Props = { sort: Sort; words?: string | undefined; say: Say };

/** A kind's line and its name as on a list of all tellings, where no telling is "here". */
export const SortBadge = ({ sort, words, say }: Props) => (
  <span class={`kind kind-${sort}`}>
    {sort !== 'same' && <KindIcon kind={sort} />}
    <span class="kind-name">{words ?? sortWords(sort, say)}</span>
  </span>
);
