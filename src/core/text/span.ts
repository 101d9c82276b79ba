/** A stretch of a text in UTF-16 offsets, `end` exclusive. */
export type Span = { start: number; end: number };

/** True where all of the one stretch lies in the other. */
export const covers = (outer: Span, { start, end }: Span): boolean =>
  outer.start <= start && outer.end >= end;

/** True where two stretches have something between them. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where a place, in UTF-16 units, lies in a stretch. */
export const holds = ({ start, end }: Span, at: number): boolean => start <= at && at < end;

/** A thing with its place in the text it was read in. */
export type Located<T> = T & Span;

/** A sentence of a telling; `start` and `end` are UTF-16 offsets into its file. */
export type TellingSentence = {
  source: string;
  start: number;
  end: number;
  text: string;
  words: string[];
};
