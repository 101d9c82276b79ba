/** Facts of the page that clash with those of the sentences it aligns with, found without an editor. */

import { compareOwn } from '../compare/changes.ts';
import { isShown, SAME_OCCASION } from '../compare/clash-lines.ts';
import { agreesAt, type Clash, compare } from '../compare/compare.ts';
import { sureClashes } from '../compare/sure-clashes.ts';
import { inWordsOf } from '../facts/in-clear.ts';
import { surelySame } from '../facts/same-fact.ts';
import type { HeldClaim, HeldSentence } from '../index/open.ts';
import type { ReadSentence } from '../prose/read.ts';
import { type Alignments, alignmentsOf } from '../spot/alignments.ts';
import type { Stated } from '../spot/claims.ts';
import { origins } from '../story/origins.ts';
import type { Claim } from '../story/story.ts';
import { covers } from '../text/span.ts';
import { joined, note, type Setting, wordsAt } from './note.ts';
import { kindOf } from './note-kind.ts';
import type { Note } from './report.ts';

/** A held sentence that reports the same as surely as this, and has the page's value, speaks for that value. */
const SUPPORTS = 0.5;

type Rival = { clash: Clash; held: HeldSentence; strength: number };

/** The rivals in a story that no editor has read: only what surely differs, which the whole of both texts is asked for. */
const unedited = (
  { page, open }: Setting,
  sentence: ReadSentence,
  alignments: Alignments['each'],
): Rival[] => {
  const facts = page.sentences.flatMap((one) => one.facts);
  return open.story.sources.flatMap(({ id }) => {
    const own = open.sentences.filter(({ source }) => source === id);
    const whole = { page: facts, held: own.flatMap((one) => one.facts) };
    return own.flatMap((held) => {
      const strength = alignments.get(held)?.toCompare ?? 0;
      return sureClashes(sentence, held, strength, whole).map((clash) => ({
        clash,
        held,
        strength,
      }));
    });
  });
};

const rivalsOf = (
  setting: Setting,
  sentence: ReadSentence,
  alignments: Alignments['each'],
  own: HeldSentence | null,
): Rival[] => {
  if (own) return compareOwn(sentence, own).map((clash) => ({ clash, held: own, strength: 1 }));
  if (setting.open.story.edition.drafted) return unedited(setting, sentence, alignments);
  return setting.open.sentences.flatMap((held) => {
    const strength = alignments.get(held)?.toCompare ?? 0;
    if (strength < SAME_OCCASION) return [];
    return compare(sentence, held)
      .filter((clash) => isShown(clash, strength))
      .map((clash) => ({ clash, held, strength }));
  });
};

/** True where a sentence that is near has the page's value. */
const isSupported = (
  sentence: ReadSentence,
  { clash }: Rival,
  alignments: Alignments['each'],
  all: readonly HeldSentence[],
): boolean =>
  all.some(
    (held) =>
      (alignments.get(held)?.same ?? 0) >= SUPPORTS && agreesAt(sentence, clash.start, held),
  );

const groupOf = ({ clash }: Rival): string => `${clash.facet} ${clash.start}`;

/** True where a held sentence is evidence for a claim, and the value that clashes is the claim's own. */
const inSlot = ({ clash, held }: Rival, { claim, values }: HeldClaim): boolean =>
  held.claims.includes(claim.id) && values.some((value) => surelySame(value, clash.value));

/** The claim that a clash is about: it is stated by the passage, and the two values are of its slot. */
const claimOf = (
  { open }: Setting,
  rivals: readonly Rival[],
  stated: readonly Stated[],
  own: HeldSentence | null,
): Claim | undefined => {
  const slotted = stated.find(({ held }) => rivals.some((rival) => inSlot(rival, held)));
  // A passage that has another day does not state the claim of the day. It states what was done, which that day's claim stands beside.
  const nearby = open.claims.find((one) =>
    rivals.some(
      (rival) =>
        one.claim.facet === rival.clash.facet &&
        inSlot(rival, one) &&
        stated.some(({ held }) => rival.held.claims.includes(held.claim.id)),
    ),
  );
  if (slotted || own === null) return (slotted?.held ?? nearby)?.claim;
  // On a telling's own page the held sentence is known, so any difference from it is a change.
  const backed = open.claims
    .map(({ claim }) => claim)
    .filter(({ id }) => rivals.some(({ held }) => held.claims.includes(id)));
  const facet = rivals[0]?.clash.facet;
  return backed.find((claim) => claim.facet === facet) ?? backed[0];
};

/** True for a value in words that the sentence quotes. */
const isQuoted = ({ quotes }: ReadSentence, { clash }: Rival): boolean =>
  quotes.some((quote) => covers(quote, clash));

/** What is known of the sentence that has a value: what it states, what it aligns with, and which held sentence it is. */
type Known = {
  stated: readonly Stated[];
  alignments: Alignments['each'];
  own: HeldSentence | null;
};

const noteOn = (
  setting: Setting,
  sentence: ReadSentence,
  rivals: readonly Rival[],
  { stated, alignments, own }: Known,
): Note[] => {
  const [first] = rivals;
  if (!first) return [];
  const { sources, edition } = setting.open.story;
  const ids = [...new Set(rivals.map(({ held }) => held.source))];
  const reports = origins(ids, sources).size;
  const here = wordsAt(setting, first.clash);
  const claim = claimOf(setting, rivals, stated, own);
  const decided = kindOf('clash', {
    quoted: own === null && isQuoted(sentence, first),
    supported: own === null && isSupported(sentence, first, alignments, setting.open.sentences),
    reports,
    ofOwnText: setting.own.some((id) => ids.includes(id)),
    inClaim: claim !== undefined,
    edited: !edition.drafted,
  });
  return note(setting, decided, first.clash, {
    facet: first.clash.facet,
    strength: Math.max(...rivals.map(({ strength }) => strength)),
    claim: claim?.id ?? null,
    statement: claim?.statement ?? claim?.label ?? null,
    sources: ids,
    origins: reports,
    readings: joined(
      rivals.map(({ clash, held }) => ({
        sources: [held.source],
        says: inWordsOf(here, clash.value) ?? clash.says,
      })),
    ),
  });
};

/** The notes on the clashes of a sentence, one for each value. On a held telling's own page a sentence is compared with that telling alone. */
export const clashNotes = (
  setting: Setting,
  sentence: ReadSentence,
  stated: readonly Stated[],
  own: HeldSentence | null,
): Note[] => {
  const { each: alignments } = alignmentsOf(sentence.measured, setting.open);
  const groups = new Map<string, Rival[]>();
  for (const rival of rivalsOf(setting, sentence, alignments, own))
    groups.set(groupOf(rival), [...(groups.get(groupOf(rival)) ?? []), rival]);
  return [...groups.values()].flatMap((rivals) =>
    noteOn(setting, sentence, rivals, { stated, alignments, own }),
  );
};
