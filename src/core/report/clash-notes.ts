/** Facts of the page that clash with those of the sentences it aligns with, found without an editor. */

import type { Claim } from '../index/story.ts';
import { align, alignToCompare } from '../match/align.ts';
import type { Stated } from '../match/claims.ts';
import { isShown, SAME_OCCASION } from '../match/clash-lines.ts';
import { agreesAt, type Clash, compare } from '../match/compare.ts';
import { compareOwn } from '../match/compare-own.ts';
import type { HeldSentence } from '../match/open.ts';
import type { ReadSentence } from '../match/read.ts';
import { joined, note, type Setting } from './note.ts';
import { origins } from './origins.ts';
import type { Note } from './report.ts';

/** From here on a sentence that has the page's value speaks for it. */
const SUPPORTS = 0.5;

type Rival = { clash: Clash; held: HeldSentence; strength: number };

const rivalsOf = (
  sentence: ReadSentence,
  all: readonly HeldSentence[],
  own: HeldSentence | null,
): Rival[] =>
  all.flatMap((held) => {
    if (held === own)
      return compareOwn(sentence, held).map((clash) => ({ clash, held, strength: 1 }));
    const strength = alignToCompare(sentence.measured, held.measured);
    if (strength < SAME_OCCASION) return [];
    return compare(sentence, held)
      .filter((clash) => isShown(clash, strength))
      .map((clash) => ({ clash, held, strength }));
  });

/** True where a sentence that is near has the page's value: then the page is not at odds with all. */
const supported = (
  sentence: ReadSentence,
  { clash }: Rival,
  all: readonly HeldSentence[],
): boolean =>
  all.some(
    (held) =>
      agreesAt(sentence, clash.start, held) && align(sentence.measured, held.measured) >= SUPPORTS,
  );

const groupOf = ({ clash }: Rival): string => `${clash.facet} ${clash.start}`;

/** The claim that a clash is about: one on that very facet, else what the sentence states most surely. */
const claimOf = (
  { open }: Setting,
  rivals: readonly Rival[],
  stated: readonly Stated[],
): Claim | undefined => {
  const backed = open.claims
    .map(({ claim }) => claim)
    .filter(({ id }) => rivals.some(({ held }) => held.claims.includes(id)));
  const facet = rivals[0]?.clash.facet;
  return (
    backed.find((claim) => claim.facet === facet) ??
    stated.map(({ held }) => held.claim).find((claim) => backed.includes(claim))
  );
};

const noteOn = (setting: Setting, rivals: readonly Rival[], stated: readonly Stated[]): Note[] => {
  const [first] = rivals;
  if (!first) return [];
  const { sources } = setting.open.story;
  const ids = [...new Set(rivals.map(({ held }) => held.source))];
  const count = origins(ids, sources).size;
  const own = setting.own.some((id) => ids.includes(id));
  // A text of unclear origin alone puts nothing at odds on another page.
  if (count === 0 && !own) return [];
  const claim = claimOf(setting, rivals, stated);
  return [
    note(setting, 'conflict', first.clash, {
      facet: first.clash.facet,
      strength: Math.max(...rivals.map(({ strength }) => strength)),
      claim: claim?.id ?? null,
      statement: claim?.statement ?? claim?.label ?? null,
      sources: ids,
      origins: count,
      readings: joined(
        rivals.map(({ clash, held }) => ({ sources: [held.source], says: clash.says })),
      ),
    }),
  ];
};

/** The clashes of a sentence, one note a value; a held telling's sentence is held against that telling alone. */
export const clashNotes = (
  setting: Setting,
  sentence: ReadSentence,
  stated: readonly Stated[],
  own: HeldSentence | null,
): Note[] => {
  const all = own ? [own] : setting.open.sentences;
  const groups = new Map<string, Rival[]>();
  for (const rival of rivalsOf(sentence, all, own)) {
    if (!own && supported(sentence, rival, all)) continue;
    groups.set(groupOf(rival), [...(groups.get(groupOf(rival)) ?? []), rival]);
  }
  return [...groups.values()].flatMap((rivals) => noteOn(setting, rivals, stated));
};
