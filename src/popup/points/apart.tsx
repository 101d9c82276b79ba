import { sameWords } from '../../core/report/apparatus.ts';
import type { Row } from '../../core/report/report.ts';
import type { Say } from '../../ui/say.ts';

const there = ({ readings, here }: Row, say: Say): string =>
  readings
    .filter(({ says }) => sameWords(says) !== sameWords(here))
    .flatMap(({ says }) => (says === null ? [] : [say('quote', { words: says })]))
    .join(say('list_comma'));

/** A telling that conflicts on three points or more: point by point, in the same words whoever it is. */
export const Apart = ({ rows, say }: { rows: readonly Row[]; say: Say }) =>
  rows.length === 0 ? null : (
    <section class="apart" aria-labelledby="apart">
      <h2 id="apart">{say('apart_title')}</h2>
      <p>{say('apart_text')}</p>
      <ul class="points">
        {rows.map((row) => (
          <li key={row.claim}>
            {say('apart_point', {
              point: row.statement ?? row.topic ?? '',
              here: row.here === null ? say('row_lacking') : say('quote', { words: row.here }),
              there: there(row, say),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
