/** The passages of a page, each with all notes on one stretch: what every surface marks, lists and counts. */
import { covers } from '../text/span.ts';
import type { Note } from './report.ts';

/** Which of them a note gets is decided in `note-kind.ts`. */
export type NoteKind = Note['kind'];

/** A stretch of the page's text with all notes on it, by their place in the report. */
export type Passage = {
  start: number;
  end: number;
  kind: NoteKind;
  notes: number[];
  /** It is only here by its kind, and yet others tell a part of it: no line is drawn under the whole. */
  mixed: boolean;
};

/** How likely a match must be to be shown without a word of caution. */
export const SURE = 0.7;

/** The kinds in the order in which they are told where several meet: what differs before what agrees. */
export const KINDS_BY_WEIGHT: readonly NoteKind[] = ['conflict', 'worded', 'alone', 'shared'];

const rank = (kind: NoteKind): number => KINDS_BY_WEIGHT.indexOf(kind);

/** Where a note stands in the page's text by now; null where its words are gone. */
export type Placed = { note: Note; at: { start: number; end: number } | null };

/** What is shown: with `small` also what lists fold away, and never what the reader has `hidden`. */
export type Shown = { small: boolean; hidden: ReadonlySet<number> };

/** The passages of a page in its order, and the notes of each by the weight of their kinds. */
export const passagesOf = (placed: readonly Placed[], { small, hidden }: Shown): Passage[] => {
  const found = new Map<string, Passage>();
  placed.forEach(({ note, at }, index) => {
    if (!at || hidden.has(index) || (note.folded && !small)) return;
    const { start, end } = at;
    const key = `${start}-${end}`;
    const held = found.get(key) ?? { start, end, kind: note.kind, notes: [], mixed: false };
    held.notes.push(index);
    if (rank(note.kind) < rank(held.kind)) held.kind = note.kind;
    found.set(key, held);
  });
  const place = (index: number): number => {
    const note = placed[index]?.note;
    return note ? rank(note.kind) + (note.folded ? KINDS_BY_WEIGHT.length : 0) : 0;
  };
  for (const { notes } of found.values()) notes.sort((a, b) => place(a) - place(b) || a - b);
  const all = [...found.values()];
  const isTold = ({ notes }: Passage): boolean =>
    notes.some((index) => placed[index]?.note.kind !== 'alone');
  for (const one of all)
    one.mixed = one.kind === 'alone' && all.some((other) => covers(one, other) && isTold(other));
  return all.sort((a, b) => a.start - b.start || b.end - a.end);
};

/** How many passages there are of each kind, each counted once. */
export type Counts = Record<NoteKind, number>;

export const countsOf = (passages: readonly Pick<Passage, 'kind'>[]): Counts => {
  const counts: Counts = { conflict: 0, worded: 0, alone: 0, shared: 0 };
  for (const { kind } of passages) counts[kind] += 1;
  return counts;
};

/** The passages of a report as it was made, before the page may have changed: badge and popup know no other. */
export const passagesIn = (notes: readonly Note[], shown: Shown): Passage[] =>
  passagesOf(
    notes.map((note) => ({ note, at: note.passage })),
    shown,
  );

/** How many passages say something else than others, or what no other says. */
export const differing = ({ conflict, worded, alone }: Counts): number => conflict + worded + alone;
