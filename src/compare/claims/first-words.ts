import { differences } from '../../core/story/differences.ts';
import type { Claim, StoryFacts } from '../../core/story/story.ts';

/**
 * The point at the core of the story on which most tellings have words of their own, what matters more
 * first: it stands for the headlines, which are the tellings' text and not held.
 */
export const firstPoint = (story: StoryFacts): Claim | null => {
  const readers = (claim: Claim): number =>
    new Set(claim.readings.flatMap(({ sources }) => sources)).size;
  const points = differences(story).flatMap(({ claim }) =>
    story.claims.filter(({ id, core }) => core && id === claim),
  );
  const most = Math.max(0, ...points.map(readers));
  return most < 2 ? null : (points.find((claim) => readers(claim) === most) ?? null);
};
