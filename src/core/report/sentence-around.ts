/** The words of a sentence around a passage, cut where they would mislead. */
import type { Note } from './report.ts';

const ENDS = /[.!?]["”’)]*\s|\n/g;

const CLOSED = /[.!?]["”’)]*$/;

/** Those of the words before and after a passage that belong to its sentence; only whole words are taken. */
export const around = ({
  exact,
  prefix,
  suffix,
}: Note['passage']): { before: string; after: string } => {
  const starts = [...prefix.matchAll(ENDS)].at(-1);
  const opened = starts ? prefix.slice(starts.index + starts[0].length) : cutStart(prefix);
  const ends = suffix.search(/[.!?](?=["”’)]*(?:\s|$))|\n/);
  const closed = CLOSED.test(exact) ? '' : ends < 0 ? cutEnd(suffix) : suffix.slice(0, ends + 1);
  return {
    before: opened.trimStart().replace(/\s+/g, ' '),
    after: closed.trimEnd().replace(/\s+/g, ' '),
  };
};

/** A quotation that is closed here and was opened before the cut is left out whole: its words would seem to be nobody's. */
const UNOPENED = /^[^“]*”/;
/** So is one that is opened here and closed only after the cut. */
const UNCLOSED = /\s*“[^”]*$/;

const cutStart = (text: string): string => {
  const first = text.search(/\s/);
  return first < 0 ? text : `…${text.slice(first).replace(UNOPENED, '').trimStart()}`;
};
const cutEnd = (text: string): string => {
  const last = text.search(/\s\S*$/);
  return last < 0 ? text : `${text.slice(0, last).replace(UNCLOSED, '')}…`;
};
