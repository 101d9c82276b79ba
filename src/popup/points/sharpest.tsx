import type { Row } from '../../core/report/report.ts';
import { FoldedRows } from './differences.tsx';
import { keyOfRow } from './groups.ts';
import { DifferenceRow, type RowProps } from './row.tsx';

/** As many as are read at a glance. */
const FIRST = 3;

/** What a page alone has differs from nothing. */
const isDifference = ({ kind }: Row): boolean => kind !== 'alone';

const differs = (own: readonly Row[]): boolean => own.length === 0 || own.some(isDifference);

type Props = { own: readonly Row[] } & Omit<RowProps, 'row'>;

/** What this page says otherwise than others, or alone: the sharpest in sight, the rest folded. */
export const Sharpest = ({ own, ...rest }: Props) => (
  <section class="sharpest" aria-labelledby="sharpest">
    <h2 id="sharpest">{rest.say(differs(own) ? 'sharpest_title' : 'kind_alone')}</h2>
    {!own.some(isDifference) && <p>{rest.say('differences_none')}</p>}
    <ul class="rows">
      {own.slice(0, FIRST).map((row) => (
        <DifferenceRow key={keyOfRow(row)} row={row} level={3} brief {...rest} />
      ))}
    </ul>
    <FoldedRows title={rest.say('sharpest_more')} rows={own.slice(FIRST)} rest={rest} />
  </section>
);
