import type { Row } from '../../core/report/rows.ts';
import { FoldedRows } from './differences.tsx';
import { keyOfRow } from './groups.ts';
import { DifferenceRow, type RowProps } from './row.tsx';

/** As many as are read at a glance. */
const FIRST = 3;

type Props = { own: readonly Row[] } & Omit<RowProps, 'row'>;

/** What this page says otherwise than others, or alone: the sharpest in sight, the rest folded. */
export const Sharpest = ({ own, ...rest }: Props) => {
  // What a page alone has differs from nothing.
  const agrees = own.every(({ kind }) => kind === 'alone');
  return (
    <section class="sharpest" aria-labelledby="sharpest">
      <h2 id="sharpest">{rest.say(agrees && own.length > 0 ? 'kind_alone' : 'sharpest_title')}</h2>
      {agrees && <p>{rest.say('differences_none')}</p>}
      <ul class="rows">
        {own.slice(0, FIRST).map((row) => (
          <DifferenceRow key={keyOfRow(row)} row={row} level={3} brief {...rest} />
        ))}
      </ul>
      <FoldedRows title={rest.say('sharpest_more')} rows={own.slice(FIRST)} rest={rest} />
    </section>
  );
};
