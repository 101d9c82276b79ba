import type { Row } from '../core/report/report.ts';
import type { Kind } from '../core/story/kind.ts';
import { Fold } from '../ui/fold.tsx';
import { KindBadge } from '../ui/kind.tsx';
import { DifferenceRow, type RowProps } from './row.tsx';

type Props = Omit<RowProps, 'row'> & {
  rows: readonly Row[];
  /** Shown before and apart from the others. */
  sharpest: Row | null;
};
type Rest = Omit<Props, 'rows' | 'sharpest'>;
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

const GroupOf = ({ group, rest, first }: { group: Group; rest: Rest; first: boolean }) => (
  <section class="group">
    <h3>
      <KindBadge kind={group.kind} say={rest.say} />
    </h3>
    {first && <p class="explain">{rest.say(`explain_${group.kind}`)}</p>}
    <ul class="rows">
      {group.rows.map((row) => (
        <DifferenceRow key={keyOfRow(row)} row={row} level={4} {...rest} />
      ))}
    </ul>
  </section>
);

const Folded = ({ title, rows, rest }: { title: string; rows: Row[]; rest: Rest }) =>
  rows.length === 0 ? null : (
    <Fold title={rest.say('count', { label: title, n: rows.length })} class="fold-apart">
      <ul class="rows">
        {rows.map((row) => (
          <DifferenceRow key={keyOfRow(row)} row={row} level={3} {...rest} />
        ))}
      </ul>
    </Fold>
  );

/** What has its place among the unfolded: the page's or the tellings' words differ. */
const isDifference = ({ folded, kind }: Row): boolean =>
  !folded && kind !== 'partial' && kind !== 'alone';

/** The differences in their order; what only some have, small ones and those of unclear origin folded. */
export const Differences = ({ rows: all, sharpest, ...rest }: Props) => {
  const { say, goTo } = rest;
  const rows = all.filter((row) => row !== sharpest);
  const groups = groupByKind(rows.filter(isDifference));
  const folded = rows.filter((row) => !isDifference(row));
  const partial = folded.filter(({ kind }) => kind === 'partial');
  const alone = folded.filter(({ kind }) => kind === 'alone');
  const others = folded.filter((row) => !partial.includes(row) && !alone.includes(row));
  return (
    <section class="differences" aria-labelledby="differences">
      <h2 id="differences">{say('differences_title')}</h2>
      {groups.length === 0 && <p>{say(sharpest ? 'differences_no_more' : 'differences_none')}</p>}
      {groups.map((group, at) => (
        <GroupOf
          key={group.rows.map(keyOfRow).join()}
          group={group}
          first={groups.findIndex(({ kind }) => kind === group.kind) === at}
          rest={rest}
        />
      ))}
      <Folded title={say('folded_title')} rows={others} rest={rest} />
      <Folded title={say('kind_partial')} rows={partial} rest={rest} />
      <Folded title={say(goTo ? 'kind_alone' : 'one_report')} rows={alone} rest={rest} />
    </section>
  );
};
