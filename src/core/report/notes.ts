/** From what a page's sentences state to the notes they get. */

import { contradicts } from '../compare/contradicts.ts';
import { turns } from '../english/opposites.ts';
import { hasOtherValue } from '../facts/other-values.ts';
import type { HeldClaim, HeldSentence } from '../index/open.ts';
import { canBeAbout } from '../index/parties.ts';
import { type ReadSentence, textAt } from '../prose/read.ts';
import { chance } from '../spot/chance.ts';
import { claimsIn, MATCH, type Stated, sameSentence } from '../spot/claims.ts';
import { namesSlot } from '../spot/event-slots.ts';
import { phrase } from '../terms/phrase.ts';
import { aloneNote } from './alone-notes.ts';
import { claimNote, isOfAct } from './claim-notes.ts';
import { clashNotes } from './clash-notes.ts';
import type { Setting } from './note.ts';
import { quotationNotes } from './quotation-notes.ts';
import type { Note } from './report.ts';

/**
 * A claim that matches is noted only where it is as likely told as this. It is the lowest line at which .93 of the notes on
 * pages at first sight are right, where each lot of pages is judged by a fit to the others (`docs/readings.md`, Strangers).
 */
const LIKELY = 0.78;
/** A headline has few words to match with, so a lower line is drawn; and only its two best points are noted, both of the core. */
const HEADLINE_LINE = 0.5;
const HEADLINE_CLAIMS = 2;
/** A headline that names fewer slots of the event may be about anything. */
const HEADLINE_SLOTS = 2;

/** True where the words of one of a claim's readings stand in a text. */
const hasReading = (text: string, { claim }: HeldClaim): boolean =>
  claim.readings.some(({ says }) => says !== null && phrase(text, says) !== null);

/** How likely a claim is told where its words or its cue stand. Where the edition says that it is told, its word is taken. */
const likelihood = (setting: Setting, { held: { claim }, strength, signs }: Stated): number =>
  signs ? chance(signs, isOfAct(setting, claim)) : strength;

/**
 * True where a sentence may tell a claim: it can be about the claim's parties and does not turn its sense (“cut” for “raised”), or
 * it has the words of a reading. Where the editor's cue stands in it, the parties are not asked for. Where that cue is itself
 * a denial (“no simple matter”), the turn is not.
 */
const mayTell = (text: string, sentence: ReadSentence, { held, signs, denied }: Stated): boolean =>
  hasReading(text, held) ||
  ((signs?.cue || canBeAbout(text, sentence, held.parties)) &&
    (denied || !turns(text, held.claim.statement ?? '')));

/**
 * Those of the claims found in a sentence that it tells and does not deny, each as strong as it is likely. A sentence that is a
 * held telling's (`own`) is compared with that held sentence alone.
 */
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

/** A headline of few words may match nothing. Where the body states the story's first point, the headline sums that up, and gets its note. */
const headlineNotes = (setting: Setting, noted: readonly PlacedNote[]): PlacedNote[] => {
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
      claimNote(
        setting,
        sentence,
        { held: first, strength, denied: false, either: false, signs: null },
        { own: null, likely: true, clashes: [] },
      ),
    )
    .map((made) => ({ note: made, headline: true }));
};

/** The found notes without those that mark the same words as a note on an editor's reading: there the editor's speaks. */
const withoutDoubles = (edited: readonly Note[], found: readonly Note[]): Note[] =>
  found.filter(
    ({ facet, passage: { start, end } }) =>
      !edited.some(
        ({ facet: other, kind, passage }) =>
          kind !== 'shared' && other === facet && passage.start < end && passage.end > start,
      ),
  );

type Made = { edited: Note[]; found: Note[]; near: Map<string, number> };

const sentenceNotes = (setting: Setting, sentence: ReadSentence): Made => {
  const own = sameSentence(sentence, setting.open, setting.recognised);
  const { stated, near, likeliest } = claimsIn(sentence, setting.open, own, HEADLINE_LINE);
  const matches = sentence.headline ? stated : stated.filter(({ strength }) => strength >= MATCH);
  const worth = worthNoting(setting, sentence, matches, own);
  const clashes = clashNotes(setting, sentence, worth, own);
  const text = textAt(setting.page, sentence);
  const edited = worth
    .filter(({ held }) => own !== null || !hasOtherValue(text, sentence.facts, held.stated))
    .flatMap((one) =>
      claimNote(setting, sentence, one, { own, likely: one.strength >= LIKELY, clashes }),
    );
  const found = withoutDoubles(edited, [...clashes, ...quotationNotes(setting, sentence, own)]);
  if (matches.length === 0 && edited.length === 0 && found.length === 0 && !own)
    found.push(...aloneNote(setting, sentence, likeliest));
  return { edited, found, near };
};

type PlacedNote = { note: Note; headline: boolean };

/** A claim is noted once at the headline, and once where the body states it best. */
const once = (all: readonly PlacedNote[]): Note[] => {
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

/** How near any sentence of a page comes to each claim of a story. Where a reading's words stand anywhere on the page, its claim is there. */
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
