import { facetWords, KindBadge } from '../ui/kind.tsx';
import { RowBody, type RowProps } from './row.tsx';

/** The difference that matters most, first and apart. */
export const Sharpest = (props: RowProps) => {
  const { row, say } = props;
  const facet = facetWords(row.facet, row.quoted, say);
  return (
    <section class="sharpest" aria-labelledby="sharpest">
      <h2 id="sharpest" class="sharpest-title">
        {say('sharpest_title')}
      </h2>
      <p class="sharpest-kind">
        <KindBadge kind={row.kind} say={say} />
        {facet !== null && <span class="facet">{facet}</span>}
      </p>
      {row.statement !== null && <p class="statement">{row.statement}</p>}
      <RowBody {...props} />
    </section>
  );
};
