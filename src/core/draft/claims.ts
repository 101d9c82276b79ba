/** Drafts claims: what tellings say alike, and the points on which they differ. */

import type { Fact } from '../facts/fact.ts';
import { inClear } from '../facts/in-clear.ts';
import type { Facet, Quoted } from '../story/codes.ts';
import { words } from '../text/words.ts';
import type { Clause } from './clauses.ts';
import { type Cluster, clusters } from './clusters.ts';
import { type Point, points } from './components.ts';
import type { Discrepancy } from './discrepancy.ts';
import { pairStrength } from './pairs.ts';
import type { DraftSentence, DraftTelling } from './tellings.ts';

export type DraftClaim = {
  /** Typed facts and one phrase of at most six words. */
  label: string;
  topic: string;
  core: boolean;
  /** The sentences that back it, by source. */
  evidence: Map<string, DraftSentence[]>;
  facet: Facet | null;
  kind: 'worded' | 'conflict' | null;
  quoted: Quoted | null;
  small: boolean;
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

const phrase = (text: string): string => {
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
          [...evidence.values()].flat().some((own) => pairStrength(own, sentence) >= NEAR),
        ),
    )
    .map(({ id }) => id);

const isCore = (evidence: Map<string, DraftSentence[]>, tellings: readonly DraftTelling[]) =>
  evidence.size > 1 && evidence.size * 2 >= tellings.length;

const textOf = (tellings: readonly DraftTelling[], { start, end, sentence }: Clause): string =>
  tellings.find(({ id }) => id === sentence.source)?.text.slice(start, end) ?? '';

const shared = ({ clauses }: Cluster, tellings: readonly DraftTelling[]): DraftClaim => {
  const [first] = clauses;
  const evidence = evidenceOf(clauses.map(({ sentence }) => sentence));
  return {
    label: labelOf(
      clauses.flatMap(({ facts }) => facts),
      first ? textOf(tellings, first) : '',
    ),
    topic: TOPICS.presence,
    core: isCore(evidence, tellings),
    evidence,
    facet: null,
    kind: null,
    quoted: null,
    small: false,
    readings: new Map(),
    apart: [],
    unsure: nearIn(evidence, tellings),
  };
};

/** Figures, days and persons cannot both be; the rest may be two ways of saying it. */
const CONFLICTS: Facet[] = ['figure', 'day', 'person'];

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
    const found = telling?.sentences.find((one) => start >= one.start && start < one.end);
    return found ? [found] : [];
  });
  const evidence = evidenceOf(sentences);
  const [first] = sides;
  const conflict = CONFLICTS.includes(point.facet);
  return {
    label: labelOf([], first?.words ?? ''),
    topic: TOPICS[point.facet],
    core: isCore(evidence, tellings),
    evidence,
    facet: point.facet,
    kind: conflict ? 'conflict' : 'worded',
    quoted: point.quoted,
    small: point.quoted === 'small',
    readings: new Map(sides.map(({ source, words: says }) => [source, says.replace(/\s+/g, ' ')])),
    apart: conflict ? apartOf(point) : [],
    unsure: nearIn(evidence, tellings),
  };
};

/** The claims of tellings taken apart: points of difference first, then what is said, in order. */
export const draftClaims = (
  tellings: readonly DraftTelling[],
  found: readonly Discrepancy[],
): DraftClaim[] => [
  ...points(found).map((point) => differing(point, tellings)),
  ...clusters(tellings).map((cluster) => shared(cluster, tellings)),
];
