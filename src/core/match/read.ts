/** A page taken apart once: its sentences with terms and facts, its quotations, its runs. */
import { besides } from '../features/beside.ts';
import { runs } from '../features/runs.ts';
import { terms } from '../features/terms.ts';
import type { Weights } from '../features/weights.ts';
import { placed, type Quote, quotes } from '../index/fingerprint.ts';
import type { Fact } from '../text/fact.ts';
import { facts, type Located } from '../text/facts.ts';
import { type ProperName, properNames } from '../text/names.ts';
import type { Page } from '../text/page.ts';
import { reporting } from '../text/reporting.ts';
import type { Span } from '../text/sentences.ts';
import { type Measured, measure } from './align.ts';
import { type Searched, searched } from './key-words.ts';

export type ReadSentence = Span & {
  headline: boolean;
  measured: Measured;
  facts: Located<Fact>[];
  /** The words around each fact (`features/beside.ts`). */
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

/** Pages run to a few hundred sentences; what lies beyond is a list or a dump, and is not compared. */
const MOST_SENTENCES = 600;

const within = (outer: Span, inner: Span): boolean =>
  inner.start >= outer.start && inner.start < outer.end;

/** Takes a page apart. */
export const readPage = (page: Page, weights: Weights): ReadPage => {
  const { blocks, date } = page;
  const text = reporting(page.text, blocks);
  const quoted = blocks.flatMap(({ start, end }) => quotes(text, start, end));
  return {
    page,
    runs: new Set(
      blocks.flatMap(({ kind, start, end }) =>
        kind === 'paragraph' ? [...runs(text, start, end)] : [],
      ),
    ),
    sentences: placed(text, blocks)
      .slice(0, MOST_SENTENCES)
      .map((span) => {
        const known = facts(text, span.start, span.end, date);
        return {
          ...span,
          measured: measure(terms(text, weights, span.start, span.end)),
          facts: known,
          beside: besides(text, span.start, span.end, known),
          names: properNames(text, span.start, span.end),
          searched: searched(text.slice(span.start, span.end)),
          quotes: quoted.filter((quote) => within(span, quote)),
          runs: runs(text, span.start, span.end),
        };
      }),
  };
};
