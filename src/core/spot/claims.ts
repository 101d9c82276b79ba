/** Which claims a sentence of a page states. */

import { type Cued, cuedIn } from '../index/cues.ts';
import type { HeldClaim, HeldSentence, OpenStory } from '../index/open.ts';
import type { ReadSentence } from '../prose/read.ts';
import { sameUtterance } from '../terms/collate.ts';
import { cosine, coverage, type Measured, measure } from '../terms/measure.ts';
import { beyond, isDenied } from '../terms/terms.ts';
import { remember, rememberOf } from '../text/remember.ts';
import { type Alignments, alignmentsOf } from './alignments.ts';
import type { Signs } from './chance.ts';
import type { Recognised } from './recognise.ts';

export type Stated = {
  held: HeldClaim;
  strength: number;
  /** The editor's cue for it has a denial in it: one in the sentence does not contradict. */
  denied: boolean;
  /** It takes more than one of the sides that the claim's readings stand for. */
  either: boolean;
  /** What tells how likely it is told here; null where the edition says that it is. */
  signs: Signs | null;
};

/** Above this a sentence of a copy is the telling's own, a slip or two apart. */
const SAME_IN_COPY = 0.85;
/** On a page that is the telling, whole, a sentence may have a name or figure exchanged and still be the same. */
const SAME_IN_TELLING = 0.6;
/** A sentence of a held telling backs its claims by the editor's word, not by ours. */
const EDITED = 0.98;
/** Of a claim's own terms a passage must have more than half, or it is another claim of the same sentence. */
const ENOUGH = 0.6;
/** Of the editor's words for it, which a paraphrase may put otherwise, half. */
const HALF = 0.5;
/**
 * A claim's evidence aligns nearly as well as the best that is held, or the sentence states another claim
 * in like words: left out in turn, the six tellings had .84 of their notes right at .7, .77 without.
 */
const NEARLY_BEST = 0.7;
/**
 * A sentence that has an editor's cue for a claim. On the tellings, each left out in turn, cues added 54 notes,
 * 37 of them right, before their writer had read any; 40 and 35 once they were mended (2026-11-22).
 */
const CUED = 0.75;
/** One sentence seldom states more than this; beyond it a long sentence is merely like many. */
const MOST_CLAIMS = 9;

/** The sentence of a telling that a page's sentence is, or null. */
export const sameSentence = (
  sentence: ReadSentence,
  story: OpenStory,
  recognised: readonly Recognised[],
): HeldSentence | null => {
  let best: HeldSentence | null = null;
  let most = 0;
  for (const { source, relation } of recognised) {
    if (relation === 'rewrites') continue;
    const line = relation === 'is' ? SAME_IN_TELLING : SAME_IN_COPY;
    for (const held of story.sentences) {
      if (held.source !== source) continue;
      const likeness = cosine(sentence.measured, held.measured);
      if (likeness >= line && likeness > most) [best, most] = [held, likeness];
    }
  }
  return best;
};

/** The best share of any of these sets that a sentence has, 0 to 1. */
const bestShare = (sentence: ReadSentence, sets: readonly Measured[]): number =>
  Math.max(0, ...sets.map((set) => coverage(set, sentence.measured)));

/** How near a sentence comes to a claim at all; 1 where words cannot tell. */
const nearness = (sentence: ReadSentence, { tellers }: HeldClaim, share: number): number =>
  tellers.length === 0 ? 1 : Math.max(share, bestShare(sentence, tellers));

const alignedBest = (evidence: readonly HeldSentence[], each: Alignments['each']): number =>
  Math.max(0, ...evidence.map((one) => each.get(one)?.same ?? 0));

/** How strongly a sentence states a claim: aligned with its evidence, and with enough of what is the claim's own. */
const strengthOf = (
  sentence: ReadSentence,
  held: HeldClaim,
  own: number,
  alignments: Alignments,
): number => {
  if (own < ENOUGH || (held.must.sum > 0 && coverage(held.must, sentence.measured) < HALF))
    return 0;
  const aligned = alignedBest(held.evidence, alignments.each);
  if (aligned < NEARLY_BEST * alignments.best) return 0;
  // The two tell different things, that the sentences report one event and that the passage has the
  // claim's own words; their geometric mean lets neither stand for the other.
  return Math.sqrt(aligned * own);
};

/** True where a passage has of a claim one name, not the second person's either, nor any word that a telling has with it. */
const isMerelyNamed = (
  { measured }: ReadSentence,
  { ways, evidence, parties }: HeldClaim,
  { given }: OpenStory,
): boolean => {
  if (parties.persons.length > 1) return false;
  const stated = ways.filter((way) => coverage(way, measured) >= ENOUGH);
  const [only, ...more] = new Set(stated.flatMap(({ terms }) => [...terms.keys()]));
  if (only === undefined || more.length > 0) return false;
  if (!evidence.some((one) => one.measured.terms.get(only)?.name)) return false;
  return !evidence.some((one) =>
    [...one.measured.terms].some(
      ([hash, { name, number }]) =>
        !name && !number && !given.has(hash) && measured.terms.has(hash),
    ),
  );
};

/**
 * Which claims a sentence states, the strongest first; how near it comes to each claim at all; and the
 * highest probability that any held sentence reports what it does.
 */
export type Statement = { stated: Stated[]; near: Map<string, number>; likeliest: number };

/** The share of a sentence's terms that it denies. */
const deniedShare = ({ terms }: Measured): number =>
  [...terms.values()].filter(isDenied).length / (terms.size || 1);

const signsOf = (
  { measured }: ReadSentence,
  { claim, evidence }: HeldClaim,
  { each }: Alignments,
  { given, denied: denying }: Cued,
  denied: number,
): Signs => {
  const aligned = alignedBest(evidence, each);
  return {
    cue: given.get(claim.id) ?? null,
    cues: given.size,
    like: Math.max(0, ...evidence.map((one) => cosine(measured, one.measured))),
    aligned,
    better: [...each.values()].filter(({ same }) => same > aligned).length,
    // Where the editor's cue is itself a denial, what is denied is the claim.
    denied: denying.has(claim.id) ? 0 : denied,
  };
};

/** All that a sentence states however weakly, in words of its own; worked out once for spotting and for notes. */
const statementOf = remember((sentence: ReadSentence, story: OpenStory): Statement => {
  const near = new Map<string, number>();
  const alignments = alignmentsOf(sentence.measured, story);
  const cued = cuedIn(sentence.searched, story.cues);
  const denied = deniedShare(sentence.measured);
  const stated = story.claims.map((held): Stated => {
    const share = bestShare(sentence, held.ways);
    const aligned = strengthOf(sentence, held, share, alignments);
    const worded = aligned > 0 && !isMerelyNamed(sentence, held, story) ? aligned : 0;
    const whole = cued.given.has(held.claim.id) ? Math.max(worded, CUED) : worded;
    const strength = cued.lacking.has(held.claim.id) ? 0 : whole;
    near.set(held.claim.id, Math.max(nearness(sentence, held, share), whole));
    const signs = strength > 0 ? signsOf(sentence, held, alignments, cued, denied) : null;
    const { id } = held.claim;
    return { held, strength, denied: cued.denied.has(id), either: cued.either.has(id), signs };
  });
  stated.sort((a, b) => b.strength - a.strength);
  return { stated, near, likeliest: alignments.best };
});

/** What a telling's own sentence states, by its edition. */
const editedOf = (own: HeldSentence, { claims }: OpenStory): Statement => {
  const held = claims.filter(({ claim }) => own.claims.includes(claim.id));
  return {
    stated: held.map((one) => ({
      held: one,
      strength: EDITED,
      denied: false,
      either: false,
      signs: null,
    })),
    near: new Map(held.map(({ claim }) => [claim.id, 1])),
    likeliest: 1,
  };
};

/** What a sentence states at `line` or above; `own` is the held sentence that it is, if any. */
export const claimsIn = (
  sentence: ReadSentence,
  story: OpenStory,
  own: HeldSentence | null,
  line: number,
): Statement => {
  if (own && own.claims.length > 0) return editedOf(own, story);
  const { stated, ...rest } = statementOf(sentence, story);
  return {
    ...rest,
    stated: stated.filter(({ strength }) => strength >= line).slice(0, MOST_CLAIMS),
  };
};

/** How near a sentence comes to anything held: the share of what is its own that one held sentence has. */
export const nearest = (sentence: ReadSentence, story: OpenStory): number => {
  const own = measure(beyond(sentence.measured.terms, story.given));
  return own.sum === 0
    ? 1
    : Math.max(0, ...story.sentences.map(({ measured }) => coverage(own, measured)));
};

/** All terms that the event or any sentence of a story's tellings has. */
export const heldTerms = rememberOf(
  ({ sentences, given }: OpenStory): ReadonlySet<number> =>
    new Set([...given.keys(), ...sentences.flatMap(({ measured }) => [...measured.terms.keys()])]),
);

/** True where a sentence has a name or figure that no held telling has anywhere, or quotes what none quotes. */
export const hasNews = (sentence: ReadSentence, story: OpenStory): boolean =>
  [...sentence.measured.terms].some(
    ([hash, { name, number }]) => (name || number) && !heldTerms(story).has(hash),
  ) ||
  sentence.quotes.some(
    ({ bytes }) =>
      !story.utterances.some(({ quotations }) =>
        quotations.some((held) => sameUtterance(bytes, held.bytes)),
      ),
  );
