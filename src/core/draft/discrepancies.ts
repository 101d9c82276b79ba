/**
 * Where two tellings of one story differ, compared as a page is with what is held, by one of two lines:
 * a draft is read as it stands and shows what surely differs; an editor who asks `check` what is left to
 * do wants candidates, and answers or dismisses each.
 */

import { isCandidate, SAME_OCCASION } from '../compare/clash-lines.ts';
import {
  byStems,
  type CollatedQuotes,
  changedContent,
  collateQuotes,
  surelyQuoted,
} from '../compare/collate-quotes.ts';
import { type Clash, compare } from '../compare/compare.ts';
import { sureClashes, type WholeFacts } from '../compare/sure-clashes.ts';
import { type Quote, wordSpans } from '../prose/quotes.ts';
import type { ReportingText } from '../prose/text-sentences.ts';
import { alignToCompare } from '../terms/align.ts';
import { sameUtterance } from '../terms/collate.ts';
import type { Weights } from '../terms/weights.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Discrepancy, Side } from './discrepancy.ts';
import { type DraftSentence, type DraftTelling, readTellings } from './tellings.ts';

export type { Discrepancy } from './discrepancy.ts';

/** A reading has at most eight words, counted as runs of letters and digits: "it's" is two. */
const MOST_RUNS = 8;
const RUN = /[\p{L}\p{M}\p{N}]+/gu;

const side = ({ id, text }: DraftTelling, { start, end }: Span): Side => {
  const [beyond] = [...text.slice(start, end).matchAll(RUN)].slice(MOST_RUNS);
  const said = text.slice(start, beyond ? start + beyond.index : end).trimEnd();
  return { source: id, start, end: start + said.length, words: said };
};

/** How sure a finding must be: a reader is shown what surely differs, an editor what may. */
export type Line = 'reader' | 'editor';

type Differ = (here: DraftSentence, there: DraftSentence, strength: number) => Clash[];

const factsOf = ({ sentences }: DraftTelling) => sentences.flatMap(({ facts }) => facts);

const forReader = (one: DraftTelling, other: DraftTelling): Differ => {
  const whole: WholeFacts = { page: factsOf(one), held: factsOf(other) };
  return (here, there, strength) => sureClashes(here, there, strength, whole);
};

const forEditor: Differ = (here, there, strength) =>
  strength < SAME_OCCASION
    ? []
    : compare(here, there).filter((clash) => isCandidate(clash, strength));

/** Values of one slot, by the surest pair of sentences that has them. */
const values = (one: DraftTelling, other: DraftTelling, line: Line): Discrepancy[] => {
  const differ = line === 'reader' ? forReader(one, other) : forEditor;
  const body = other.sentences.filter(({ headline }) => !headline);
  return one.sentences
    .filter(({ headline }) => !headline)
    .flatMap((sentence) =>
      body.flatMap((held) => {
        const strength = alignToCompare(sentence.measured, held.measured);
        return differ(sentence, held, strength).flatMap((clash): Discrepancy[] => {
          const there = held.facts.find((fact) => fact === clash.value);
          return there
            ? [
                {
                  facet: clash.facet,
                  quoted: null,
                  a: side(one, clash),
                  b: side(other, there),
                  strength,
                },
              ]
            : [];
        });
      }),
    );
};

const quotesOf = ({ sentences }: DraftTelling): Quote[] =>
  sentences.flatMap(({ quotes }) => quotes.map(byStems));

/** The words of a quotation where it first differs; where it lacks words, those that follow the gap. */
const wordsAt = ({ text }: DraftTelling, quote: Quote, from: number, to: number): Span => {
  const spans = wordSpans(text, quote);
  const first = spans[Math.min(from, spans.length - 1)];
  const last = spans[Math.min(Math.max(to, from + 1), spans.length) - 1];
  return { start: first?.start ?? quote.start, end: last?.end ?? quote.end };
};

type Fellow = CollatedQuotes & { quote: Quote };

const fellowsOf = (quote: Quote, all: readonly Quote[]): Fellow[] =>
  all
    .filter(({ bytes }) => sameUtterance(quote.bytes, bytes))
    .map((other) => ({ quote: other, ...collateQuotes(quote, other) }))
    .sort((x, y) => y.collation.shared - x.collation.shared);

/** Quotations of one utterance that differ in what they say; each in its likest fellow. */
const quotations = (one: DraftTelling, other: DraftTelling, line: Line): Discrepancy[] => {
  const [mine, theirs] = [quotesOf(one), quotesOf(other)];
  return mine.flatMap((quote): Discrepancy[] => {
    const [first] = fellowsOf(quote, theirs);
    // Quoted twice, and once alike: then nothing is cut or changed.
    const again = first && fellowsOf(first.quote, mine).some(({ quoted }) => quoted === null);
    if (!first || again || first.quoted === null || first.quoted === 'small') return [];
    const rest = {
      mine: mine.filter((each) => each !== quote),
      theirs: theirs.filter((each) => each !== first.quote),
    };
    if (line === 'reader' && !surelyQuoted(quote, first.quote, first, rest)) return [];
    const { variants } = first.collation;
    const variant = changedContent(quote, first.collation)[0] ?? variants[0];
    if (!variant) return [];
    const { from, to, otherFrom, otherTo } = variant;
    return [
      {
        facet: 'quotation',
        quoted: first.quoted,
        a: side(one, wordsAt(one, quote, from, to)),
        b: side(other, wordsAt(other, first.quote, otherFrom, otherTo)),
        strength: first.collation.shared / Math.min(quote.bytes.length, first.quote.bytes.length),
      },
    ];
  });
};

/** One finding a place: the surest. */
const once = (all: readonly Discrepancy[]): Discrepancy[] => {
  const found: Discrepancy[] = [];
  for (const one of [...all].sort((x, y) => y.strength - x.strength))
    if (
      !found.some(
        ({ a, b, facet }) => facet === one.facet && (overlaps(a, one.a) || overlaps(b, one.b)),
      )
    )
      found.push(one);
  return found;
};

const byPlace = (x: Discrepancy, y: Discrepancy): number =>
  x.a.start - y.a.start || x.b.start - y.b.start || (x.facet < y.facet ? -1 : 1);

/** The discrepancies between tellings already taken apart; `report` is told how many pairs are done. */
export const findDiscrepancies = (
  tellings: readonly DraftTelling[],
  line: Line,
  report: (done: number, of: number) => void = () => {},
): Discrepancy[] => {
  const ordered = [...tellings].sort((a, b) => (a.id < b.id ? -1 : 1));
  const of = (ordered.length * (ordered.length - 1)) / 2;
  let done = 0;
  return ordered.flatMap((one, i) =>
    ordered.slice(i + 1).flatMap((other) => {
      report(++done, of);
      return once([...values(one, other, line), ...quotations(one, other, line)]).sort(byPlace);
    }),
  );
};

/** The discrepancies between tellings of one story; `a` is the source whose id comes first. */
export const discrepancies = (
  tellings: readonly ReportingText[],
  weights: Weights,
  line: Line,
): Discrepancy[] => findDiscrepancies(readTellings(tellings, weights), line);
