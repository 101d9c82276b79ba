import type { Row } from '../../core/report/rows.ts';
import { Fold } from '../../ui/fold.tsx';
import { KindBadge } from '../../ui/kind.tsx';
import { groupByKind, keyOfRow } from './groups.ts';
import { DifferenceRow, type RowProps } from './row.tsx';

type Rest = Omit<RowProps, 'row'>;

/** Differences in their order, neighbours of one kind under its name. */
const Rows = ({ rows, rest }: { rows: readonly Row[]; rest: Rest }) => (
  <>
    {groupByKind(rows).map((group) => (
      <section class="group" key={group.rows.map(keyOfRow).join()}>
        <h3>
          <KindBadge kind={group.kind} say={rest.say} />
        </h3>
        <ul class="rows">
          {group.rows.map((row) => (
            <DifferenceRow key={keyOfRow(row)} row={row} level={4} {...rest} others />
          ))}
        </ul>
      </section>
    ))}
  </>
);

/** The same, folded away under a title; nothing where there are none. */
export const FoldedRows = ({
  title,
  rows,
  rest,
}: {
  title: string;
  rows: readonly Row[];
  rest: Rest;
}) =>
  rows.length === 0 ? null : (
    <Fold title={title} class="fold-more">
      <Rows rows={rows} rest={rest} />
    </Fold>
  );
