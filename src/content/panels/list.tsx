import { useState } from 'preact/hooks';
import type { Correction } from '../../core/report/correction.ts';
import { hiddenOf } from '../../core/report/hidden.ts';
import {
  type Counts,
  countsOf,
  KINDS_BY_WEIGHT,
  type NoteKind,
  type Passage,
} from '../../core/report/passages.ts';
import type { Degree } from '../../platform/degrees.ts';
import type { PageView } from '../../platform/messages.ts';
import { KindBadge, KindIcon } from '../../ui/kind.tsx';
import type { Say } from '../../ui/say.ts';

export type ListProps = {
  view: PageView;
  corrections: readonly Correction[];
  passages: readonly Passage[];
  /** True for a passage of the headline. */
  inHeadline: (passage: Passage) => boolean;
  /** How much is marked on the page, and marking more or less. */
  degree: Degree;
  mark: (degree: Degree) => void;
  show: (passage: Passage) => void;
  close: () => void;
  say: Say;
};

const Filters = (props: {
  counts: Counts;
  off: ReadonlySet<NoteKind>;
  flip: (kind: NoteKind) => void;
  say: Say;
}) => (
  <div class="filters">
    {KINDS_BY_WEIGHT.filter((kind) => props.counts[kind] > 0).map((kind) => (
      <button
        type="button"
        key={kind}
        aria-pressed={!props.off.has(kind)}
        onClick={() => props.flip(kind)}
      >
        <KindIcon kind={kind} />
        {props.say('count', { label: props.say(`kind_${kind}`), n: props.counts[kind] })}
      </button>
    ))}
  </div>
);

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Moves the focus among the items of the list that an event came from. */
const move = (event: KeyboardEvent): void => {
  const step = STEPS[event.key];
  const list = event.currentTarget as HTMLElement;
  const items = [...list.querySelectorAll<HTMLElement>('.item')];
  const at = items.indexOf(event.target as HTMLElement);
  if (!step || items.length === 0) return;
  event.preventDefault();
  items[step(at, items.length - 1)]?.focus();
};

/** One switch for what others report too. */
const ShowAll = ({ degree, mark, say }: Pick<ListProps, 'degree' | 'mark' | 'say'>) => (
  <p class="show-all">
    <button
      type="button"
      aria-pressed={degree === 'all'}
      onClick={() => mark(degree === 'all' ? 'differences' : 'all')}
    >
      {say('show_all')}
    </button>
  </p>
);

const Items = ({ view, passages, inHeadline, show, say }: ListProps) => {
  const [current, setCurrent] = useState<Passage | null>(passages[0] ?? null);
  const held = current && passages.includes(current) ? current : passages[0];
  return (
    <ul class="items" onKeyDown={move}>
      {passages.map((passage) => (
        <li key={`${passage.start}-${passage.end}`}>
          {inHeadline(passage) && passage === passages[0] && <h3>{say('list_headline')}</h3>}
          <button
            type="button"
            class="item"
            tabIndex={passage === held ? 0 : -1}
            aria-current={passage === held}
            onFocus={() => setCurrent(passage)}
            onClick={() => show(passage)}
          >
            <KindBadge kind={passage.kind} say={say} />
            <span class="item-words" lang={view.report.language}>
              {view.report.notes[passage.notes[0] ?? -1]?.passage.exact}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};

/** All notes in the order of the page: the way for keyboard and screen reader. */
export const List = (props: ListProps) => {
  const { view, corrections, passages, close, say } = props;
  const [off, setOff] = useState<ReadonlySet<NoteKind>>(new Set());
  const flip = (kind: NoteKind): void =>
    setOff(
      (was) => new Set(was.has(kind) ? [...was].filter((one) => one !== kind) : [...was, kind]),
    );
  const shown = passages.filter(({ kind }) => !off.has(kind));
  const hidden = hiddenOf(view.report, corrections, view.story);
  const leftOut = view.report.leftOut.filter(({ claim }) => !hidden.claims.has(claim)).length;
  return (
    <>
      <div class="bar">
        <h2 id="list-title">{say('list_title')}</h2>
        <button
          type="button"
          aria-label={say('list_close')}
          title={say('list_close')}
          onClick={close}
        >
          ×
        </button>
      </div>
      {passages.length === 0 ? (
        <p class="none">{say('list_none')}</p>
      ) : (
        <>
          <Filters counts={countsOf(passages)} off={off} flip={flip} say={say} />
          <ShowAll {...props} />
          <p class="hint">{say('list_hint')}</p>
          <Items {...props} passages={shown} />
        </>
      )}
      {hidden.notes.size > 0 && <p class="hint">{say('list_hidden', { n: hidden.notes.size })}</p>}
      {leftOut > 0 && <p class="hint">{say('list_leftout', { n: leftOut })}</p>}
    </>
  );
};
