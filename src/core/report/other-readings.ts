/** Who puts a claim in other words than a passage does, and who puts it alike. */

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

/** A reading, and where its words stand on the page. */
type Found = { reading: Reading; at: Span };

/** The words with the mark that opens their quotation, where they have the one that closes it: no mark stands alone. */
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
 * True where a page uses the words of a reading as the reading does. Words of an utterance must stand in quotation marks, for a
 * paraphrase is no other wording of it. A word that is somebody's (a quoted reading of the facet `speaker`) must stand in
 * quotation marks, too, or be said to be what somebody calls the thing.
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

/** The readings whose words a sentence has, in whatever inflection, the longest first. A sentence that is a held telling's has that telling's own reading alone. */
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

/** True where a sentence quotes an utterance in the words of a reading: then the claim is told there, whoever differs. */
export const quotesReading = (setting: Setting, sentence: ReadSentence, claim: Claim): boolean =>
  claim.facet === 'quotation' && foundIn(setting, sentence, claim, null).length > 0;

/** How others put a claim that a sentence has in the words of a reading. */
export type Otherwise = {
  /** The words of the sentence. */
  at: Span;
  /** The sources that put it otherwise. They are not of unclear origin alone, unless the page itself is. */
  others: string[];
  /** Sources that put it as the sentence does. */
  like: string[];
  /** Not both can be true. */
  odds: boolean;
};

/** Who puts a claim otherwise than a sentence does; null where nobody does, or where the sentence has no reading's words. `self` are the page's own tellings. */
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
