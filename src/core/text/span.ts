/** A stretch of a text in UTF-16 offsets, `end` exclusive. */
export type Span = { start: number; end: number };

/** A thing with its place in the text it was read in. */
export type Located<T> = T & Span;
