/** Notes on the page's quotations, which are compared word by word with those of the tellings. */

import {
  type CollatedQuotes,
  changedContent,
  collateQuotes,
  surelyQuoted,
} from '../compare/collate-quotes.ts';
import { clearAt, type Exchange, exchangeOf, type Words } from '../compare/exchanges.ts';
import { isFunctionWord } from '../english/stop-words.ts';
import type { HeldQuotation, HeldSentence, HeldUtterance } from '../index/open.ts';
import type { Quote } from '../prose/quotes.ts';
import type { ReadSentence } from '../prose/read.ts';
import type { Quoted } from '../story/codes.ts';
import { origins } from '../story/origins.ts';
import type { Claim } from '../story/story.ts';
import { longestRun, sameUtterance } from '../terms/collate.ts';
import { termHash } from '../terms/hash.ts';
import { stem } from '../terms/stem.ts';
import type { Span } from '../text/span.ts';
import { fold } from '../text/words.ts';
import { joined, note, type Setting } from './note.ts';
import { kindOf } from './note-kind.ts';
import type { Note } from './report.ts';

/** How sure it is that two quotations are of one utterance, where they share six words in ten, in order. */
const SAME = 0.95;

/** A held quotation of the same utterance; `quoted` is null where the two are the same, word for word. */
type Rival = CollatedQuotes & { held: HeldQuotation };

/** Where fewer words in a row are shared, a short quotation has but the small words of a long one, or the bytes are alike by chance. */
const LEAST_RUN = 3;

const rivalsOf = (quote: Quote, { quotations }: HeldUtterance): Rival[] =>
  quotations
    .filter(({ bytes }) => sameUtterance(quote.bytes, bytes))
    .map((held) => ({ held, ...collateQuotes(quote, held) }))
    .filter(({ collation }) => longestRun(collation, quote.bytes.length) >= LEAST_RUN);

/** All rivals; in a story that no editor has read only those that surely are of one utterance, and surely differ in this way. */
const sureOf = ({ page, open }: Setting, quote: Quote, rivals: readonly Rival[]): Rival[] => {
  if (!open.story.edition.drafted) return [...rivals];
  const mine = page.sentences.flatMap(({ quotes }) => quotes).filter((one) => one !== quote);
  const all = open.utterances.flatMap(({ quotations }) => quotations);
  return rivals.filter((rival) => {
    const theirs = all.filter((one) => one !== rival.held && one.source === rival.held.source);
    return surelyQuoted(quote, rival.held, rival, { mine, theirs });
  });
};

/** Where words of a quotation stand on the page. */
const spanOf = ({ page }: Setting, quote: Quote, { from, to }: Words): Span => {
  let at = quote.start;
  const spans = quote.clear.map((word) => {
    const start = page.page.text.indexOf(word, at);
    at = start + word.length;
    return { start, end: at };
  });
  return { start: spans[from]?.start ?? quote.start, end: spans[to - 1]?.end ?? quote.end };
};

/**
 * What a rival surely has in place of words of the page; null where there is no such thing. A text that a machine translated,
 * or that is damaged, is no witness to what was said, and one of unclear origin marks no other page.
 */
const changeOf = ({ open: { story } }: Setting, quote: Quote, rival: Rival): Exchange | null => {
  const source = story.sources.find(({ id }) => id === rival.held.source);
  return source?.text === 'original' && source.origin !== null
    ? exchangeOf(quote, rival.held, rival)
    : null;
};

/** The claim that an utterance is about, where a quotation has a word of it. Without one it may quote another part of the utterance. */
const claimTold = ({ open }: Setting, quote: Quote, { claim: id }: HeldUtterance): Claim | null => {
  const held = open.claims.find(({ claim }) => claim.id === id);
  const words = quote.clear.map(fold).filter((word) => !isFunctionWord(word));
  const hashes = words.map((word) => termHash(stem(word)));
  const isTold = held?.ways.some(({ terms }) => hashes.some((hash) => terms.has(hash)));
  return held && isTold ? held.claim : null;
};

const aboutOf = (claim: Claim | null) => ({
  facet: 'quotation' as const,
  strength: SAME,
  claim: claim?.id ?? null,
  statement: claim?.statement ?? claim?.label ?? null,
});

/** The note on a quotation of an utterance that others quote too. */
const noteOn = (
  setting: Setting,
  quote: Quote,
  utterance: HeldUtterance,
  found: readonly Rival[],
): Note[] => {
  const { story } = setting.open;
  const rivals = found.filter(({ held }) => !setting.own.includes(held.source));
  const claim = claimTold(setting, quote, utterance);
  if (rivals.length === 0 || (claim === null && utterance.claim !== null)) return [];
  const changes = rivals.flatMap((rival) => {
    const change = changeOf(setting, quote, rival);
    return change ? [{ ...change, source: rival.held.source }] : [];
  });
  const [first] = changes;
  const kind = kindOf('quotation', {
    changed: first !== undefined,
    turned: rivals.some(({ turned }) => turned),
  });
  const holders = claim?.sources ?? rivals.map(({ held }) => held.source);
  const about = aboutOf(claim);
  const countOf = (ids: readonly string[]): number =>
    origins(ids, story.sources, null, holders).size;
  if (!first) {
    const sources = [...new Set(holders)].filter((id) => !setting.own.includes(id));
    return note(setting, kind, quote, { ...about, sources, origins: countOf(sources) });
  }
  const there = changes.filter(({ from, to }) => from === first.from && to === first.to);
  const sources = [...new Set(there.map(({ source }) => source))];
  const alike = rivals.filter(({ quoted }) => quoted !== 'altered' && quoted !== 'retranslated');
  return note(setting, kind, spanOf(setting, quote, first), {
    ...about,
    quoted: 'altered',
    sources,
    like: [...new Set(alike.map(({ held }) => held.source))].filter((id) => !sources.includes(id)),
    origins: countOf(sources),
    readings: joined(there.map(({ source, says }) => ({ sources: [source], says }))),
  });
};

/** The ways in which quotations differ, the ones that tell most first. */
const WORTH: (Quoted | null)[] = [
  'altered',
  'retranslated',
  'other-part',
  'fuller',
  'cut',
  'small',
  null,
];

/** The note on a quotation of a held telling that is on its page no longer what it was. */
const ownNote = (
  setting: Setting,
  quote: Quote,
  utterance: HeldUtterance,
  rivals: readonly Rival[],
): Note[] => {
  const [first] = [...rivals].sort((a, b) => WORTH.indexOf(a.quoted) - WORTH.indexOf(b.quoted));
  if (!first || first.quoted === null) return [];
  const { claims, sources } = setting.open.story;
  const [words] = changedContent(quote, first.collation);
  const claim = claims.find(({ id }) => id === utterance.claim) ?? null;
  const kind = kindOf('quotation', { changed: first.quoted !== 'cut', turned: false });
  return note(setting, kind, words ? spanOf(setting, quote, words) : quote, {
    ...aboutOf(claim),
    quoted: first.quoted,
    sources: [first.held.source],
    origins: origins([first.held.source], sources).size,
    readings: words
      ? joined(
          rivals.map((rival) => ({
            sources: [rival.held.source],
            says: clearAt(rival.collation, rival.held, words),
          })),
        )
      : [],
    folded: first.quoted === 'small',
  });
};

/**
 * The notes on the quotations of a sentence. Where the sentence is a held telling's, the edition has said how it quotes, and
 * only a change of its own words is news.
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
      return mine.length === 0
        ? noteOn(setting, quote, utterance, rivals)
        : ownNote(setting, quote, utterance, mine);
    }),
  );
