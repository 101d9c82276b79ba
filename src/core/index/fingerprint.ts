/** What the index keeps of a telling's wording: sets, hashes and typed facts, never its sentences. */
import { toBase64 } from '../features/base64.ts';
import { besides, packBesides } from '../features/beside.ts';
import { collate, sameUtterance } from '../features/collate.ts';
import { wordByte } from '../features/hash.ts';
import { packRuns, winnowed } from '../features/runs.ts';
import { packTerms, terms } from '../features/terms.ts';
import type { Weights } from '../features/weights.ts';
import type { Fact } from '../text/fact.ts';
import { facts } from '../text/facts.ts';
import type { Block } from '../text/page.ts';
import { reporting } from '../text/reporting.ts';
import { type Span, sentences } from '../text/sentences.ts';
import { utterances } from '../text/utterances.ts';
import { words } from '../text/words.ts';
import type { Quotation, Sentence, Utterance } from './story.ts';

/** One text to fingerprint; `blocks` leave out what is furniture. */
export type Telling = { id: string; text: string; blocks: Block[]; date: string | null };

/** A sentence with its place in the text that it came from. */
export type Placed = Span & { headline: boolean };

/** The sentences of a text's blocks, in order. */
export const placed = (text: string, blocks: readonly Block[]): Placed[] =>
  blocks.flatMap(({ kind, start, end }) =>
    sentences(text, start, end).map((span) => ({ ...span, headline: kind === 'headline' })),
  );

const bare = ({ start: _start, end: _end, ...fact }: Fact & Span): Fact => fact as Fact;

/** The fingerprints of a telling's sentences; `claims` says which claims a sentence backs. */
export const fingerprint = (
  telling: Telling,
  weights: Weights,
  claims: (sentence: Span) => string[] = () => [],
): Sentence[] => {
  const { id, blocks, date } = telling;
  const text = reporting(telling.text, blocks);
  return placed(text, blocks).map((span, at) => {
    // A stamp in a headline is a page's, not the report's.
    const found = span.headline ? [] : facts(text, span.start, span.end, date);
    return {
      source: id,
      at,
      claims: claims(span),
      terms: packTerms(terms(text, weights, span.start, span.end)),
      facts: found.map(bare),
      beside: packBesides(besides(text, span.start, span.end, found)),
    };
  });
};

/** The winnowed runs of all paragraphs, packed; a page may give its copy another headline. */
export const fingerprintRuns = ({ blocks, ...telling }: Telling): string => {
  const text = reporting(telling.text, blocks);
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  return packRuns(new Set(paragraphs.flatMap(({ start, end }) => [...winnowed(text, start, end)])));
};

/** Shorter quotations ("special operation") are terms, not utterances. */
const LEAST_WORDS = 4;
const MOST_CLEAR = 8;

/** A sentence of a quotation: `forms` folded, `clear` as written, `bytes` hashed. */
export type Quote = Span & { speaker: string | null; clear: string[]; bytes: number[] };

/** The quoted sentences of a block, four words or longer. */
export const quotes = (text: string, start: number, end: number): Quote[] =>
  utterances(text, start, end).flatMap(({ speaker, ...quoted }) =>
    sentences(text, quoted.start, quoted.end).flatMap((span) => {
      const list = words(text, span.start, span.end);
      if (list.length < LEAST_WORDS) return [];
      const clear = list.map((word) => text.slice(word.start, word.end));
      return [{ ...span, speaker, clear, bytes: list.map(({ form }) => wordByte(form)) }];
    }),
  );

type Held = Quote & { source: string };

/** The stretches in which a quotation differs from its fellows: short ones only, never adjacent. */
const clearReadings = (quote: Held, fellows: readonly Held[]): Quotation['readings'] => {
  const points = fellows
    .flatMap((fellow) => collate(quote.bytes, fellow.bytes).variants)
    .filter(({ from, to, otherFrom, otherTo }) => to > from && otherTo - otherFrom <= MOST_CLEAR)
    .sort((a, b) => a.from - b.from);
  const merged: [number, number][] = [];
  for (const { from, to } of points) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged
    .filter(([from, to]) => to - from <= MOST_CLEAR)
    .map(([from, to]) => [from, to, quote.clear.slice(from, to).join(' ')]);
};

/** An utterance, where each of its quotations stands in its telling, and their words, which are not kept. */
export type Collated = { utterance: Utterance; at: (Span & { source: string })[]; words: string };

/** The utterances that tellings quote; the quotations of one utterance stand together. */
export const collateUtterances = (tellings: readonly Telling[]): Collated[] => {
  const groups: Held[][] = [];
  for (const { id, text, blocks } of tellings)
    for (const { start, end } of blocks)
      for (const quote of quotes(text, start, end)) {
        const held = { ...quote, source: id };
        const group = groups.find((members) =>
          members.some((m) => sameUtterance(m.bytes, quote.bytes)),
        );
        if (group) group.push(held);
        else groups.push([held]);
      }
  return groups.map((group, i) => ({
    utterance: {
      id: `u${i + 1}`,
      speaker: group.find(({ speaker }) => speaker !== null)?.speaker ?? '',
      claim: null,
      quotations: group.map((quote) => ({
        source: quote.source,
        words: toBase64(quote.bytes),
        readings: clearReadings(
          quote,
          group.filter((other) => other !== quote && other.source !== quote.source),
        ),
      })),
    },
    at: group,
    words: group.map(({ clear }) => clear.join(' ')).join('\n'),
  }));
};
