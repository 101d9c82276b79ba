import type { Kind, Row } from '../core/report/report.ts';
import { Fold } from '../ui/fold.tsx';
import { KindBadge } from '../ui/kind.tsx';
import { DifferenceRow, type RowProps } from './row.tsx';

type Props = Omit<RowProps, 'row'> & { rows: readonly Row[] };
type Group = { kind: Kind; rows: Row[] };

/** Neighbours of one kind together; the order, which says what matters, stays. */
export const groupByKind = (rows: readonly Row[]): Group[] => {
  const groups: Group[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.kind === row.kind) last.rows.push(row);
    else groups.push({ kind: row.kind, rows: [row] });
  }
  return groups;
};

const keyOfRow = ({ kind, claim, facet, here, notes }: Row): string =>
  [kind, claim, facet, here, notes.join()].join('|');

const GroupOf = ({
  group,
  rest,
  first,
}: {
  group: Group;
  rest: Omit<Props, 'rows'>;
  first: boolean;
}) => (
  <section class="group">
    <h3>
      <KindBadge kind={group.kind} say={rest.say} />
    </h3>
    {first && <p class="explain">{rest.say(`explain_${group.kind}`)}</p>}
    <ul class="rows">
      {group.rows.map((row) => (
        <DifferenceRow key={keyOfRow(row)} row={row} {...rest} />
      ))}
    </ul>
  </section>
);

/** The differences in the order of the digest; small ones and those of unclear origin folded at the end. */
export const Differences = ({ rows, ...rest }: Props) => {
  const { say } = rest;
  const folded = rows.filter((row) => row.folded);
  const groups = groupByKind(rows.filter((row) => !row.folded));
  return (
    <section class="differences" aria-labelledby="differences">
      <h2 id="differences">{say('differences_title')}</h2>
      {rows.length === 0 && <p>{say('differences_none')}</p>}
      {groups.map((group, at) => (
        <GroupOf
          key={at}
          group={group}
          first={groups.findIndex(({ kind }) => kind === group.kind) === at}
          rest={rest}
        />
      ))}
      {folded.length > 0 && (
        <Fold title={say('folded_title', { n: folded.length })}>
          <ul class="rows">
            {folded.map((row) => (
              <DifferenceRow key={keyOfRow(row)} row={row} {...rest} />
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
};
