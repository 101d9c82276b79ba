/** Which passages are marked and how: notes of one stretch together, nested ones cut apart. */
import type { Note } from '../core/report/report.ts';
import type { Settings } from '../platform/settings.ts';

export type NoteKind = Note['kind'];

/** A stretch of the page's text with all notes on it, by their place in the report. */
export type Passage = { start: number; end: number; kind: NoteKind; notes: number[] };

/** A stretch that is marked in one way: it belongs to the innermost passage there. */
export type Segment = { start: number; end: number; passage: Passage };

/** What is told first where several kinds meet. */
export const STRENGTH: readonly NoteKind[] = ['conflict', 'worded', 'shared', 'alone'];

const rank = (kind: NoteKind): number => STRENGTH.indexOf(kind);

/** True for a note that the reader's settings let through; what is folded in lists is marked on wish only. */
const isShown = (note: Note, settings: Settings): boolean =>
  settings.kinds[note.kind] && (settings.small || !note.folded);

/** Where a note stands in the page's text by now; null where its words are gone. */
export type Placed = { note: Note; at: { start: number; end: number } | null };

const NONE: ReadonlySet<number> = new Set();

/** Notes by stretch, in the order of the page; notes of a stretch by strength. `hidden`: by the reader. */
export const passagesOf = (
  placed: readonly Placed[],
  settings: Settings,
  hidden = NONE,
): Passage[] => {
  const found = new Map<string, Passage>();
  placed.forEach(({ note, at }, index) => {
    if (!at || hidden.has(index) || !isShown(note, settings)) return;
    const key = `${at.start}-${at.end}`;
    const held = found.get(key) ?? { ...at, kind: note.kind, notes: [] };
    held.notes.push(index);
    if (rank(note.kind) < rank(held.kind)) held.kind = note.kind;
    found.set(key, held);
  });
  const kindOf = (index: number): number => {
    const note = placed[index]?.note;
    return note ? rank(note.kind) + (note.folded ? STRENGTH.length : 0) : 0;
  };
  for (const { notes } of found.values()) notes.sort((a, b) => kindOf(a) - kindOf(b) || a - b);
  return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
};

const inner = (a: Passage, b: Passage): number =>
  a.end - a.start - (b.end - b.start) || rank(a.kind) - rank(b.kind);

/** Cuts passages into stretches that do not overlap, each of its innermost passage, each with a word in it. */
export const segmentsOf = (passages: readonly Passage[], text: string): Segment[] => {
  const edges = [...new Set(passages.flatMap(({ start, end }) => [start, end]))].sort(
    (a, b) => a - b,
  );
  const segments: Segment[] = [];
  edges.forEach((start, at) => {
    const end = edges[at + 1];
    if (end === undefined) return;
    const [passage] = passages.filter((one) => one.start <= start && one.end >= end).sort(inner);
    const last = segments.at(-1);
    if (passage && last?.passage === passage && last.end === start) last.end = end;
    else if (passage) segments.push({ start, end, passage });
  });
  return segments.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
};
