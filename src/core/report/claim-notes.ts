/** The note for a claim that a sentence states: what others say on the same point. */

import type { HeldSentence } from '../index/open.ts';
import type { ReadSentence } from '../prose/read.ts';
import type { Stated } from '../spot/claims.ts';
import { maybeElsewhere } from '../story/differences.ts';
import { originOn, origins } from '../story/origins.ts';
import type { Claim, Reading } from '../story/story.ts';
import { phrase } from '../terms/phrase.ts';
import { note, type Setting } from './note.ts';
import { kindOf } from './note-kind.ts';
import { otherwise, quotesReading } from './other-readings.ts';
import type { Note } from './report.ts';

/** The origin of what a passage of the page says on a claim: that of its telling, or null. */
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

/** True where a sentence has something that could be checked: a figure, day, name or quotation. */
const isCheckable = ({ facts, quotes }: ReadSentence): boolean =>
  facts.length > 0 || quotes.length > 0;

/** True for a claim of the act alone, on a page that reports a part of the event without the act: the act's day and place are not the part's. */
export const isOfAct = ({ part, open }: Setting, { topic }: Claim): boolean =>
  part !== null &&
  !part.topics.includes(topic) &&
  open.claims.some(({ claim }) => claim.matter === 'act' && claim.topic === topic);

/** True where the clashing value is the one that a claim states: then the passage does not say what the claim says. */
const isAtOdds = ({ id, statement, label }: Claim, { claim, readings }: Note): boolean =>
  claim === id &&
  readings.some(({ says }) => says !== null && phrase(statement ?? label ?? '', says) !== null);

/** What is known of a sentence, besides that it states a claim. */
type Known = {
  /** The held sentence that it is, if any. */
  own: HeldSentence | null;
  /** The claim is as likely told here as it must be for a note. */
  likely: boolean;
  /** The clashes that were found in the sentence. */
  clashes: readonly Note[];
};

/** How the sources of a list put a claim. */
const readingsOf = ({ readings }: Claim, ids: readonly string[]): Reading[] =>
  readings
    .map(({ sources, says }) => ({ sources: sources.filter((id) => ids.includes(id)), says }))
    .filter(({ sources }) => sources.length > 0);

/** The note for one claim; none where the passage says nothing that could be looked up elsewhere. */
export const claimNote = (
  setting: Setting,
  sentence: ReadSentence,
  { held: { claim }, strength, either }: Stated,
  { own, likely, clashes }: Known,
): Note[] => {
  const { sources: held } = setting.open.story;
  const self = own ? [own.source] : setting.own;
  const aside = self.some((id) => claim.apart.includes(id));
  // In a conflict those on the other side do not say the same.
  const sources = claim.sources.filter(
    (id) => !self.includes(id) && (aside || !claim.apart.includes(id)),
  );
  const countOf = (ids: readonly string[]): number =>
    origins(ids, held, originHere(setting, own, claim), claim.sources).size;
  const reports = countOf(sources);
  const isKnown = sources.some((id) => origins([id], held, null, claim.sources).size > 0);
  const differs = either ? null : otherwise(setting, sentence, claim, { self, own });
  const decided = kindOf('claim', {
    likely: likely || quotesReading(setting, sentence, claim),
    ofActElsewhere: isOfAct(setting, claim),
    reading: differs === null ? 'none or alike' : differs.odds ? 'at odds' : 'another',
    goesWithoutSaying: claim.apart.length > 0 && !claim.core,
    clashes: clashes.some((clash) => isAtOdds(claim, clash)),
    reports,
    onlyUnclear: sources.length > 0 && !isKnown,
    small: claim.small,
    maybeElsewhere: maybeElsewhere(claim, setting.open.story),
    fromItsModel: isKnown && derives(setting, own),
    checkable: own !== null || isCheckable(sentence),
  });
  const about = { strength, claim: claim.id, statement: claim.statement ?? claim.label };
  if (differs === null)
    return note(setting, decided, sentence, {
      ...about,
      sources,
      origins: reports,
      readings: decided.kind === 'alone' ? [] : readingsOf(claim, sources),
    });
  const { at, others, like } = differs;
  return note(setting, decided, at, {
    ...about,
    facet: claim.facet,
    quoted: claim.quoted,
    folded: claim.small,
    sources: others,
    like,
    origins: countOf(others),
    readings: readingsOf(claim, others),
  });
};
