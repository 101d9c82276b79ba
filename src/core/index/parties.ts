/** Whom a claim is about, and whether a passage can be about them. */

import { countryOf } from '../english/places.ts';
import { type Fact, isNamed } from '../facts/fact.ts';
import { termHash } from '../terms/hash.ts';
import type { Measured } from '../terms/measure.ts';
import { stem } from '../terms/stem.ts';
import type { Located } from '../text/span.ts';
import { words } from '../text/words.ts';

/** What of a held or read sentence is looked at here. */
type Telling = { source: string; facts: readonly Fact[]; measured: Measured };

export type Parties = {
  /** The countries that the claim's statement names, and those of them that all its tellings name. */
  countries: ReadonlySet<string>;
  told: readonly string[];
  /** Of each person that these name, the last word. */
  persons: readonly number[];
  /** Places that the statement names in a row, and of which one missing makes another claim. */
  set: readonly string[];
};

const countriesIn = (all: readonly Fact[]): Set<string> =>
  new Set(all.flatMap((fact) => (fact.facet === 'place' ? [countryOf(fact.name)] : [])));

/** So many places in a row are a list, whose members are what the claim says. */
const LIST = 3;
const BETWEEN = /^(?:, (?:and )?| and )$/;

/** The places that a statement lists one after the other; none where it names fewer. */
const listed = (statement: string, found: readonly Located<Fact>[]): string[] => {
  let row: Located<Fact>[] = [];
  for (const fact of found) {
    if (fact.facet !== 'place') continue;
    const last = row.at(-1);
    row = last && BETWEEN.test(statement.slice(last.end, fact.start)) ? [...row, fact] : [fact];
    if (row.length >= LIST && !isFollowed(statement, fact, found)) return [...countriesIn(row)];
  }
  return [];
};

/** True where a list goes on after a place. */
const isFollowed = (
  statement: string,
  { end }: Located<Fact>,
  found: readonly Located<Fact>[],
): boolean =>
  found.some((next) => next.start > end && BETWEEN.test(statement.slice(end, next.start)));

const GENITIVE = /^['’]s?\b/;

/** The parties of a claim, of whose statement the facts were found; in the genitive a name is only another's ("Birch's lawyer"). */
export const partiesOf = (
  statement: string,
  found: readonly Located<Fact>[],
  tellings: readonly Telling[],
): Parties => {
  const sources = [...new Set(tellings.map(({ source }) => source))];
  const told = (isTold: (telling: Telling) => boolean): boolean =>
    sources.every((source) => tellings.some((one) => one.source === source && isTold(one)));
  const countries = countriesIn(found);
  const persons = found.filter(
    (fact) => isNamed(fact) && fact.facet !== 'place' && !GENITIVE.test(statement.slice(fact.end)),
  );
  return {
    countries,
    told: [...countries].filter((name) => told((one) => countriesIn(one.facts).has(name))),
    persons: persons
      .map(({ start, end }) => termHash(stem(words(statement, start, end).at(-1)?.form ?? '')))
      .filter((hash) => told(({ measured }) => measured.terms.has(hash))),
    set: listed(statement, found),
  };
};

/** Words by which a passage means somebody whom it does not name. */
const SOMEBODY =
  /\b(?:s?he|him|her|they|them|their|both men|both sides|pair|the two|who|chief|head|leader|visitor|guest|host|hosts)\b/i;
const SOMEWHERE = /\b(?:it(?=\s)|its|here|country|government|nation|hosts?)\b/i;
/** Countries that are not one country. */
const SEVERAL =
  /\b(?:several|some|many|most|other)\s(?:\w+\s){0,2}(?:allies|members|countries|nations|states|governments)\b/i;

/** A sentence as it stands in its text. */
type InText = Pick<Telling, 'measured'> & { start: number; facts: readonly Located<Fact>[] };

const OPENING = /^["“‘']?(?:the )?$/i;

/** The country that a sentence begins with, and so tells of; null where it begins otherwise. */
const subjectOf = (text: string, { start, facts }: InText): string | null => {
  const first = facts.find((fact) => fact.facet === 'place');
  if (first?.facet !== 'place' || !OPENING.test(text.slice(0, first.start - start))) return null;
  return GENITIVE.test(text.slice(first.end - start)) ? null : countryOf(first.name);
};

/**
 * False where a sentence tells of another country than the claim, names other countries for the claim's and
 * nobody of the claim, lacks one of two persons of a claim between them, or one of the places that the claim lists.
 */
export const canBeAbout = (
  text: string,
  sentence: InText,
  { countries, told, persons, set }: Parties,
): boolean => {
  const { facts, measured } = sentence;
  const here = [...countriesIn(facts)];
  if (!set.every((name) => here.includes(name))) return false;
  const named = here.some((name) => countries.has(name));
  if (!named && countries.size > 0 && subjectOf(text, sentence) !== null) return false;
  const others = here.length > 0 || SEVERAL.test(text);
  const abroad = told.length > 0 && others && !named;
  const isHere = (person: number): boolean => measured.terms.has(person);
  const alone = persons.length > 1 && !persons.every(isHere);
  return (
    !(abroad && !SOMEWHERE.test(text) && !persons.some(isHere)) && !(alone && !SOMEBODY.test(text))
  );
};
