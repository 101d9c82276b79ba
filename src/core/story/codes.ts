/** Closed lists of what a story says of its points, and the open form in which evidence is given. */
import * as v from 'valibot';

export const FACETS = [
  'figure',
  'day',
  'person',
  'place',
  'name',
  'speaker',
  'quotation',
  'term',
  'certainty',
  'presence',
] as const;
export const Facet = v.picklist(FACETS);
export type Facet = v.InferOutput<typeof Facet>;

/** How a quotation differs from another telling of the same utterance. */
export const QUOTED = ['cut', 'fuller', 'other-part', 'retranslated', 'altered', 'small'] as const;
export const Quoted = v.picklist(QUOTED);
export type Quoted = v.InferOutput<typeof Quoted>;

/**
 * What a point is to the event, as its editor weighs it: what was done or asked, how the other side answered,
 * how what happened is named, facts that bear on what was asked, what third sides said, the reasons given,
 * plain facts, and time, place and form.
 */
export const MATTERS = [
  'act',
  'answer',
  'word',
  'bearing',
  'reaction',
  'ground',
  'fact',
  'setting',
] as const;
export const Matter = v.picklist(MATTERS);
export type Matter = v.InferOutput<typeof Matter>;

export const HOW = ['own', 'republished', 'rewritten', 'translated', 'spun'] as const;

/** A piece of evidence or an explanation: a code with its parameters. Surfaces word it. */
export const Code = v.objectWithRest(
  { code: v.string() },
  v.union([v.string(), v.number(), v.array(v.string())]),
);
export type Code = v.InferOutput<typeof Code>;
