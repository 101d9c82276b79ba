import { type Counts as CountsOf, STRENGTH } from '../core/report/passages.ts';
import { KindIcon } from '../ui/kind.tsx';
import type { Say } from '../ui/say.ts';

/** How many passages of the page there are of each kind, as its list and badge count them. */
export const Counts = ({ counts, say }: { counts: CountsOf; say: Say }) => (
  <ul class="counts" aria-label={say('counts_label')}>
    {STRENGTH.filter((kind) => counts[kind] > 0).map((kind) => (
      <li key={kind} class={`count kind-${kind}`} data-kind={kind} data-n={counts[kind]}>
        <KindIcon kind={kind} />
        <span>{say('count', { label: say(`kind_${kind}`), n: counts[kind] })}</span>
      </li>
    ))}
  </ul>
);
