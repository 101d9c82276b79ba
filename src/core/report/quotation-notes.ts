/** Collates the page's quotations with those that tellings hold, word by word. */

import {
  type CollatedQuotes,
  changedContent,
  collateQuotes,
  surelyQuoted,
} from '../compare/collate-quotes.ts';
import type { HeldQuotation, HeldSentence, HeldUtterance } from '../index/open.ts';
import type { Quote } from '../prose/quotes.ts';
import type { ReadSentence } from '../prose/read.ts';
import type { Quoted } from '../story/codes.ts';
import { origins } from '../story/origins.ts';
import { longestRun, sameUtterance, type Variant } from '../terms/collate.ts';
import type { Span } from '../text/span.ts';
import { joined, note, type Setting } from './note.ts';
import { kindOf } from './note-kind.ts';
import type { Note } from './report.ts';

/** Two quotations that share six words in ten, in order, are one utterance: nearly sure. */
const SAME = 0.95;

/** A held quotation of the same utterance; `quoted` null where the two are the same, word for word. */
type Rival = CollatedQuotes & { held: HeldQuotation };

/** Fewer shared words in a row, and it is the small words of a long quotation that a short one shares, or bytes alike by chance. */
const LEAST_RUN = 3;

const rivalsOf = (quote: Quote, { quotations }: HeldUtterance): Rival[] =>
  quotations
    .filter(({ bytes }) => sameUtterance(quote.bytes, bytes))
    .map((held) => ({ held, ...collateQuotes(quote, held) }))
    .filter(({ collation }) => longestRun(collation, quote.bytes.length) >= LEAST_RUN);

/** Where no editor has read a story: what surely is one utterance and differs just so. */
const sureOf = ({ page, open }: Setting, quote: Quote, rivals: readonly Rival[]): Rival[] => {
  if (!open.story.edition.drafted) return [...rivals];
  const mine = page.sentences.flatMap(({ quotes }) => quotes).filter((one) => one !== quote);
  const all = open.utterances.flatMap(({ quotations }) => quotations);
  return rivals.filter((rival) => {
    const theirs = all.filter((one) => one !== rival.held && one.source === rival.held.source);
    return surelyQuoted(quote, rival.held, rival, { mine, theirs });
  });
};

/** The other's clear words where this quotation has words `[from, to)`; null where the index does not hold them. */
const clearAt = ({ held, collation }: Rival, { from, to }: Variant): string | null => {
  const point = collation.variants.find((variant) => variant.from < to && variant.to > from);
  if (!point) return null;
  const inside = held.readings.find(
    ([first, last]) => first <= point.otherFrom && last >= point.otherTo,
  );
  return inside?.[2] ?? null;
};

/** Where the words `[from, to)` of a quotation stand on the page. */
const spanOf = ({ page }: Setting, quote: Quote, { from, to }: Variant): Span => {
  let at = quote.start;
  const spans = quote.clear.map((word) => {
    const start = page.page.text.indexOf(word, at);
    at = start + word.length;
    return { start, end: at };
  });
  return { start: spans[from]?.start ?? quote.start, end: spans[to - 1]?.end ?? quote.end };
};

/** What says most first. */
const WORTH: (Quoted | null)[] = [
  'altered',
  'retranslated',
  'other-part',
  'fuller',
  'cut',
  'small',
  null,
];

const noteOn = (
  setting: Setting,
  quote: Quote,
  utterance: HeldUtterance,
  rivals: readonly Rival[],
): Note[] => {
  const [first] = [...rivals].sort((a, b) => WORTH.indexOf(a.quoted) - WORTH.indexOf(b.quoted));
  if (!first) return [];
  const { story } = setting.open;
  const [variant] = changedContent(quote, first.collation);
  const sources = [...new Set(rivals.map(({ held }) => held.source))];
  const claim = story.claims.find(({ id }) => id === utterance.claim);
  const at = variant ? spanOf(setting, quote, variant) : quote;
  return note(setting, kindOf('quotation', first), at, {
    facet: 'quotation',
    quoted: first.quoted,
    strength: SAME,
    claim: claim?.id ?? null,
    statement: claim?.statement ?? claim?.label ?? null,
    sources,
    origins: origins(sources, story.sources).size,
    readings: variant
      ? joined(
          rivals.map((rival) => ({ sources: [rival.held.source], says: clearAt(rival, variant) })),
        )
      : [],
    folded: first.quoted === 'small',
  });
};

/**
 * Notes on the quotations of a sentence. Where the sentence is a held telling's the edition says how
 * it quotes, and only a change of its own wording is news.
 */
export const quotationNotes = (
  setting: Setting,
  { quotes }: ReadSentence,
  own: HeldSentence | null,
): Note[] =>
  quotes.flatMap((quote) =>
    setting.open.utterances.flatMap((utterance) => {
      const rivals = sureOf(setting, quote, rivalsOf(quote, utterance));
      const mine = rivals.filter(({ held }) => held.source === own?.source);
      if (mine.length === 0) return noteOn(setting, quote, utterance, rivals);
      return noteOn(
        setting,
        quote,
        utterance,
        mine.filter(({ quoted }) => quoted !== null),
      );
    }),
  );
