/** A page taken apart once: its sentences with terms and facts, its quotations, its runs. */

import type { Fact } from '../facts/fact.ts';
import { facts } from '../facts/facts.ts';
import { properNames } from '../facts/names.ts';
import type { ProperName } from '../facts/proper-names.ts';
import { type Measured, measure } from '../terms/measure.ts';
import { runs } from '../terms/runs.ts';
import { terms } from '../terms/terms.ts';
import type { Weights } from '../terms/weights.ts';
import { type Searched, searched } from '../text/key-words.ts';
import type { Page } from '../text/page.ts';
import { holds, type Located, type Span } from '../text/span.ts';
import { reporting } from './lines/reporting.ts';
import { neighbours } from './neighbours.ts';
import { type Quote, quotes } from './quotes.ts';
import { sentencesIn } from './text-sentences.ts';

export type ReadSentence = Span & {
  headline: boolean;
  measured: Measured;
  facts: Located<Fact>[];
  /** The words around each fact (`prose/neighbours.ts`). */
  beside: number[][];
  /** Whatever is written like a name, known or not. */
  names: ProperName[];
  quotes: Quote[];
  searched: Searched;
  runs: Set<number>;
};

export type ReadPage = {
  page: Page;
  sentences: ReadSentence[];
  /** The five-word runs of all paragraphs, over sentence ends too, as tellings are fingerprinted. */
  runs: Set<number>;
};

/** The text of a stretch of a page. */
export const textAt = ({ page }: ReadPage, { start, end }: Span): string =>
  page.text.slice(start, end);

/** Pages run to a few hundred sentences; what lies beyond is a list or a dump, and is not compared. */
const MOST_SENTENCES = 600;

/** Takes a page apart. */
export const readPage = (page: Page, weights: Weights): ReadPage => {
  const { blocks, date } = page;
  const text = reporting(page);
  const quoted = blocks.flatMap(({ start, end }) => quotes(text, start, end));
  return {
    page,
    runs: new Set(
      blocks.flatMap(({ kind, start, end }) =>
        kind === 'paragraph' ? [...runs(text, start, end)] : [],
      ),
    ),
    sentences: sentencesIn(text, blocks)
      .slice(0, MOST_SENTENCES)
      .map((span) => {
        const known = facts(text, span.start, span.end, date);
        return {
          ...span,
          measured: measure(terms(text, weights, span.start, span.end)),
          facts: known,
          beside: neighbours(text, span.start, span.end, known),
          names: properNames(text, span.start, span.end),
          searched: searched(text.slice(span.start, span.end)),
          quotes: quoted.filter((quote) => holds(span, quote.start)),
          runs: runs(text, span.start, span.end),
        };
      }),
  };
};

/** A page in a language that is not compared, taken apart: its sentences, in which nothing is looked for. */
export const readForeign = (page: Page): ReadPage => ({
  page,
  runs: new Set(),
  sentences: sentencesIn(reporting(page), page.blocks)
    .slice(0, MOST_SENTENCES)
    .map((span) => ({
      ...span,
      measured: measure(new Map()),
      facts: [],
      beside: [],
      names: [],
      searched: searched(page.text.slice(span.start, span.end)),
      quotes: [],
      runs: new Set(),
    })),
});
