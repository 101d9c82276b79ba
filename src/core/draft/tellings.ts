/** Tellings taken apart for drafting: as a page is, and what in each sentence is its own. */

import { gistOf } from '../prose/gist.ts';
import { datelineOf, stampLength } from '../prose/lines/dateline.ts';
import { type ReadSentence, readPage } from '../prose/read.ts';
import { type ReportingText, sentencesIn } from '../prose/text-sentences.ts';
import { type Measured, measure } from '../terms/measure.ts';
import { beyond, type Terms, terms } from '../terms/terms.ts';
import type { Weights } from '../terms/weights.ts';
import { holds, type Span } from '../text/span.ts';

export type DraftSentence = ReadSentence & {
  source: string;
  /** Place in the telling, 0 for the first sentence. */
  at: number;
  /** Where it begins with the page's stamp and dateline, which `start` leaves out. */
  from: number;
  /** It follows a dateline: the report's lead. */
  filed: boolean;
  /** What it tells, whoever is cited for it; and of that what not any sentence of the story has. */
  gist: Measured;
  own: Measured;
};

/** A telling taken apart; `text` is the whole that offsets lead into. */
export type DraftTelling = { id: string; text: string; sentences: DraftSentence[] };

/** Headline and lead: who did what, where. */
const OPENING = 2;
/** A term that so many of the tellings open with, and so many later sentences take up, is the story's. */
const GIVEN = 0.5;
const TAKEN_UP = 3;

const countOf = (sets: readonly Terms[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const set of sets)
    for (const hash of set.keys()) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
};

/**
 * The terms that the openings of most tellings have in common and that come again and again. What two
 * leads alone share is what they say alike, not what any sentence of the story has.
 */
const givenTerms = (tellings: readonly (readonly Terms[])[]): Set<number> => {
  const opened = countOf(
    tellings.map((sentences) => new Map(sentences.slice(0, OPENING).flatMap((set) => [...set]))),
  );
  const later = countOf(tellings.flatMap((sentences) => sentences.slice(OPENING)));
  const least = Math.max(2, tellings.length * GIVEN);
  return new Set(
    [...opened]
      .filter(([hash, n]) => n >= least && (later.get(hash) ?? 0) >= TAKEN_UP)
      .map(([hash]) => hash),
  );
};

/** The stamp and dateline of a sentence, by their length. */
const aheadOf = (text: string, { start, end }: Span): { length: number; filed: boolean } => {
  const stamp = stampLength(text.slice(start, end));
  const dateline = datelineOf(text.slice(start + stamp, end));
  return { length: stamp + (dateline?.end ?? 0), filed: dateline !== null };
};

type Split = Omit<DraftSentence, 'own'>;

const split = ({ id, text, blocks, date }: ReportingText, weights: Weights): Split[] => {
  const whole = sentencesIn(text, blocks).map((span) => ({ ...span, ahead: aheadOf(text, span) }));
  let bare = text;
  for (const { start, ahead } of whole)
    bare = bare.slice(0, start) + ' '.repeat(ahead.length) + bare.slice(start + ahead.length);
  const page = { text: bare, blocks, date, url: null, language: null };
  return readPage(page, weights).sentences.map((sentence, at) => {
    const own = whole.find((one) => holds(one, sentence.start));
    const span = gistOf(bare, sentence);
    return {
      ...sentence,
      source: id,
      at,
      from: own?.start ?? sentence.start,
      filed: own?.ahead.filed ?? false,
      gist: measure(terms(bare, weights, span.start, span.end)),
    };
  });
};

/** Takes tellings of one story apart. */
export const readTellings = (
  tellings: readonly ReportingText[],
  weights: Weights,
): DraftTelling[] => {
  const all = tellings.map((telling) => ({ telling, sentences: split(telling, weights) }));
  const given = givenTerms(all.map(({ sentences }) => sentences.map(({ gist }) => gist.terms)));
  return all.map(({ telling, sentences }) => ({
    id: telling.id,
    text: telling.text,
    sentences: sentences.map((sentence) => ({
      ...sentence,
      own: measure(beyond(sentence.gist.terms, given)),
    })),
  }));
};
