/** The two selectors of the Web Annotation Data Model (4.2.4, 4.2.5) that name a passage. */
import * as v from 'valibot';

export const QuoteSelector = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
});

/** The units are the format's: UTF-16 or characters. */
export const PositionSelector = v.object({
  type: v.literal('TextPositionSelector'),
  start: v.number(),
  end: v.number(),
});
