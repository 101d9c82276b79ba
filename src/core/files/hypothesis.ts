/**
 * The one file that the Hypothesis client imports: what its own export writes, cut to what its import reads
 * (hypothesis/client, src/sidebar/helpers/import.ts and services/import-annotations.ts).
 */
import * as v from 'valibot';

const QuoteSelector = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
});

/** UTF-16 offsets into `document.body.textContent`. */
const PositionSelector = v.object({
  type: v.literal('TextPositionSelector'),
  start: v.number(),
  end: v.number(),
});

const HypothesisAnnotation = v.object({
  uri: v.string(),
  /** The page's title, as the service answers it: a list. */
  document: v.object({ title: v.array(v.string()) }),
  target: v.tuple([
    v.object({
      source: v.string(),
      selector: v.array(v.variant('type', [QuoteSelector, PositionSelector])),
    }),
  ]),
  /** Markdown. */
  text: v.string(),
  tags: v.array(v.string()),
});
export type HypothesisAnnotation = v.InferOutput<typeof HypothesisAnnotation>;

export const Hypothesis = v.object({ annotations: v.array(HypothesisAnnotation) });

/** The text of the file. */
export const hypothesisFile = (annotations: readonly HypothesisAnnotation[]): string =>
  `${JSON.stringify({ annotations }, null, 2)}\n`;
