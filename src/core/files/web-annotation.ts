/** W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): a collection with its one page. */
import * as v from 'valibot';
import { PositionSelector, QuoteSelector } from './selectors.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

const Text = v.object({
  type: v.literal('TextualBody'),
  value: v.string(),
  format: v.literal('text/plain'),
  /** BCP 47. */
  language: v.string(),
  purpose: v.picklist(['commenting', 'tagging']),
});
const Source = v.object({
  type: v.literal('SpecificResource'),
  source: v.string(),
  purpose: v.literal('linking'),
});
const WebAnnotation = v.object({
  id: v.string(),
  type: v.literal('Annotation'),
  motivation: v.literal('commenting'),
  body: v.array(v.variant('type', [Text, Source])),
  target: v.object({
    source: v.string(),
    /** Positions are in characters (code points) of the page's text, as the model has them. */
    selector: v.array(v.variant('type', [QuoteSelector, PositionSelector])),
  }),
});
type WebAnnotation = v.InferOutput<typeof WebAnnotation>;

const Page = v.object({
  id: v.string(),
  type: v.literal('AnnotationPage'),
  startIndex: v.literal(0),
  items: v.array(WebAnnotation),
});
export const WebAnnotations = v.object({
  '@context': v.literal(CONTEXT),
  id: v.string(),
  type: v.literal('AnnotationCollection'),
  label: v.string(),
  total: v.number(),
  first: Page,
});

/** What a collection is of: its ids follow from it, so the same report has the same ids. */
export type CollectionOf = { story: string; edition: string; url: string; label: string };

/** The text of the file. */
export const webAnnotationFile = (
  { story, edition, url, label }: CollectionOf,
  annotations: readonly Omit<WebAnnotation, 'id' | 'type' | 'motivation'>[],
): string => {
  // Names without a place on the web, as nothing of it is there; `x-` since nobody has registered them.
  const id = `urn:x-variorum:${[story, edition, url].map(encodeURIComponent).join(':')}`;
  const items = annotations.map((annotation, at) => ({
    id: `${id}:${at + 1}`,
    type: 'Annotation',
    motivation: 'commenting',
    ...annotation,
  }));
  const first = { id: `${id}:page`, type: 'AnnotationPage', startIndex: 0, items };
  const collection = {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label,
    total: items.length,
    first,
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
};
