import { useMemo } from 'preact/hooks';
import { type Row, storyRows } from '../../core/report/rows.ts';
import { Fold } from '../../ui/fold.tsx';
import { FoldedRows } from './differences.tsx';
import { keyOfRow } from './groups.ts';
import { DifferenceRow, type RowProps } from './row.tsx';

const FIRST = 3;

type Props = { rows: readonly Row[] } & Omit<RowProps, 'row'>;

const List = ({ rows, ...rest }: Props) => (
  <ul class="rows">
    {rows.map((row) => (
      <DifferenceRow key={keyOfRow(row)} row={row} level={3} others {...rest} />
    ))}
  </ul>
);

/** Points on which others differ among themselves, and for which this page has words of its own: never counted as its. */
export const OthersDiffer = ({ rows, ...rest }: Props) =>
  rows.length === 0 ? null : (
    <section class="others" aria-labelledby="others">
      <h2 id="others">{rest.say('others_title')}</h2>
      {rest.goTo && <p class="explain">{rest.say('others_text')}</p>}
      <List rows={rows.slice(0, FIRST)} {...rest} />
      {rows.length > FIRST && (
        <Fold title={rest.say('others_more')} class="fold-more">
          <List rows={rows.slice(FIRST)} {...rest} />
        </Fold>
      )}
    </section>
  );

/** How others differ among themselves, for a page whose own words are not compared. */
export const AmongOthers = ({ story, report, say }: Pick<Props, 'story' | 'report' | 'say'>) => {
  const rows = useMemo(() => storyRows(story), [story]);
  const rest = { story, report, say, goTo: null };
  const isUnfolded = ({ folded, kind }: Row) =>
    !folded && (kind === 'conflict' || kind === 'worded');
  const of = (kind: Row['kind']) => rows.filter((row) => !isUnfolded(row) && row.kind === kind);
  const small = rows.filter(
    (row) => !isUnfolded(row) && row.kind !== 'partial' && row.kind !== 'alone',
  );
  return (
    <>
      <OthersDiffer rows={rows.filter(isUnfolded)} {...rest} />
      <FoldedRows title={say('folded_title')} rows={small} rest={rest} />
      <FoldedRows title={say('kind_partial')} rows={of('partial')} rest={rest} />
      <FoldedRows title={say('one_report')} rows={of('alone')} rest={rest} />
    </>
  );
};
