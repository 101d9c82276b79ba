/** Of each kind of finding a sample, drawn by a seed so that a change of what is found keeps what is still there. */
import { bare, type Finding, hashOf, type Kind } from './finding.ts';
import { digestOf, type Half } from './stories.ts';

/** As many of one kind as are drawn in one half, and of one story among them. */
const SAMPLE = 60;
const OF_A_STORY = 4;

export type Drawn = Finding & { hash: string };

/** Names of all sorts are compared in one way and shown as one kind. */
export const sortOf = ({ kind }: Pick<Finding, 'kind'>): Kind =>
  kind === 'person' || kind === 'place' ? 'name' : kind;

/** Both say it word for word: no reading is needed. */
export const isVerbatim = ({ kind, sides: [one, other] }: Finding): boolean =>
  kind === 'shared' && other !== undefined && bare(one.sentence) === bare(other.sentence);

/** Each finding once, in the order that the seed gives. */
const ranked = (findings: readonly Finding[], seed: string): Drawn[] => {
  const byHash = new Map(findings.map((one) => [hashOf(one), one]));
  return [...byHash]
    .map(([hash, one]) => ({ rank: digestOf(`${seed} ${hash}`), one: { ...one, hash } }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ one }) => one);
};

/** The sample of one half, place and kind. */
export const draw = (
  findings: readonly Finding[],
  half: Half,
  seed: string,
  count = SAMPLE,
): Drawn[] => {
  const perStory = new Map<string, number>();
  return ranked(
    findings.filter((one) => one.story.half === half && !isVerbatim(one)),
    seed,
  )
    .filter(({ story: { name } }) => {
      const n = perStory.get(name) ?? 0;
      perStory.set(name, n + 1);
      return n < OF_A_STORY;
    })
    .slice(0, count);
};
