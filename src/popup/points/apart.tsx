import type { Row } from '../../core/report/rows.ts';
import { apartWords } from '../../ui/apart.ts';
import type { Say } from '../../ui/say.ts';

/** A telling that conflicts on three points or more: point by point, in the same words whoever it is. */
export const Apart = ({ rows, say }: { rows: readonly Row[]; say: Say }) =>
  rows.length === 0 ? null : (
    <section class="apart" aria-labelledby="apart">
      <h2 id="apart">{say('apart_title')}</h2>
      <p>{say('apart_text')}</p>
      <ul class="points">
        {rows.map((row) => (
          <li key={row.claim}>{apartWords(row, say)}</li>
        ))}
      </ul>
    </section>
  );
