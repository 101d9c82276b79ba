/** What the index keeps of a telling's wording: sets, hashes and typed facts, never its sentences. */

import type { Fact } from '../facts/fact.ts';
import { facts } from '../facts/facts.ts';
import { reporting } from '../prose/lines/reporting.ts';
import { neighbours, packNeighbours } from '../prose/neighbours.ts';
import { type Quote, quotes } from '../prose/quotes.ts';
import { type ReportingText, sentencesIn } from '../prose/text-sentences.ts';
import { byUtterance } from '../prose/wording.ts';
import { toBase64 } from '../terms/base64.ts';
import { collate } from '../terms/collate.ts';
import { packRuns, winnowed } from '../terms/runs.ts';
import { packTerms, terms } from '../terms/terms.ts';
import type { Weights } from '../terms/weights.ts';
import type { Span } from '../text/span.ts';
import type { Quotation, Sentence, Utterance } from './compiled-story.ts';

const bare = ({ start: _start, end: _end, ...fact }: Fact & Span): Fact => fact as Fact;

/** The fingerprints of a telling's sentences; `claims` says which claims a sentence backs. */
export const fingerprint = (
  telling: ReportingText,
  weights: Weights,
  claims: (sentence: Span) => string[] = () => [],
): Sentence[] => {
  const { id, blocks, date } = telling;
  const text = reporting(telling);
  return sentencesIn(text, blocks).map((span, at) => {
    // A stamp in a headline is a page's, not the report's.
    const found = span.headline ? [] : facts(text, span.start, span.end, date);
    return {
      source: id,
      at,
      claims: claims(span),
      terms: packTerms(terms(text, weights, span.start, span.end)),
      facts: found.map(bare),
      beside: packNeighbours(neighbours(text, span.start, span.end, found)),
    };
  });
};

/** The winnowed runs of all paragraphs, packed; a page may give its copy another headline. */
export const fingerprintRuns = (telling: ReportingText): string => {
  const text = reporting(telling);
  const paragraphs = telling.blocks.filter(({ kind }) => kind === 'paragraph');
  return packRuns(new Set(paragraphs.flatMap(({ start, end }) => [...winnowed(text, start, end)])));
};

const MOST_CLEAR = 8;

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
export const collateUtterances = (tellings: readonly ReportingText[]): Collated[] => {
  const all = tellings.flatMap(({ id, text, blocks }) =>
    blocks.flatMap(({ start, end }) =>
      quotes(text, start, end).map((quote): Held => ({ ...quote, source: id })),
    ),
  );
  return byUtterance(all).map((group, i) => ({
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
