/** The note for a claim that a sentence states: what others say to it. */

import type { HeldSentence } from '../index/open.ts';
import type { ReadSentence } from '../prose/read.ts';
import type { Stated } from '../spot/claims.ts';
import { atOdds, differ, maybeElsewhere } from '../story/differences.ts';
import { originOn, origins } from '../story/origins.ts';
import type { Claim, Reading } from '../story/story.ts';
import { phrase } from '../terms/phrase.ts';
import type { Span } from '../text/span.ts';
import { note, type Setting } from './note.ts';
import type { Note } from './report.ts';

/** The origin behind a passage of the page on a claim: its telling's, or null. */
const originHere = (setting: Setting, own: HeldSentence | null, claim: Claim): string | null => {
  const id = own?.source ?? setting.recognised[0]?.source;
  const source = setting.open.story.sources.find((one) => one.id === id);
  return source ? originOn(source, claim.sources, setting.open.story.sources) : null;
};

/** True where a page's telling comes from another that is held. */
const derives = ({ open, recognised }: Setting, own: HeldSentence | null): boolean => {
  const id = own?.source ?? recognised[0]?.source;
  const source = open.story.sources.find((one) => one.id === id);
  return (source?.lineage.from?.source ?? null) !== null || recognised[0]?.relation === 'copies';
};

type Found = { reading: Reading; at: Span };

/** Takes in the mark that opens a quotation which the words close, so that none stands alone. */
const withMark = (text: string, { start, end }: Span): Span => {
  const before = text.charAt(start - 1);
  const inside = text.slice(start, end);
  const closes = /[”’"]/.test(inside) && !/[“‘]/.test(inside);
  return closes && /[“‘"]/.test(before) ? { start: start - 1, end } : { start, end };
};

/** The reading whose words the sentence has, in whatever inflection: the telling's own, else the longest. */
const readingHere = (
  { page: { page } }: Setting,
  { start, end }: ReadSentence,
  own: string | null,
  readings: readonly Reading[],
): Found | null => {
  const found = readings.flatMap((reading): Found[] => {
    const at = reading.says === null ? null : phrase(page.text, reading.says, start, end);
    return at ? [{ reading, at: withMark(page.text, at) }] : [];
  });
  const mine = found.find(({ reading }) => own !== null && reading.sources.includes(own));
  return mine ?? found.sort((a, b) => b.at.end - b.at.start - (a.at.end - a.at.start))[0] ?? null;
};

/** Something in it that could be checked: a figure, day, name or quotation. */
const checkable = ({ facts, quotes }: ReadSentence): boolean =>
  facts.length > 0 || quotes.length > 0;

/** The sources that put a claim otherwise than a reading here; of unclear ones only beside their own text. */
const differing = (
  setting: Setting,
  claim: Claim,
  here: Reading,
  self: readonly string[],
): string[] => {
  const { sources } = setting.open.story;
  const isKnown = (id: string): boolean => origins([id], sources, null, claim.sources).size > 0;
  const others = claim.readings
    .flatMap((reading) => reading.sources)
    .filter((id) => !self.includes(id) && here.sources.every((one) => differ(claim, one, id)));
  // A text of unclear origin alone marks no other page (rule of fairness 3).
  const unclearHere = self.length > 0 && self.every((id) => !isKnown(id));
  return unclearHere ? others : others.filter(isKnown);
};

/** The note for one claim; none where the passage says nothing that could be looked up elsewhere. */
export const claimNote = (
  setting: Setting,
  sentence: ReadSentence,
  { held: { claim }, strength }: Stated,
  own: HeldSentence | null,
): Note[] => {
  const { sources } = setting.open.story;
  const self = own ? [own.source] : setting.own;
  const aside = self.some((id) => claim.apart.includes(id));
  // Of a conflict those on the other side do not say the same.
  const others = claim.sources.filter(
    (id) => !self.includes(id) && (aside || !claim.apart.includes(id)),
  );
  const separate = origins(others, sources, originHere(setting, own, claim), claim.sources);
  const readings = claim.readings
    .map(({ sources: ids, says }) => ({ sources: ids.filter((id) => !self.includes(id)), says }))
    .filter(({ sources: ids }) => ids.length > 0);
  const base = {
    strength,
    claim: claim.id,
    statement: claim.statement ?? claim.label,
    sources: others,
    origins: separate.size,
  };
  const found = readingHere(setting, sentence, own?.source ?? null, claim.readings);
  const apart = found ? differing(setting, claim, found.reading, self) : [];
  if (found && apart.length > 0) {
    const { facet, quoted, small: folded } = claim;
    const odds = apart.some((id) => found.reading.sources.some((one) => atOdds(claim, one, id)));
    return [
      note(setting, odds ? 'conflict' : 'worded', found.at, {
        ...base,
        facet,
        quoted,
        readings,
        folded,
      }),
    ];
  }
  // What only a text that stands apart denies, and is not of the core, goes without saying elsewhere.
  if (claim.apart.length > 0 && !claim.core) return [];
  if (separate.size > 0) return [note(setting, 'shared', sentence, { ...base, readings })];
  // What only texts of unclear origin have marks no other page.
  const known = others.some((id) => origins([id], sources, null, claim.sources).size > 0);
  if (self.length === 0 && others.length > 0 && !known) return [];
  // On a copy or translation, what its model has is neither reported by others nor its own.
  // An editor's claim on its own telling is worth telling; elsewhere it needs something to look up.
  return !claim.small &&
    !maybeElsewhere(claim, setting.open.story) &&
    !(known && derives(setting, own)) &&
    (own !== null || checkable(sentence))
    ? [note(setting, 'alone', sentence, base)]
    : [];
};
