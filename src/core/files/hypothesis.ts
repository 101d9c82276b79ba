/**
 * The one file that the Hypothesis client imports: what its own export writes, cut to what its import reads
 * (hypothesis/client, src/sidebar/helpers/import.ts and services/import-annotations.ts).
 */
import * as v from 'valibot';
import { PositionSelector, QuoteSelector } from './selectors.ts';

const HypothesisAnnotation = v.object({
  uri: v.string(),
  /** The page's title, as the service answers it: a list. */
  document: v.object({ title: v.array(v.string()) }),
  target: v.tuple([
    v.object({
      source: v.string(),
      /** Positions are UTF-16 offsets into `document.body.textContent`. */
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
