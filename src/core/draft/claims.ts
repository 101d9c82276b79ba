/** Drafts claims: what tellings say alike, and the points on which they differ. */

import type { Fact } from '../facts/fact.ts';
import { inClear } from '../facts/in-clear.ts';
import { gistOf } from '../prose/gist.ts';
import type { Facet, Quoted } from '../story/codes.ts';
import { isShownUnedited, uneditedKind } from '../story/unedited.ts';
import { holds } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Discrepancy } from './discrepancy.ts';
import { type Group, groups, likeness } from './groups.ts';
import { type Point, points } from './points.ts';
import type { DraftSentence, DraftTelling } from './tellings.ts';

export type DraftClaim = {
  /** Typed facts and one phrase of at most six words. */
  label: string;
  topic: string;
  /** The sentences that back it, by source. */
  evidence: Map<string, DraftSentence[]>;
  facet: Facet | null;
  kind: 'worded' | 'conflict' | null;
  quoted: Quoted | null;
  readings: Map<string, string>;
  apart: string[];
  /** Sources in which something comes near it, but not near enough. */
  unsure: string[];
};

/** Eight are allowed; six leave room for what a neighbouring string adds. */
const PHRASE_WORDS = 6;
const MOST_FACTS = 3;
/** From here on a sentence comes near enough to a claim that nobody can say it lacks it. */
const NEAR = 0.35;

/** The first words of a text: few enough for a label. */
export const phrase = (text: string): string => {
  const list = words(text).slice(0, PHRASE_WORDS);
  return text.slice(list[0]?.start ?? 0, list.at(-1)?.end ?? 0).replace(/\s+/g, ' ');
};

/** "First" and "hundreds" say nothing without their noun. */
const tells = (fact: Fact): boolean =>
  fact.facet !== 'figure' || (fact.unit !== 'ordinal' && fact.counts !== null && !fact.about);

const labelOf = (facts: readonly Fact[], said: string): string => {
  const names = facts
    .filter(tells)
    .map(inClear)
    .filter((fact) => fact !== '' && !said.includes(fact));
  const typed = [...new Set(names)].slice(0, MOST_FACTS).sort();
  return [typed.join(', '), `“${phrase(said)}”`].filter((part) => part !== '').join(': ');
};

const TOPICS: Record<Facet, string> = {
  figure: 'Figures',
  day: 'Days',
  person: 'Persons',
  place: 'Places',
  name: 'Names',
  speaker: 'Who says it',
  quotation: 'Quotations',
  term: 'Terms',
  certainty: 'Certainty',
  presence: 'Reported',
};

const evidenceOf = (sentences: readonly DraftSentence[]): Map<string, DraftSentence[]> => {
  const by = new Map<string, DraftSentence[]>();
  for (const sentence of sentences) {
    const list = by.get(sentence.source) ?? [];
    if (!list.includes(sentence)) by.set(sentence.source, [...list, sentence]);
  }
  return by;
};

const nearIn = (evidence: Map<string, DraftSentence[]>, tellings: readonly DraftTelling[]) =>
  tellings
    .filter(
      ({ id, sentences }) =>
        !evidence.has(id) &&
        sentences.some((sentence) =>
          [...evidence.values()].flat().some((own) => likeness(own, sentence) >= NEAR),
        ),
    )
    .map(({ id }) => id);

const textOf = (tellings: readonly DraftTelling[], sentence: DraftSentence): string => {
  const text = tellings.find(({ id }) => id === sentence.source)?.text ?? '';
  const { start, end } = gistOf(text, sentence);
  return text.slice(start, end);
};

const shared = ({ sentences }: Group, tellings: readonly DraftTelling[]): DraftClaim => {
  const [first] = sentences;
  const evidence = evidenceOf(sentences);
  return {
    label: labelOf(
      sentences.flatMap(({ facts }) => facts),
      first ? textOf(tellings, first) : '',
    ),
    topic: TOPICS.presence,
    evidence,
    facet: null,
    kind: null,
    quoted: null,
    readings: new Map(),
    apart: [],
    unsure: nearIn(evidence, tellings),
  };
};

/** Figures and days may not both be true; the rest are two ways of saying it. */
const VALUES: Facet[] = ['figure', 'day'];

/** The one source that all others contradict, where they do not contradict each other. */
const apartOf = ({ readings, differ }: Point): string[] => {
  const all = [...readings.keys()];
  const alone = all.filter((source) => {
    const touching = differ.filter((pair) => pair.includes(source));
    return touching.length === differ.length && all.length > 2;
  });
  return alone.length === 1 ? alone : [];
};

const differing = (point: Point, tellings: readonly DraftTelling[]): DraftClaim => {
  const sides = [...point.readings.values()];
  const sentences = sides.flatMap(({ source, start }) => {
    const telling = tellings.find(({ id }) => id === source);
    const found = telling?.sentences.find((one) => holds(one, start));
    return found ? [found] : [];
  });
  const evidence = evidenceOf(sentences);
  const [first] = sides;
  const kind = VALUES.includes(point.facet) ? uneditedKind('drafts') : 'worded';
  return {
    label: labelOf([], first?.words ?? ''),
    topic: TOPICS[point.facet],
    evidence,
    facet: point.facet,
    kind,
    quoted: point.quoted,
    readings: new Map(sides.map(({ source, words: says }) => [source, says.replace(/\s+/g, ' ')])),
    apart: kind === 'conflict' ? apartOf(point) : [],
    unsure: nearIn(evidence, tellings),
  };
};

const isShown = ({ facet }: Discrepancy): boolean => isShownUnedited('drafts', 'worded', facet);

const alone = (tellings: readonly DraftTelling[]): Group[] =>
  tellings.flatMap(({ sentences }) =>
    sentences.map((sentence) => ({ sentences: [sentence], strength: 1 })),
  );

/**
 * The claims of tellings taken apart: points of difference first, then what is said, in order. Kinds that
 * are not right often enough are left out (`story/unedited.ts`).
 */
export const draftClaims = (
  tellings: readonly DraftTelling[],
  found: readonly Discrepancy[],
): DraftClaim[] => [
  ...points(found.filter(isShown)).map((point) => differing(point, tellings)),
  ...(isShownUnedited('drafts', null, 'presence') ? groups(tellings) : alone(tellings)).map(
    (group) => shared(group, tellings),
  ),
];
