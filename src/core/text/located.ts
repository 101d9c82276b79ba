import type { Span } from './sentences.ts';

/** A thing with its place in the text it was read in. */
export type Located<T> = T & Span;
