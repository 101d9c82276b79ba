/** What readers of text find in it, typed: the same in a page and in a compiled story. */
import * as v from 'valibot';

/** A calendar day, `2023-01-30`. */
export const Day = v.pipe(v.string(), v.isoDate());

export const Fact = v.variant('facet', [
  v.object({
    facet: v.literal('figure'),
    value: v.number(),
    /** True for "nearly", "about", "hundreds": then it agrees with what rounds to it. */
    about: v.boolean(),
    unit: v.nullable(v.string()),
    /** Stem of the noun that is counted ("round" of "100,000 artillery rounds"). */
    counts: v.nullable(v.string()),
  }),
  v.object({
    facet: v.literal('day'),
    /** The day or its prefix ("2022-11", "2022"; "--11-05" where the year is open); null where unresolved. */
    day: v.nullable(v.string()),
    /** 0 Sunday to 6 Saturday, where the text names a weekday. */
    weekday: v.nullable(v.number()),
  }),
  v.object({ facet: v.literal('person'), name: v.string(), title: v.nullable(v.string()) }),
  v.object({ facet: v.literal('place'), name: v.string() }),
  /** Of an organisation, a work, a product, or of a person whom nothing shows to be one. */
  v.object({ facet: v.literal('name'), name: v.string() }),
]);
export type Fact = v.InferOutput<typeof Fact>;

/** A fact that is a proper name: of a person, a place, or anything else. */
export type NamedFact = Extract<Fact, { name: string }>;
export const isNamed = (fact: Fact): fact is NamedFact => 'name' in fact;

/** A number that a text gives; a time of day has the unit `clock` and counts minutes. */
export type Figure = Extract<Fact, { facet: 'figure' }>;

/** A day that a text names; `day` is `--02-24` where the year stays open. */
export type DayFact = Extract<Fact, { facet: 'day' }>;

/** A name of something that is not known to be a person or a place. */
export type NameFact = Extract<Fact, { facet: 'name' }>;
export type PersonOrPlace = Extract<Fact, { facet: 'person' | 'place' }>;
