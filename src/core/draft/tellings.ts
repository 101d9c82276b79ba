/** Tellings taken apart for drafting: sentences with their words, terms, facts and quotations. */

import { isFunctionWord } from '../english/stop-words.ts';
import type { Fact } from '../facts/fact.ts';
import { facts } from '../facts/facts.ts';
import { datelineOf, stampLength } from '../prose/dateline.ts';
import { placed, type Quote, quotes, type Telling } from '../prose/quotes.ts';
import { type Measured, measure } from '../terms/measure.ts';
import { stem } from '../terms/stem.ts';
import { type Terms, terms } from '../terms/terms.ts';
import type { Weights } from '../terms/weights.ts';
import type { Located, Span } from '../text/span.ts';
import { type Word, words } from '../text/words.ts';

export type DraftWord = Word & { stem: string; content: boolean };

export type DraftSentence = Span & {
  source: string;
  /** Place in the telling, 0 for the first sentence. */
  at: number;
  /** Where it begins with the page's stamp and dateline, which `start` leaves out. */
  from: number;
  headline: boolean;
  /** It follows a dateline: the report's lead. */
  filed: boolean;
  words: DraftWord[];
  /** All terms, and those that not any sentence of the story has. */
  measured: Measured;
  own: Measured;
  facts: Located<Fact>[];
  quotes: Quote[];
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

const draftWords = (text: string, { start, end }: Span): DraftWord[] =>
  words(text, start, end).map((word) => ({
    ...word,
    stem: stem(word.form),
    content: !isFunctionWord(word.form),
  }));

/** A sentence without the page's stamp and the dateline before its own words. */
const bared = (text: string, { start, end }: Span): Span & { filed: boolean } => {
  const stamped = start + stampLength(text.slice(start, end));
  const dateline = datelineOf(text.slice(stamped, end));
  return { start: stamped + (dateline?.end ?? 0), end, filed: dateline !== null };
};

const split = (
  { id, text, blocks, date }: Telling,
  weights: Weights,
): Omit<DraftSentence, 'own'>[] => {
  const quoted = blocks.flatMap(({ start, end }) => quotes(text, start, end));
  return placed(text, blocks).map((span, at) => {
    const own = bared(text, span);
    return {
      ...own,
      from: span.start,
      source: id,
      at,
      headline: span.headline,
      words: draftWords(text, own),
      measured: measure(terms(text, weights, own.start, own.end)),
      facts: facts(text, own.start, own.end, date),
      quotes: quoted.filter(({ start }) => start >= own.start && start < own.end),
    };
  });
};

/** Takes tellings of one story apart. */
export const readTellings = (tellings: readonly Telling[], weights: Weights): DraftTelling[] => {
  const all = tellings.map((telling) => ({ telling, sentences: split(telling, weights) }));
  const given = givenTerms(
    all.map(({ sentences }) => sentences.map(({ measured }) => measured.terms)),
  );
  return all.map(({ telling, sentences }) => ({
    id: telling.id,
    text: telling.text,
    sentences: sentences.map((sentence) => ({
      ...sentence,
      own: measure(new Map([...sentence.measured.terms].filter(([hash]) => !given.has(hash)))),
    })),
  }));
};
