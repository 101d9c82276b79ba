import type { Digest } from '../core/report/report.ts';
import { KindIcon } from '../ui/kind.tsx';
import type { Say } from '../ui/say.ts';

const COUNTED = ['conflict', 'worded', 'shared', 'alone'] as const;

type Props = { counts: Digest['counts']; excerpt: boolean; say: Say };

/** What there is, as plain counts that read as no score. */
export const Counts = ({ counts, excerpt, say }: Props) => (
  <ul class="counts" aria-label={say('counts_label')}>
    {COUNTED.filter((kind) => counts[kind] > 0).map((kind) => (
      <li key={kind} class={`count kind-${kind}`}>
        <KindIcon kind={kind} />
        <span>{say('count', { label: say(`kind_${kind}`), n: counts[kind] })}</span>
      </li>
    ))}
    {!excerpt && counts.leftOut > 0 && (
      <li class="count count-left-out">
        <a href="#left-out">{say('count', { label: say('left_out_title'), n: counts.leftOut })}</a>
      </li>
    )}
  </ul>
);
