/** From what a page's sentences state to the notes they get. */

import { contradicts } from '../compare/contradicts.ts';
import { turns } from '../english/opposites.ts';
import { hasOtherValue } from '../facts/other-values.ts';
import type { HeldClaim, HeldSentence } from '../index/open.ts';
import { canBeAbout } from '../index/parties.ts';
import { type ReadSentence, textAt } from '../prose/read.ts';
import { chance } from '../spot/chance.ts';
import { claimsIn, hasNews, nearest, type Stated, sameSentence } from '../spot/claims.ts';
import { namesSlot } from '../spot/event-slots.ts';
import type { Claim } from '../story/story.ts';
import type { Measured } from '../terms/measure.ts';
import { phrase } from '../terms/phrase.ts';
import { claimNote } from './claim-notes.ts';
import { clashNotes } from './clash-notes.ts';
import { note, type Setting } from './note.ts';
import { quotationNotes } from './quotation-notes.ts';
import type { Note } from './report.ts';

/** A weaker match is none (`terms/align.ts` gives the precision of its half). */
export const LINE = 0.65;
/**
 * Of what matches, only what is told here as likely as this is noted: the lowest line at which .93 of notes on pages at
 * first sight are right, each lot of them judged by a fit to the others (`docs/readings.md`, Strangers).
 */
const LIKELY = 0.78;
/** A headline has few words to match with; of it only the story's own points are noted, the two best. */
const HEADLINE_LINE = 0.5;
const HEADLINE_CLAIMS = 2;
/** Slots of the event that a headline names, or it may be about anything. */
const HEADLINE_SLOTS = 2;
/** A third of what is a claim's own, or a passage's: only below it is anything said to be absent. */
export const ABSENCE_LINE = 0.34;
/** ECB+ (development part): from here up a tenth of sentences said to stand alone had a partner, below one in 200. */
export const UNLIKELY = 0.4;
/** Bylines, captions and teasers have fewer words than a sentence that reports something. */
const LEAST_TERMS = 6;

const ENDS = /[.!?…]["”’»)\]]*\s*$/;

/** True for a sentence that reports something, by its terms and its words. */
export const isProse = ({ terms }: Measured, text: string): boolean =>
  terms.size >= LEAST_TERMS && ENDS.test(text);

/** True where any words that a claim is known by stand in a text. */
const hasReading = (text: string, { claim }: HeldClaim): boolean =>
  claim.readings.some(({ says }) => says !== null && phrase(text, says) !== null);

/** A sentence that nothing held comes near, with something in it that nothing held has. */
export const aloneNote = (setting: Setting, sentence: ReadSentence, likeliest: number): Note[] => {
  const { measured, headline } = sentence;
  if (headline || !isProse(measured, textAt(setting.page, sentence))) return [];
  if (!hasNews(sentence, setting.open)) return [];
  const near = nearest(sentence, setting.open);
  return near < ABSENCE_LINE && likeliest < UNLIKELY
    ? [note(setting, 'alone', sentence, { strength: 1 - near })]
    : [];
};

/** True for what belongs to the act alone, on a page that reports a part without it: its day and place are not the part's. */
const isOfAct = ({ part, open }: Setting, { topic }: Claim): boolean =>
  part !== null &&
  !part.topics.includes(topic) &&
  open.claims.some(({ claim }) => claim.matter === 'act' && claim.topic === topic);

/** How likely a claim is told where its words or cue stand; the edition's own word is taken. */
const likelihood = (setting: Setting, { held: { claim }, strength, signs }: Stated): number =>
  signs ? chance(signs, isOfAct(setting, claim)) : strength;

/** True where a sentence that is no telling's may be about a claim's parties and turns nothing of it; the editor's cue vouches for the parties. */
const mayTell = (text: string, sentence: ReadSentence, { held, signs }: Stated): boolean =>
  hasReading(text, held) ||
  ((signs?.cue || canBeAbout(text, sentence, held.parties)) &&
    !turns(text, held.claim.statement ?? ''));

/** What of a claim is said here and not denied, as strong as it is likely: a telling's sentence is held against itself alone. */
const worthNoting = (
  setting: Setting,
  sentence: ReadSentence,
  all: readonly Stated[],
  own: HeldSentence | null,
): Stated[] => {
  const text = textAt(setting.page, sentence);
  const stated = all
    .filter(
      (one) =>
        (one.denied ||
          !contradicts(sentence.measured, one.held, own ? [own] : one.held.evidence)) &&
        (own !== null || mayTell(text, sentence, one)),
    )
    .map((one) => ({ ...one, strength: likelihood(setting, one) }));
  return sentence.headline
    ? stated
        .filter(({ held, strength }) => held.claim.core && strength >= LIKELY)
        .slice(0, HEADLINE_CLAIMS)
    : stated;
};

/** True for a note of what is likely told here, or of another wording that stands here letter by letter. */
const isBorneOut = (setting: Setting, { held: { claim }, strength }: Stated, made: Note): boolean =>
  strength >= LIKELY ||
  ((made.kind === 'worded' || made.kind === 'conflict') && !isOfAct(setting, claim));

/** A headline in few words sums up a page whose body states the story's first point: it gets that point's note. */
const headlineNotes = (setting: Setting, noted: readonly Placed[]): Placed[] => {
  const { page, open } = setting;
  const first = open.claims.find(({ claim }) => claim.core);
  const body = noted.find(
    ({ note: { claim }, headline }) => !headline && claim === first?.claim.id,
  );
  if (!first || !body || noted.some(({ headline }) => headline)) return [];
  const { strength } = body.note;
  return page.sentences
    .filter((sentence) => {
      const text = textAt(setting.page, sentence);
      return (
        sentence.headline &&
        open.story.event.slots.filter(
          (slot) => slot.slot !== 'where' && namesSlot(text, slot) !== null,
        ).length >= HEADLINE_SLOTS &&
        !contradicts(sentence.measured, first, first.evidence)
      );
    })
    .slice(0, 1)
    .flatMap((sentence) =>
      claimNote(setting, sentence, { held: first, strength, denied: false, signs: null }, null),
    )
    .map((made) => ({ note: made, headline: true }));
};

/** Where an editor's reading and a found clash mark the same words, the editor's speaks. */
const withoutDoubles = (edited: readonly Note[], found: readonly Note[]): Note[] =>
  found.filter(
    ({ facet, passage: { start, end } }) =>
      !edited.some(
        ({ facet: other, kind, passage }) =>
          kind !== 'shared' && other === facet && passage.start < end && passage.end > start,
      ),
  );

/** True where a clash is with what a claim says: then its passage does not say the same. */
const isAtOdds = ({ claim, statement }: Note, clash: Note): boolean =>
  claim === clash.claim &&
  clash.readings.some(({ says }) => says !== null && phrase(statement ?? '', says) !== null);

type Made = { edited: Note[]; found: Note[]; near: Map<string, number> };

const sentenceNotes = (setting: Setting, sentence: ReadSentence): Made => {
  const own = sameSentence(sentence, setting.open, setting.recognised);
  const { stated, near, likeliest } = claimsIn(sentence, setting.open, own, HEADLINE_LINE);
  const matches = sentence.headline ? stated : stated.filter(({ strength }) => strength >= LINE);
  const worth = worthNoting(setting, sentence, matches, own);
  const clashes = clashNotes(setting, sentence, worth, own);
  const text = textAt(setting.page, sentence);
  const edited = worth
    .filter(({ held }) => own !== null || !hasOtherValue(text, sentence.facts, held.stated))
    .flatMap((one) =>
      claimNote(setting, sentence, one, own).filter((made) => isBorneOut(setting, one, made)),
    )
    .filter((one) => one.kind !== 'shared' || !clashes.some((clash) => isAtOdds(one, clash)));
  const found = withoutDoubles(edited, [...clashes, ...quotationNotes(setting, sentence, own)]);
  if (matches.length === 0 && edited.length === 0 && found.length === 0 && !own)
    found.push(...aloneNote(setting, sentence, likeliest));
  return { edited, found, near };
};

type Placed = { note: Note; headline: boolean };

/** A claim is noted at the headline and where the body states it best: once each. */
const once = (all: readonly Placed[]): Note[] => {
  const best = new Map<string, Note>();
  for (const { note: made, headline } of all) {
    const key = `${headline} ${made.claim} ${made.facet} ${made.kind}`;
    const known = best.get(key);
    if (!known || made.strength > known.strength) best.set(key, made);
  }
  return [...best.values()];
};

const inOrder = (a: Note, b: Note): number =>
  a.passage.start - b.passage.start || a.passage.end - b.passage.end;

/** How near any sentence of a page comes to each claim of a story; one whose words stand anywhere is not absent. */
const nearestOf = (all: readonly Made[], setting: Setting): Map<string, number> =>
  new Map(
    setting.open.claims.map((held) => [
      held.claim.id,
      hasReading(setting.page.page.text, held)
        ? 1
        : Math.max(0, ...all.map(({ near }) => near.get(held.claim.id) ?? 0)),
    ]),
  );

/** The notes of a page in its order, and how near it comes to each claim. */
export const notesOn = (setting: Setting): { notes: Note[]; near: Map<string, number> } => {
  const made = setting.page.sentences.map((sentence) => ({
    ...sentenceNotes(setting, sentence),
    sentence,
  }));
  const edited = made.flatMap(({ edited: notes, sentence: { headline } }) =>
    notes.map((one) => ({ note: one, headline })),
  );
  const notes = [
    ...once([...edited, ...headlineNotes(setting, edited)]),
    ...made.flatMap(({ found }) => found),
  ];
  return { notes: notes.sort(inOrder), near: nearestOf(made, setting) };
};
