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
import { kindOf } from './note-kind.ts';
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
const isCheckable = ({ facts, quotes }: ReadSentence): boolean =>
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

/** The words of a reading that stand here where others have another, and whether both can be true. */
const otherwise = (
  setting: Setting,
  sentence: ReadSentence,
  claim: Claim,
  self: readonly string[],
  own: HeldSentence | null,
): { at: Span; reading: 'at odds' | 'another' } | null => {
  const here = readingHere(setting, sentence, own?.source ?? null, claim.readings);
  if (!here) return null;
  const { sources } = here.reading;
  const others = differing(setting, claim, here.reading, self);
  if (others.length === 0) return null;
  const odds = others.some((id) => sources.some((one) => atOdds(claim, one, id)));
  return { at: here.at, reading: odds ? 'at odds' : 'another' };
};

/** True for what belongs to the act alone, on a page that reports a part without it: its day and place are not the part's. */
export const isOfAct = ({ part, open }: Setting, { topic }: Claim): boolean =>
  part !== null &&
  !part.topics.includes(topic) &&
  open.claims.some(({ claim }) => claim.matter === 'act' && claim.topic === topic);

/** True where a clash is with what a claim says: then its passage does not say the same. */
const isAtOdds = ({ id, statement, label }: Claim, { claim, readings }: Note): boolean =>
  claim === id &&
  readings.some(({ says }) => says !== null && phrase(statement ?? label ?? '', says) !== null);

/** What is known of a sentence beside a claim that it states. */
type Beside = {
  /** The held sentence that it is, if any. */
  own: HeldSentence | null;
  /** As likely told here as a note must be. */
  likely: boolean;
  /** The clashes found in it. */
  clashes: readonly Note[];
};

/** The note for one claim; none where the passage says nothing that could be looked up elsewhere. */
export const claimNote = (
  setting: Setting,
  sentence: ReadSentence,
  { held: { claim }, strength }: Stated,
  { own, likely, clashes }: Beside,
): Note[] => {
  const { sources } = setting.open.story;
  const self = own ? [own.source] : setting.own;
  const aside = self.some((id) => claim.apart.includes(id));
  // Of a conflict those on the other side do not say the same.
  const others = claim.sources.filter(
    (id) => !self.includes(id) && (aside || !claim.apart.includes(id)),
  );
  const reports = origins(others, sources, originHere(setting, own, claim), claim.sources).size;
  const isKnown = others.some((id) => origins([id], sources, null, claim.sources).size > 0);
  const differs = otherwise(setting, sentence, claim, self, own);
  const decided = kindOf('claim', {
    likely,
    ofActElsewhere: isOfAct(setting, claim),
    reading: differs?.reading ?? 'none or alike',
    goesWithoutSaying: claim.apart.length > 0 && !claim.core,
    clashes: clashes.some((clash) => isAtOdds(claim, clash)),
    reports,
    onlyUnclear: self.length === 0 && others.length > 0 && !isKnown,
    small: claim.small,
    maybeElsewhere: maybeElsewhere(claim, setting.open.story),
    fromItsModel: isKnown && derives(setting, own),
    checkable: own !== null || isCheckable(sentence),
  });
  const readings = claim.readings
    .map(({ sources: ids, says }) => ({ sources: ids.filter((id) => !self.includes(id)), says }))
    .filter(({ sources: ids }) => ids.length > 0);
  const { facet, quoted, small: folded } = claim;
  return note(setting, decided, differs?.at ?? sentence, {
    strength,
    claim: claim.id,
    statement: claim.statement ?? claim.label,
    sources: others,
    origins: reports,
    readings: decided.kind === 'alone' ? [] : readings,
    ...(differs ? { facet, quoted, folded } : {}),
  });
};
