/** Who puts a claim otherwise than the words that a passage has for it, and who puts it alike. */

import { isNamedBySomebody } from '../english/verbs-of-naming.ts';
import type { HeldSentence } from '../index/open.ts';
import type { ReadSentence } from '../prose/read.ts';
import { atOdds, differ, isWitness, putAlike } from '../story/differences.ts';
import { origins } from '../story/origins.ts';
import type { Claim, Reading } from '../story/story.ts';
import { phrase } from '../terms/phrase.ts';
import { quotations } from '../text/quotations.ts';
import { covers, type Span } from '../text/span.ts';
import type { Setting } from './note.ts';

/** Words of a page that are a reading's. */
type Found = { reading: Reading; at: Span };

/** Takes in the mark that opens a quotation which the words close, so that none stands alone. */
const withMark = (text: string, { start, end }: Span): Span => {
  const before = text.charAt(start - 1);
  const inside = text.slice(start, end);
  const closes = /[”’"]/.test(inside) && !/[“‘]/.test(inside);
  return closes && /[“‘"]/.test(before) ? { start: start - 1, end } : { start, end };
};

/** True where words stand in quotation marks. */
const isQuoted = ({ page: { page } }: Setting, at: Span): boolean =>
  page.blocks
    .filter((block) => covers(block, at))
    .some(({ start, end }) => quotations(page.text, start, end).some((one) => covers(one, at)));

/**
 * True where words of a reading are used as it uses them: those of an utterance are quoted, for a paraphrase is no other
 * wording of it; a word that is somebody's is quoted too, or given to whoever uses it.
 */
const isUsedSo = (
  setting: Setting,
  { start }: ReadSentence,
  { facet }: Claim,
  { reading, at }: Found,
): boolean => {
  if (facet === 'quotation') return isQuoted(setting, at);
  if (facet !== 'speaker' || !/^["“‘']/.test(reading.says ?? '')) return true;
  return isQuoted(setting, at) || isNamedBySomebody(setting.page.page.text.slice(start, at.start));
};

/** The readings whose words a sentence has, in whatever inflection, the longest first; a telling's own sentence has its own. */
const foundIn = (
  setting: Setting,
  sentence: ReadSentence,
  claim: Claim,
  own: string | null,
): Found[] => {
  const { text } = setting.page.page;
  const found = claim.readings.flatMap((reading): Found[] => {
    const { says } = reading;
    const at = says === null ? null : phrase(text, says, sentence.start, sentence.end);
    return at ? [{ reading, at: withMark(text, at) }] : [];
  });
  const mine = found.find(({ reading }) => own !== null && reading.sources.includes(own));
  if (mine) return [mine];
  const used = found.filter((one) => isUsedSo(setting, sentence, claim, one));
  return used.sort((a, b) => b.at.end - b.at.start - (a.at.end - a.at.start));
};

/** True where a sentence quotes an utterance in words of a reading: whoever differs, its claim is told there. */
export const quotesReading = (setting: Setting, sentence: ReadSentence, claim: Claim): boolean =>
  claim.facet === 'quotation' && foundIn(setting, sentence, claim, null).length > 0;

/** How others put a claim that a sentence has in the words of a reading. */
export type Otherwise = {
  /** The words of the sentence. */
  at: Span;
  /** Sources that put it otherwise; those of unclear origin beside others only, or beside their own text. */
  others: string[];
  /** Sources that put it as the sentence does. */
  like: string[];
  /** Not both can be true. */
  odds: boolean;
};

/** Who puts a claim otherwise than a sentence has it; null where nobody does, or it has no reading's words. `self`: the page's own tellings. */
export const otherwise = (
  setting: Setting,
  sentence: ReadSentence,
  claim: Claim,
  { self, own }: { self: readonly string[]; own: HeldSentence | null },
): Otherwise | null => {
  const { story } = setting.open;
  const [here, ...too] = foundIn(setting, sentence, claim, own?.source ?? null);
  if (!here) return null;
  const { sources } = here.reading;
  // A passage that has the words of two sides agrees with both.
  const both = too.flatMap(({ reading }) => reading.sources);
  const rest = claim.readings
    .flatMap((reading) => reading.sources)
    .filter((id) => !self.includes(id));
  const others = rest.filter(
    (id) =>
      !both.includes(id) &&
      isWitness(claim, id, story) &&
      sources.every((one) => differ(claim, one, id)),
  );
  const isKnown = (id: string): boolean =>
    origins([id], story.sources, null, claim.sources).size > 0;
  // A text of unclear origin alone marks no other page (fairness 3).
  const unclearHere = self.length > 0 && self.every((id) => !isKnown(id));
  if (!others.some((id) => unclearHere || isKnown(id))) return null;
  return {
    at: here.at,
    others,
    like: rest.filter((id) => both.includes(id) || sources.some((one) => putAlike(claim, one, id))),
    odds: others.some((id) => isKnown(id) && sources.some((one) => atOdds(claim, one, id))),
  };
};
