import type { Facet, Quoted } from '../core/story/codes.ts';
import type { Kind } from '../core/story/kind.ts';
import type { StoryFacts } from '../core/story/story.ts';
import { keyOf, type Say } from './say.ts';

/** The same line shapes as the marks in the page, so that colour is never needed to tell them apart. */
const LINES: Record<Kind, { d: string; width: number; dash?: string }> = {
  conflict: { d: 'M1 5q2.5-5 5 0t5 0 5 0 5 0', width: 1.75 },
  worded: { d: 'M1 5H21', width: 2, dash: '5 2.5' },
  shared: { d: 'M2 5H21', width: 2.25, dash: '0 4.5' },
  alone: { d: 'M1 5H21', width: 1.25 },
  partial: { d: 'M1 5H9', width: 2 },
};

/** The line of a kind's mark. */
export const KindIcon = ({ kind }: { kind: Kind }) => {
  const { d, width, dash } = LINES[kind];
  return (
    <svg
      class={`kind-icon kind-${kind}`}
      viewBox="0 0 22 10"
      width="22"
      height="10"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={d}
        fill="none"
        stroke="currentColor"
        stroke-width={width}
        stroke-linecap={kind === 'shared' ? 'round' : 'butt'}
        {...(dash && { 'stroke-dasharray': dash })}
      />
    </svg>
  );
};

/** A kind's line and its name. */
export const KindBadge = ({ kind, say }: { kind: Kind; say: Say }) => (
  <span class={`kind kind-${kind}`}>
    <KindIcon kind={kind} />
    <span class="kind-name">{say(`kind_${kind}`)}</span>
  </span>
);

/** What kinds of line mean. */
export const KindLegend = ({ kinds, say }: { kinds: readonly Kind[]; say: Say }) => (
  <dl class="legend">
    {kinds.map((kind) => (
      <div key={kind}>
        <dt>
          <KindBadge kind={kind} say={say} />
        </dt>
        <dd>{say(`explain_${kind}`)}</dd>
      </div>
    ))}
  </dl>
);

/** What "only here" means of a point: copies of the page's own report have it too, all one report. */
export const aloneKey = (sources: readonly string[], { edition }: StoryFacts) => {
  if (sources.length > 0) return 'explain_alone_copied';
  return edition.own ? 'explain_alone_own' : 'explain_alone';
};

/** On what tellings differ, and for a quotation how: "quotation, cut". */
export const facetWords = (facet: Facet | null, quoted: Quoted | null, say: Say): string | null => {
  if (facet === null) return null;
  const word = say(`facet_${facet}`);
  return quoted === null
    ? word
    : say('facet_quoted', { facet: word, how: say(keyOf('quoted', quoted)) });
};
