import { LONGEST_PLACE, placeOf } from '../english/places.ts';
import { isTitlePart } from '../english/titles.ts';
import type { Located, Span } from '../text/span.ts';
import type { Fact, NameFact, PersonOrPlace } from './fact.ts';
import { type PersonMention, people, titled } from './people.ts';
import { type CapitalRun, capitalRuns, type NameWord, type ProperName } from './proper-names.ts';

type Read = {
  text: string;
  persons: PersonMention[];
  names: Located<PersonOrPlace>[];
  proper: ProperName[];
};

const INSTITUTION =
  /^(?:Institute|University|Agency|Ministry|Bank|Company|Corp|Corporation|Inc|News|Times|Post|Press|Globe|Journal|Exchange|Association|Airlines?|Airways|Club|League|Party|Chamber|Awards?|Games)\b/;

/** The places among a run's words, the longest name first. */
const placesIn = (words: NameWord[], text: string): Located<PersonOrPlace>[] => {
  const found: Located<PersonOrPlace>[] = [];
  for (let index = 0; index < words.length; ) {
    let size = Math.min(LONGEST_PLACE, words.length - index);
    let place: string | null = null;
    for (; size > 0 && place === null; size--)
      place = placeOf(text.slice(words[index]?.start ?? 0, words[index + size - 1]?.end ?? 0));
    const end = words[index + size]?.end ?? 0;
    if (place !== null)
      found.push({ facet: 'place', name: place, start: words[index]?.start ?? 0, end });
    index += place === null ? 1 : size + 1;
  }
  return found;
};

/** A title and what is before it make no part of a name. */
const properNamesOf = (text: string, run: CapitalRun): ProperName[] => {
  const { words, titled: isTitled } = titled(text, run);
  const before = run.words.slice(0, run.words.length - words.length);
  const places = isTitled ? placesIn(before, text) : [];
  const [start, end] = [words[0]?.start ?? run.start, words.at(-1)?.end ?? run.end];
  const own = {
    start,
    end,
    name: text.slice(start, end).replace(/\s+/g, ' '),
    initial: run.initial && start === run.start,
  };
  return [
    ...places.map((place) => ({
      start: place.start,
      end: place.end,
      name: text.slice(place.start, place.end),
      initial: run.initial && place.start === run.start,
    })),
    own,
  ];
};

const read = (text: string): Read => {
  const runs = capitalRuns(text);
  const persons = people(text, runs);
  const starts = new Set(persons.map(({ start }) => start));
  const places = runs.flatMap((run) => {
    if (run.words.some(({ word }) => INSTITUTION.test(word))) return [];
    const person = run.words.findIndex(({ start }) => starts.has(start));
    return placesIn(person < 0 ? run.words : run.words.slice(0, person), text);
  });
  const names = persons
    .map((person): Located<PersonOrPlace> => ({ facet: 'person', ...person }))
    .concat(places)
    .sort((a, b) => a.start - b.start);
  return { text, persons, names, proper: runs.flatMap((run) => properNamesOf(text, run)) };
};

// Every sentence of a text needs the names of the whole text: the last one read is kept.
let last: Read = { text: '', persons: [], names: [], proper: [] };

const readOnce = (text: string): Read => {
  if (last.text !== text) last = read(text);
  return last;
};

/** The part of a list in order of places that lies within a stretch. */
const within = <T extends Span>(items: T[], from: number, to: number): T[] => {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < items.length && (items[end]?.end ?? to) <= to) end++;
  return items.slice(low, end);
};

/** The persons and places named in a stretch; short forms have the name the whole text gives. */
export const names = (text: string, from = 0, to = text.length): Located<PersonOrPlace>[] =>
  within(readOnce(text).names, from, to);

/** The persons named in a stretch of a text. */
export const persons = (text: string, from = 0, to = text.length): PersonMention[] =>
  within(readOnce(text).persons, from, to);

/** The runs of capitalised words in a stretch, without titles and without words that only begin a sentence. */
export const properNames = (text: string, from = 0, to = text.length): ProperName[] =>
  within(readOnce(text).proper, from, to);

type Named = Span & { whole: number };

const WORD = /\S+/gu;
const CAPITAL = /^(?:\p{Lu}|\p{Ll}+[-‐]\p{Lu})/u;
const OF = /^(?:of|for)$/;
/** "No. 1", "John Smith Jr." and the letter of an initial by itself name nothing. */
const NO_NAME = /^(?:No|Jr|Sr|\p{Lu})\.?$/u;

const isName = (words: readonly NameWord[]): boolean =>
  words.some(({ word }) => !NO_NAME.test(word) && !isTitlePart(word));

/** The names in a run: what persons, places and figures leave of it, and "Ann Lee of Acme" is two. */
const partsOf = ({ start, end }: Span, known: readonly Located<Fact>[], text: string): Named[] => {
  const parts: { words: NameWord[]; after: Located<Fact> | null }[] = [{ words: [], after: null }];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const at = start + match.index;
    const word = { word: match[0], start: at, end: at + match[0].length };
    const part = parts.at(-1);
    const taken = known.find((one) => one.start < word.end && one.end > word.start);
    if (taken) parts.push({ words: [], after: taken });
    else if (CAPITAL.test(word.word)) part?.words.push(word);
    else if (OF.test(word.word) && (part?.words.length ?? 0) > 1)
      parts.push({ words: [], after: null });
  }
  return parts.flatMap(({ words, after }) => {
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last || !isName(words)) return [];
    // "Indian Navy" is a name of two words, though the first is a place by itself.
    const whole =
      after?.facet === 'place' && first.start - after.end < 2 ? after.start : first.start;
    return [{ whole, start: first.start, end: last.end }];
  });
};

/** The names in a stretch beside the facts known there. */
export const otherNames = (
  text: string,
  from: number,
  to: number,
  known: readonly Located<Fact>[],
): Located<NameFact>[] =>
  properNames(text, from, to).flatMap((run) =>
    partsOf(run, known, text).map(({ whole, start, end }) => ({
      facet: 'name',
      name: text.slice(whole, end).replace(/\s+/g, ' ').replace(/['’]$/, ''),
      start,
      end,
    })),
  );
