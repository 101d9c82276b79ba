/** An editor's cues: words that give away a sentence which puts a claim in words of its own. */

import { SETS } from '../english/sets.ts';
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
import type { Story } from './story-file.ts';

/** Each phrase once, however many cues have it; cues name phrases by their places. */
export type Cues = {
  phrases: Phrases;
  claims: [string, Entry<number>[]][];
  /** What a passage must have one of, by claim. */
  needs: Map<string, Entry<number>[]>;
};

type Given = Pick<Story, 'sets'> & { claims: readonly Pick<Claim, 'id' | 'cues' | 'needs'>[] };

const SET = /\$([a-z0-9-]+)/g;

/** Prepares the cues of a story's claims. */
export const cuesOf = ({ claims, sets }: Given): Cues => {
  const full = (cue: string): string =>
    cue.replace(SET, (_, name: string) => (sets[name] ?? SETS[name] ?? []).join('|'));
  const places = new Map<string, number>();
  const placeOf = (phrase: string): number => {
    const place = places.get(phrase) ?? places.size;
    places.set(phrase, place);
    return place;
  };
  const entries = (list: readonly string[]): Entry<number>[] =>
    list.map((cue) => entryOf(full(cue), placeOf));
  const read = claims.map(({ id, cues }): [string, Entry<number>[]] => [id, entries(cues)]);
  const needs = new Map(
    claims.flatMap((claim) =>
      claim.needs.length > 0 ? [[claim.id, entries(claim.needs)] as const] : [],
    ),
  );
  return { phrases: phrasesOf([...places.keys()]), claims: read, needs };
};

/** What a text has of a story's cues. */
export type Cued = {
  /** Claims of which it has a cue, whole. */
  given: Set<string>;
  /** Claims of which it has none of the words that they need. */
  lacking: Set<string>;
};

/** The claims that a text gives away by a cue, and those whose needed words it has not. */
export const cuedIn = (text: Searched, { phrases, claims, needs }: Cues): Cued => {
  const had = phrasesIn(text, phrases);
  const has = (entries: readonly Entry<number>[]): boolean =>
    entries.some((entry) => isHad(entry, (place) => had.has(place)));
  return {
    given: new Set(claims.filter(([, cues]) => has(cues)).map(([id]) => id)),
    lacking: new Set([...needs].filter(([, entries]) => !has(entries)).map(([id]) => id)),
  };
};
