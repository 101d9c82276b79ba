/** Marks passages with CSS custom highlights: no element of the page is touched. */
import type { Article } from '../article/article.ts';
import { type Passage, type Segment, STRENGTH } from './passages.ts';

const NAME = 'variorum-';
const ACTIVE = `${NAME}active`;

/** The way from a stretch of the text to the page. */
export type Text = Pick<Article, 'ranges' | 'stands'>;

export type Marks = {
  /** The innermost marked passage at a point of the window. */
  at: (x: number, y: number) => Passage | null;
  /** A passage's ranges in the page. */
  rangesOf: (passage: Passage) => Range[];
  /** Shows one passage as the one that is talked about; null for none. */
  activate: (passage: Passage | null) => void;
  /** False once the page has taken away or changed a marked stretch. */
  intact: () => boolean;
  undo: () => void;
};

/** https://drafts.csswg.org/css-highlight-api-1/#interactions: TypeScript's library lacks it. */
type FromPoint = { highlightsFromPoint?: (x: number, y: number) => { ranges: AbstractRange[] }[] };

export const canMark = (): boolean => 'highlights' in CSS && typeof Highlight === 'function';

const rangeAt = (x: number, y: number, ranges: Iterable<Range>): AbstractRange[] => {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret) return [];
  return [...ranges].filter((range) => range.isPointInRange(caret.offsetNode, caret.offset));
};

const hits = (x: number, y: number, ranges: Iterable<Range>): AbstractRange[] => {
  const registry = CSS.highlights as HighlightRegistry & FromPoint;
  return registry.highlightsFromPoint
    ? registry.highlightsFromPoint(x, y).flatMap((hit) => hit.ranges)
    : rangeAt(x, y, ranges);
};

const shortest = (a: Passage, b: Passage): Passage => (a.end - a.start <= b.end - b.start ? a : b);

const set = (name: string, ranges: Range[], priority: number): void => {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else {
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  }
};

/** Marks segments; `undo` leaves nothing behind. */
export const mark = (segments: readonly Segment[], text: Text): Marks => {
  const marked = segments.filter(({ start, end }) => text.stands(start, end));
  const owners = new Map<Range, Passage>();
  for (const [at, kind] of STRENGTH.entries()) {
    const ranges: Range[] = [];
    for (const { start, end, passage } of marked.filter((one) => one.passage.kind === kind))
      for (const range of text.ranges(start, end) ?? []) {
        ranges.push(range);
        owners.set(range, passage);
      }
    set(`${NAME}${kind}`, ranges, STRENGTH.length - at);
  }
  return {
    at: (x, y) => {
      const found = hits(x, y, owners.keys()).flatMap((range) => owners.get(range as Range) ?? []);
      return found.length > 0 ? found.reduce(shortest) : null;
    },
    rangesOf: ({ start, end }) => text.ranges(start, end) ?? [],
    activate: (passage) => {
      const ranges = passage ? (text.ranges(passage.start, passage.end) ?? []) : [];
      set(ACTIVE, ranges, STRENGTH.length + 1);
    },
    intact: () => marked.every(({ start, end }) => text.stands(start, end)),
    undo: () => {
      for (const name of [...STRENGTH.map((kind) => `${NAME}${kind}`), ACTIVE])
        CSS.highlights.delete(name);
    },
  };
};
