/** An editor's cues: words that give away a sentence which puts a claim in words of its own. */
import type { Claim, Story } from '../index/story.ts';
import { SETS } from '../text/sets.ts';
import {
  type Entry,
  entryOf,
  isHad,
  type Phrases,
  phrasesIn,
  phrasesOf,
  type Searched,
} from './key-words.ts';

/** Each phrase once, however many cues have it; cues name phrases by their places. */
export type Cues = { phrases: Phrases; claims: [string, Entry<number>[]][] };

type Cued = Pick<Story, 'sets'> & { claims: readonly Pick<Claim, 'id' | 'cues'>[] };

const SET = /\$([a-z0-9-]+)/g;

/** Prepares the cues of a story's claims. */
export const cuesOf = ({ claims, sets }: Cued): Cues => {
  const full = (cue: string): string =>
    cue.replace(SET, (_, name: string) => (sets[name] ?? SETS[name] ?? []).join('|'));
  const places = new Map<string, number>();
  const placeOf = (phrase: string): number => {
    const place = places.get(phrase) ?? places.size;
    places.set(phrase, place);
    return place;
  };
  const read = claims.map(({ id, cues }): [string, Entry<number>[]] => [
    id,
    cues.map((cue) => entryOf(full(cue), placeOf)),
  ]);
  return { phrases: phrasesOf([...places.keys()]), claims: read };
};

/** The claims of which a text has a cue, whole. */
export const cuedIn = (text: Searched, { phrases, claims }: Cues): Set<string> => {
  const had = phrasesIn(text, phrases);
  return new Set(
    claims
      .filter(([, cues]) => cues.some((cue) => isHad(cue, (place) => had.has(place))))
      .map(([id]) => id),
  );
};
