/** An editor's cues: words that give away a sentence which puts a claim in words of its own. */

import type { Claim } from '../story/story.ts';
import {
  type Entry,
  entryOf,
  isHad,
  type Phrases,
  phrasesIn,
  phrasesOf,
  type Searched,
} from '../text/key-words.ts';
import type { Story } from './compiled-story.ts';

/** Each phrase once, however many cues have it; cues name phrases by their places. */
export type Cues = {
  phrases: Phrases;
  claims: [string, Entry<number>[]][];
  /** What a passage must have one of, by claim. */
  needs: Map<string, Entry<number>[]>;
  /** With one of which a passage takes more than one side, by claim. */
  either: Map<string, Entry<number>[]>;
  /** The phrases that deny something themselves: "cannot be separated". */
  denials: ReadonlySet<number>;
};

type Given = Pick<Story, 'sets'> & {
  claims: readonly Pick<Claim, 'id' | 'cues' | 'needs' | 'either'>[];
};

const SET = /\$([a-z0-9-]+)/g;
/** A denial with what it denies: alone it says nothing of what it stands with. */
const DENIAL = /\b(?:not|no|never|cannot|without|\w+n['’]t) \S/i;

/** Prepares the cues of a story's claims. */
export const cuesOf = ({ claims, sets }: Given): Cues => {
  const full = (cue: string): string =>
    cue.replace(SET, (_, name: string) => (sets[name] ?? []).join('|'));
  const places = new Map<string, number>();
  const placeOf = (phrase: string): number => {
    const place = places.get(phrase) ?? places.size;
    places.set(phrase, place);
    return place;
  };
  const entries = (list: readonly string[]): Entry<number>[] =>
    list.map((cue) => entryOf(full(cue), placeOf));
  const read = claims.map(({ id, cues }): [string, Entry<number>[]] => [id, entries(cues)]);
  const listed = (key: 'needs' | 'either'): Map<string, Entry<number>[]> =>
    new Map(
      claims.flatMap((claim) =>
        claim[key].length > 0 ? [[claim.id, entries(claim[key])] as const] : [],
      ),
    );
  const [needs, either] = [listed('needs'), listed('either')];
  const denials = [...places].flatMap(([text, place]) => (DENIAL.test(text) ? [place] : []));
  return {
    phrases: phrasesOf([...places.keys()]),
    claims: read,
    needs,
    either,
    denials: new Set(denials),
  };
};

/** How a claim's cues stand in a text: of several each at its least. */
export type FoundCue = {
  /** By how many phrases it could have been had, as the sum over its parts of the logarithm of how many. */
  width: number;
  /** Within how many words all its parts stand, from the first's beginning to the last's. */
  span: number;
};

/** What a text has of a story's cues. */
export type Cued = {
  /** Claims of which it has a cue, whole. */
  given: Map<string, FoundCue>;
  /** Of these, those whose cue has a denial in it, so that one in the text is no contradiction. */
  denied: Set<string>;
  /** Claims of which it has none of the words that they need. */
  lacking: Set<string>;
  /** Claims of which it takes more than one side. */
  either: Set<string>;
};

const widthOf = ({ parts }: Entry<number>): number =>
  parts.reduce((sum, part) => sum + Math.log(part.length), 0);

const spanOf = ({ parts }: Entry<number>, had: ReadonlyMap<number, readonly number[]>): number => {
  const found = parts.map((part) => part.flatMap((place) => had.get(place) ?? []));
  const placed = found.filter(({ length }) => length > 0);
  const spans = placed.flat().map((from) => {
    const steps = placed.map((all) =>
      all.reduce(
        (least, at) => (Math.abs(at - from) < Math.abs(least) ? at - from : least),
        Infinity,
      ),
    );
    return Math.max(...steps) - Math.min(...steps);
  });
  return spans.length > 0 ? Math.min(...spans) : 0;
};

/** The claims that a text gives away by a cue, those whose needed words it has not, and those of which it takes either side. */
export const cuedIn = (text: Searched, cues: Cues): Cued => {
  const { phrases, claims, needs, either, denials } = cues;
  const had = phrasesIn(text, phrases);
  const inText = (place: number): boolean => had.has(place);
  const isIn = (entry: Entry<number>): boolean => isHad(entry, inText);
  const having = (by: Map<string, Entry<number>[]>, has: boolean): Set<string> =>
    new Set([...by].flatMap(([id, entries]) => (entries.some(isIn) === has ? [id] : [])));
  const cued: Cued = {
    given: new Map(),
    denied: new Set(),
    lacking: having(needs, false),
    either: having(either, true),
  };
  for (const [id, entries] of claims) {
    const found = entries.filter(isIn);
    if (found.length > 0)
      cued.given.set(id, {
        width: Math.min(...found.map(widthOf)),
        span: Math.min(...found.map((entry) => spanOf(entry, had))),
      });
    const isDenial = (place: number): boolean => inText(place) && denials.has(place);
    if (found.some(({ parts }) => parts.some((part) => part.some(isDenial)))) cued.denied.add(id);
  }
  return cued;
};
