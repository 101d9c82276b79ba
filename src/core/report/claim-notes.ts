/** The note for a claim that a sentence states: what others say to it. */

import type { Claim, Reading } from '../index/story.ts';
import type { Stated } from '../match/claims.ts';
import type { HeldSentence } from '../match/open.ts';
import { phrase } from '../match/phrase.ts';
import type { ReadSentence } from '../match/read.ts';
import type { Span } from '../text/sentences.ts';
import { atOdds } from './differences.ts';
import { note, type Setting } from './note.ts';
import { originOn, origins } from './origins.ts';
import type { Note } from './report.ts';

/** The origin behind a passage of the page on a claim: its telling's, or null. */
const originHere = (setting: Setting, own: HeldSentence | null, claim: Claim): string | null => {
  const id = own?.source ?? setting.recognised[0]?.source;
  const source = setting.open.story.sources.find((one) => one.id === id);
  return source ? originOn(source, claim.sources, setting.open.story.sources) : null;
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

const isUnclear = (setting: Setting, claim: Claim, ids: readonly string[]): boolean =>
  origins(ids, setting.open.story.sources, null, claim.sources).size === 0;

/** How a passage that has one reading stands to the others: what it clashes with decides, if anything known does. */
const standing = (
  setting: Setting,
  claim: Claim,
  here: Reading,
  differing: readonly Reading[],
  own: HeldSentence | null,
): Pick<Note, 'kind' | 'folded'> => {
  const self = own !== null && isUnclear(setting, claim, [own.source]);
  const others = differing.flatMap(({ sources }) => sources);
  const clashing = others.filter((other) => here.sources.some((one) => atOdds(claim, one, other)));
  const rest = others.filter((id) => !clashing.includes(id));
  if (clashing.length > 0 && (self || !isUnclear(setting, claim, clashing)))
    return { kind: 'conflict', folded: false };
  // A text of unclear origin alone puts nothing at odds; where known reports differ too, they are the matter.
  if (rest.length > 0 && (self || !isUnclear(setting, claim, rest)))
    return { kind: 'worded', folded: claim.small };
  return { kind: clashing.length > 0 ? 'conflict' : 'worded', folded: true };
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
  const others = claim.sources.filter((id) => !self.includes(id));
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
  const differing = readings.filter(({ says }) => says !== found?.reading.says);
  if (found && differing.length > 0) {
    const { kind, folded } = standing(setting, claim, found.reading, differing, own);
    const { facet, quoted } = claim;
    return [note(setting, kind, found.at, { ...base, facet, quoted, readings, folded })];
  }
  if (separate.size > 0) return [note(setting, 'shared', sentence, { ...base, readings })];
  return checkable(sentence) ? [note(setting, 'alone', sentence, base)] : [];
};
