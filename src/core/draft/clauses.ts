/** Sentences cut into clauses: each says one thing, and is drafted as one claim. */
import { termHash } from '../terms/hash.ts';
import { type Measured, measure } from '../terms/measure.ts';
import type { Terms } from '../terms/terms.ts';
import type { Span } from '../text/span.ts';
import type { DraftSentence, DraftTelling, DraftWord } from './tellings.ts';

/** A part of a sentence that says one thing. */
export type Clause = Span & {
  sentence: DraftSentence;
  facts: DraftSentence['facts'];
  words: DraftWord[];
  /** Its terms, and those that not any sentence of the story has. */
  measured: Measured;
  own: Measured;
};

/** Where a clause may begin: words that lead over to another act, reason, time or circumstance. */
const SEAM =
  /(?:,\s(?:and|but|while|citing|saying|adding|noting|calling|vowing|pledging|echoing|although|though|which|who|where|as|so|because|for|following|aimed|following|warning|referring|summing|deepening|urging|including)\s|\s(?:but|while|although|after|since|because|citing|saying|adding|so\sthat|in\sorder\sto|aimed\sat|as\swell\sas|and\s(?=(?:is|was|are|has|have|had|will|would|could|should|to|that|the|provide|called|warned|urged|said|prevail|support|trying|could)\b))\s?|;\s|[”"],?\s(?=\p{Ll}|\p{Lu}\p{Ll}+\s(?:said|wrote|added)))/gu;

/** A clause of fewer content words, or of less than one rare word of its own, stays with its neighbour. */
const LEAST = 3;
const LEAST_OWN = 4.3;

const within = (all: Measured, words: readonly DraftWord[]): Measured => {
  const hashes = new Set(words.map(({ stem }) => termHash(stem)));
  const terms: Terms = new Map([...all.terms].filter(([hash]) => hashes.has(hash)));
  return measure(terms);
};

const speaks = ({ words, own }: DraftSentence, { start, end }: Span): boolean => {
  const list = words.filter((word) => word.content && word.start >= start && word.end <= end);
  return list.length >= LEAST && within(own, list).sum >= LEAST_OWN;
};

const cuts = (text: string, { start, end }: DraftSentence): number[] =>
  [...text.slice(start, end).matchAll(SEAM)].map(
    ({ index, 0: seam }) => start + index + seam.length,
  );

const spansOf = (text: string, sentence: DraftSentence): Span[] => {
  const found: Span[] = [];
  let from = sentence.start;
  for (const cut of cuts(text, sentence)) {
    const rest = { start: cut, end: sentence.end };
    if (!speaks(sentence, { start: from, end: cut }) || !speaks(sentence, rest)) continue;
    found.push({ start: from, end: cut });
    from = cut;
  }
  return [...found, { start: from, end: sentence.end }];
};

/** The clauses of a sentence; a headline is one. */
export const clausesOf = ({ text }: DraftTelling, sentence: DraftSentence): Clause[] =>
  (sentence.headline
    ? [{ start: sentence.start, end: sentence.end }]
    : spansOf(text, sentence)
  ).map((span) => {
    const words = sentence.words.filter(({ start, end }) => start >= span.start && end <= span.end);
    return {
      ...span,
      sentence,
      facts: sentence.facts.filter(({ start, end }) => start >= span.start && end <= span.end),
      words,
      measured: within(sentence.measured, words),
      own: within(sentence.own, words),
    };
  });
