/** What a reader says of a point of his own articles, and on which point of a draft it is. */
import type { Story } from '../index/compiled-story.ts';
import type { Claim } from '../story/story.ts';
import { wordsId } from '../terms/hash.ts';
import { runWords } from '../text/words.ts';

/** In characters. */
export const LONGEST_GLOSS = 500;

/** A sentence of an article, by the article's id and the sentence's words: so it is found in a new draft. */
export type SentenceOf = [article: string, words: string];

export type Gloss = {
  /** The sentences that make the point, in order. */
  on: SentenceOf[];
  /** When it was said, in milliseconds. */
  at: number;
  /** The point in words of his own; null where he only calls it small. */
  says: string | null;
  small: boolean;
  /** Came in a story file. */
  given?: true;
};

const keyOf = ([article, words]: SentenceOf): string => `${article} ${words}`;
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Sentences in the one order in which they stand in a gloss. */
export const sortSentences = (anchors: readonly SentenceOf[]): SentenceOf[] =>
  [...anchors].sort((a, b) => compare(keyOf(a), keyOf(b)));

/** The sentences of a point of a reader's own articles. */
export const sentencesIn = ({ readings }: Pick<Claim, 'readings'>): SentenceOf[] =>
  sortSentences(
    readings.flatMap(({ sources, says }) =>
      says === null
        ? []
        : sources.map((one): SentenceOf => [one, wordsId(runWords(says).join(' '))]),
    ),
  );

/** The reader's own word comes after one from a file, the later after the earlier. */
const byWeight = (a: Gloss, b: Gloss): number =>
  Number(b.given ?? false) - Number(a.given ?? false) ||
  a.at - b.at ||
  compare(a.on.map(keyOf).join(), b.on.map(keyOf).join());

/**
 * By point, the glosses on it: one is on the point that joins all of its sentences that are there. Where a draft puts these
 * apart it is on none, and waits. Of several the last counts: the reader's own, and of these the latest.
 */
export const glossesOn = (
  claims: readonly Claim[],
  glosses: readonly Gloss[],
): Map<string, Gloss[]> => {
  const home = new Map<string, string>();
  for (const claim of claims)
    for (const one of sentencesIn(claim).map(keyOf)) if (!home.has(one)) home.set(one, claim.id);
  const on = new Map<string, Gloss[]>();
  for (const gloss of [...glosses].sort(byWeight)) {
    const points = new Set(gloss.on.flatMap((one) => home.get(keyOf(one)) ?? []));
    const [point] = points;
    if (point !== undefined && points.size === 1) on.set(point, [...(on.get(point) ?? []), gloss]);
  }
  return on;
};

/** A story of a reader's own articles with what is said of its points. */
export const withGlosses = (story: Story, glosses: readonly Gloss[]): Story => {
  const on = glossesOn(story.claims, glosses);
  const claims = story.claims.map((claim) => {
    const gloss = on.get(claim.id)?.at(-1);
    if (!gloss) return claim;
    const { says: statement, small, given } = gloss;
    return { ...claim, statement, small, ...(given && { given }) };
  });
  return { ...story, claims };
};
