/**
 * For tests: what the Web Annotation Data Model demands of a collection (https://www.w3.org/TR/annotation-model/), as
 * JSON Schema, section by section. The model has no schema of its own, and the packages that read annotations take
 * nearly anything.
 */
const iri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+$' };
const natural = { type: 'integer', minimum: 0 };

/** Whatever has one of these types must have what belongs to it: nothing slips through as something else. */
const oneOf = (...all: unknown[]) => ({ type: 'object', oneOf: all });

/** 3.2.4 Embedded Textual Body, 3.3.5 Motivation and Purpose. */
const textualBody = {
  required: ['type', 'value'],
  properties: {
    type: { const: 'TextualBody' },
    value: { type: 'string' },
    format: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
    language: { type: 'string', pattern: '^[a-zA-Z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
    purpose: { enum: ['commenting', 'tagging', 'linking', 'describing'] },
  },
  additionalProperties: false,
};

/** 4 Specific Resources: one source, by its IRI. */
const specificResource = {
  required: ['type', 'source'],
  properties: {
    type: { const: 'SpecificResource' },
    source: iri,
    purpose: textualBody.properties.purpose,
  },
  additionalProperties: false,
};

/** 4.2.4 Text Quote Selector. */
const quote = {
  required: ['type', 'exact'],
  properties: {
    type: { const: 'TextQuoteSelector' },
    exact: { type: 'string', minLength: 1 },
    prefix: { type: 'string' },
    suffix: { type: 'string' },
  },
  additionalProperties: false,
};

/** 4.2.5 Text Position Selector. */
const position = {
  required: ['type', 'start', 'end'],
  properties: { type: { const: 'TextPositionSelector' }, start: natural, end: natural },
  additionalProperties: false,
};

/** 3.1 Annotations: one id, a type, any bodies, at least one target. */
const annotation = {
  type: 'object',
  required: ['id', 'type', 'target'],
  properties: {
    id: iri,
    type: { const: 'Annotation' },
    motivation: textualBody.properties.purpose,
    body: { type: 'array', items: oneOf(textualBody, specificResource) },
    target: {
      type: 'object',
      required: ['source'],
      properties: {
        source: iri,
        selector: { type: 'array', minItems: 1, items: oneOf(quote, position) },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

/** 5.1 Annotation Collection, 5.2 Annotation Page; 3.1: the context stands on the outermost object. */
export const COLLECTION = {
  type: 'object',
  required: ['@context', 'id', 'type', 'first', 'total', 'label'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: iri,
    type: { const: 'AnnotationCollection' },
    label: { type: 'string' },
    total: natural,
    first: {
      type: 'object',
      required: ['id', 'type', 'items'],
      properties: {
        id: iri,
        type: { const: 'AnnotationPage' },
        startIndex: natural,
        items: { type: 'array', items: annotation },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};
