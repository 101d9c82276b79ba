/** Collates the page's quotations with those that tellings hold, word by word. */

import { isFunctionWord } from '../features/terms.ts';
import type { Quote } from '../index/fingerprint.ts';
import type { HeldQuotation, HeldSentence, HeldUtterance } from '../index/open.ts';
import type { Quoted, Reading } from '../index/story.ts';
import { type Collation, collate, sameUtterance, type Variant } from '../match/collate.ts';
import { passage } from '../match/locate.ts';
import type { ReadSentence } from '../match/read.ts';
import { fold } from '../text/words.ts';
import type { Setting } from './notes.ts';
import { origins } from './origins.ts';
import type { Note } from './report.ts';

/** Probability that two quotations which share six words in ten, in order, are one utterance: nearly sure. */
const SAME = 0.95;

type Rival = { held: HeldQuotation; collation: Collation };

const small = (words: readonly string[]): boolean =>
  words.every((word) => isFunctionWord(fold(word)));

/** The variants in which words of content differ, not only where one side goes on. */
const changes = (quote: Quote, { held, collation }: Rival): Variant[] =>
  collation.variants.filter(
    ({ from, to, otherFrom, otherTo }) =>
      to > from &&
      otherTo > otherFrom &&
      to < quote.bytes.length + 1 &&
      !(from === 0 && otherFrom > 0 && to === quote.bytes.length && held.bytes.length === 0),
  );

/** How a quotation differs from another of the same utterance; null where it does not. */
const howQuoted = (quote: Quote, rival: Rival): Quoted | null => {
  const { variants, shared } = rival.collation;
  if (variants.length === 0) return null;
  const changed = changes(quote, rival);
  const content = changed.filter(({ from, to }) => !small(quote.clear.slice(from, to)));
  if (content.length > 0) return shared < quote.bytes.length / 2 ? 'retranslated' : 'altered';
  const longer = variants.filter(({ from, to }) => to > from);
  const shorter = variants.filter(({ otherFrom, otherTo }) => otherTo > otherFrom);
  if (longer.length > 0 && shorter.length === 0)
    return longer.every(({ from, to }) => small(quote.clear.slice(from, to))) ? 'small' : 'fuller';
  if (shorter.length > 0 && longer.length === 0)
    return shorter.every(({ otherFrom, otherTo }) => otherTo - otherFrom <= 1) ? 'small' : 'cut';
  return 'small';
};

/** The other's clear words at a variant, or null where the index does not hold them. */
const clearAt = ({ readings }: HeldQuotation, { otherFrom, otherTo }: Variant): string | null =>
  readings.find(([from, to]) => from <= otherFrom && to >= otherTo)?.[2] ?? null;

const rivalsOf = (quote: Quote, { quotations }: HeldUtterance): Rival[] =>
  quotations
    .filter(({ bytes }) => sameUtterance(quote.bytes, bytes))
    .map((held) => ({ held, collation: collate(quote.bytes, held.bytes) }));

const said = (readings: readonly { source: string; says: string | null }[]): Reading[] => {
  const grouped = new Map<string | null, string[]>();
  for (const { source, says } of readings)
    grouped.set(says, [...new Set([...(grouped.get(says) ?? []), source])]);
  return [...grouped].map(([says, sources]) => ({ sources, says }));
};

const noteOn = (
  setting: Setting,
  quote: Quote,
  utterance: HeldUtterance,
  rivals: readonly Rival[],
): Note[] => {
  const differing = rivals.flatMap((rival) => {
    const quoted = howQuoted(quote, rival);
    return quoted === null ? [] : [{ ...rival, quoted }];
  });
  const [first] = [...differing].sort((a, b) => WORTH.indexOf(a.quoted) - WORTH.indexOf(b.quoted));
  if (!first) return [];
  const variant = changes(quote, first).find(({ from, to }) => !small(quote.clear.slice(from, to)));
  const at = variant && first.quoted === 'altered' ? spanOf(setting, quote, variant) : quote;
  const { text } = setting.page.page;
  const sources = [...new Set(differing.map(({ held }) => held.source))];
  const claim = setting.open.story.claims.find(({ id }) => id === utterance.claim);
  return [
    {
      kind: 'worded',
      facet: 'quotation',
      quoted: first.quoted,
      strength: SAME,
      passage: passage(text, at.start, at.end),
      claim: claim?.id ?? null,
      statement: claim?.statement ?? null,
      sources,
      origins: origins(sources, setting.open.story.sources).size,
      here: text.slice(at.start, at.end),
      readings: said(
        differing.map(({ held, collation }) => {
          const point =
            variant &&
            collation.variants.find(({ from, to }) => from < variant.to && to > variant.from);
          return { source: held.source, says: point ? clearAt(held, point) : null };
        }),
      ),
    },
  ];
};

/** What says most first. */
const WORTH: Quoted[] = ['altered', 'retranslated', 'other-part', 'fuller', 'cut', 'small'];

const spanOf = (setting: Setting, quote: Quote, { from, to }: Variant) => {
  const { text } = setting.page.page;
  let start = quote.start;
  const find = (word: string, after: number): number => text.indexOf(word, after);
  quote.clear.slice(0, from).forEach((word) => {
    start = find(word, start) + word.length;
  });
  start = find(quote.clear[from] ?? '', start);
  let end = start;
  quote.clear.slice(from, to).forEach((word) => {
    end = find(word, end) + word.length;
  });
  return { start, end };
};

/** Notes on the quotations of a sentence; where the sentence is a held telling's, it is held against that telling too. */
export const quotationNotes = (
  setting: Setting,
  sentence: ReadSentence,
  own: HeldSentence | null,
): Note[] =>
  sentence.quotes.flatMap((quote) =>
    setting.open.utterances.flatMap((utterance) => {
      const rivals = rivalsOf(quote, utterance);
      const mine = rivals.filter(({ held }) => held.source === own?.source);
      // The edition words how a held telling's quotation differs; only a change of it is news here.
      if (mine.length > 0) return noteOn(setting, quote, utterance, mine);
      return noteOn(setting, quote, utterance, rivals);
    }),
  );
