import { useState } from 'preact/hooks';
import { type Counts, KINDS_BY_WEIGHT } from '../../core/report/passages.ts';
import { KindIcon } from '../../ui/kind.tsx';
import type { Say } from '../../ui/say.ts';

type Props = { counts: Counts; list: () => Promise<boolean>; say: Say };

/** How many passages of the page there are of each kind, as its list and badge count them, and the way to all of them. */
export const OnPage = ({ counts, list, say }: Props) => {
  const [gone, setGone] = useState(false);
  const kinds = KINDS_BY_WEIGHT.filter((kind) => counts[kind] > 0);
  if (kinds.length === 0) return null;
  return (
    <section class="on-page" aria-labelledby="on-page">
      <h2 id="on-page">{say('counts_label')}</h2>
      <ul class="counts">
        {kinds.map((kind) => (
          <li key={kind} class={`count kind-${kind}`} data-kind={kind}>
            <KindIcon kind={kind} />
            <span>{say('count', { label: say(`kind_${kind}`), n: counts[kind] })}</span>
          </li>
        ))}
      </ul>
      <p class="show">
        <button type="button" class="list-button" onClick={async () => setGone(!(await list()))}>
          {say('list_button')}
        </button>
        <span role="status">{gone ? say('list_button_gone') : ''}</span>
      </p>
    </section>
  );
};
