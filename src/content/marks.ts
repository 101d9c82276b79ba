/** Marks passages with CSS custom highlights: no element of the page is touched. */
import type { Article } from '../article/article.ts';
import { KINDS_BY_WEIGHT, type Passage } from '../core/report/passages.ts';
import { HIGHLIGHTS } from './highlight-names.ts';
import type { Segment } from './segments.ts';

/** The way from a stretch of the text to the page. */
export type Text = Pick<Article, 'ranges' | 'stands'>;

export type Marks = {
  /** The innermost marked passage at a point of the window. */
  at: (x: number, y: number) => Passage | null;
  /** A passage's ranges in the page. */
  rangesOf: (passage: Passage) => Range[];
  /** Shows one passage as the one that is talked about; null for none. */
  activate: (passage: Passage | null) => void;
  /** False once the page has taken away, moved or changed a marked stretch. */
  intact: () => boolean;
  /** Puts back what the page has cleared. */
  repaint: () => void;
  undo: () => void;
};

/** https://drafts.csswg.org/css-highlight-api-1/#interactions: TypeScript's library lacks it. */
type FromPoint = {
  highlightsFromPoint?: (
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ) => { ranges: AbstractRange[] }[];
};

export const canMark = (): boolean => 'highlights' in CSS && typeof Highlight === 'function';

const rangeAt = (x: number, y: number, ranges: readonly Range[]): AbstractRange[] => {
  const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots: rootsOf(ranges) });
  if (!caret) return [];
  return ranges.filter((range) => range.isPointInRange(caret.offsetNode, caret.offset));
};

const rootsOf = (ranges: Iterable<Range>): ShadowRoot[] => {
  const roots = new Set<ShadowRoot>();
  for (const { startContainer } of ranges) {
    const root = startContainer.getRootNode();
    if (root instanceof ShadowRoot) roots.add(root);
  }
  return [...roots];
};

/** Where the page lets text take no pointer, the browser finds none at a point. */
const drawnAt = (x: number, y: number, ranges: readonly Range[]): AbstractRange[] =>
  ranges.filter((range) =>
    [...range.getClientRects()].some(
      ({ left, top, right, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    ),
  );

const takesNoPointer = (range: Range): boolean => {
  const element = range.startContainer.parentElement;
  return element !== null && getComputedStyle(element).pointerEvents === 'none';
};

const hits = (x: number, y: number, ranges: readonly Range[]): AbstractRange[] => {
  const shadowRoots = rootsOf(ranges);
  const registry = CSS.highlights as HighlightRegistry & FromPoint;
  const found = registry.highlightsFromPoint
    ? registry.highlightsFromPoint(x, y, { shadowRoots }).flatMap((hit) => hit.ranges)
    : rangeAt(x, y, ranges);
  return found.length > 0 ? found : drawnAt(x, y, ranges.filter(takesNoPointer));
};

const shortest = (a: Passage, b: Passage): Passage => (a.end - a.start <= b.end - b.start ? a : b);

/** Highlights that are ours: others may bear the same names, of a script that is about to leave. */
const painter = () => {
  const own = new Map<string, { highlight: Highlight; ranges: readonly Range[] }>();
  const drop = (name: string): void => {
    const held = own.get(name);
    if (held && CSS.highlights.get(name) === held.highlight) CSS.highlights.delete(name);
    own.delete(name);
  };
  return {
    set: (name: string, ranges: readonly Range[], priority: number): void => {
      drop(name);
      if (ranges.length === 0) return;
      const highlight = new Highlight(...ranges);
      highlight.priority = priority;
      own.set(name, { highlight, ranges });
      CSS.highlights.set(name, highlight);
    },
    repaint: (): void => {
      for (const [name, { highlight, ranges }] of own) {
        if (highlight.size !== ranges.length) for (const range of ranges) highlight.add(range);
        if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
      }
    },
    drop: (): void => {
      for (const name of [...own.keys()]) drop(name);
    },
  };
};

/** A range shrinks where the page moves what it is about, even if that is put back with the same words. */
const isWhole = ({ collapsed, startContainer, endContainer }: Range): boolean =>
  !collapsed && startContainer.nodeType !== 1 && endContainer.nodeType !== 1;

/** Marks segments; `undo` leaves nothing behind. */
export const mark = (segments: readonly Segment[], text: Text): Marks => {
  const marked = segments.filter(({ start, end }) => text.stands(start, end));
  const owners = new Map<Range, Passage>();
  const { set, repaint, drop } = painter();
  for (const [at, kind] of KINDS_BY_WEIGHT.entries()) {
    const ranges: Range[] = [];
    for (const { start, end, passage } of marked.filter((one) => one.passage.kind === kind))
      for (const range of text.ranges(start, end) ?? []) {
        ranges.push(range);
        owners.set(range, passage);
      }
    set(HIGHLIGHTS[kind], ranges, KINDS_BY_WEIGHT.length - at);
  }
  return {
    at: (x, y) => {
      const found = hits(x, y, [...owners.keys()]).flatMap(
        (range) => owners.get(range as Range) ?? [],
      );
      return found.length > 0 ? found.reduce(shortest) : null;
    },
    rangesOf: ({ start, end }) => text.ranges(start, end) ?? [],
    activate: (passage) => {
      const ranges = passage ? (text.ranges(passage.start, passage.end) ?? []) : [];
      set(HIGHLIGHTS.active, ranges, KINDS_BY_WEIGHT.length + 1);
    },
    intact: () =>
      marked.every(({ start, end }) => text.stands(start, end)) &&
      [...owners.keys()].every(isWhole),
    repaint,
    undo: drop,
  };
};
