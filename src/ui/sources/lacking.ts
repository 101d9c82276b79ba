/** What a page lacks, and who has it. */
import type { LeftOut } from '../../core/report/report.ts';
import type { StoryFacts } from '../../core/story/story.ts';
import { type Support, supportOf } from '../../core/story/support.ts';
import type { Say } from '../say.ts';
import { originNames } from './teller.ts';

/** A claim that the page lacks, and who has it. */
export type Lacking = LeftOut & { has: Support['has'] };

/** What a page lacks, with those who have it. */
export const lackingOf = (leftOut: readonly LeftOut[], story: StoryFacts): Lacking[] =>
  leftOut.map((claim) => ({
    ...claim,
    has: supportOf(story, { sources: claim.sources, unsure: [] }, null).has,
  }));

/** Who has these claims: "Reuters (Dunya News, VOI) and AP (GNT News)", or that all reports have. */
export const reportsWords = (claims: readonly Lacking[], story: StoryFacts, say: Say): string => {
  const has = claims.flatMap((claim) => claim.has);
  const once = has.filter(({ source }, at) => has.findIndex((one) => one.source === source) === at);
  const names = originNames(story, once, say);
  if (names.length > 1 && names.length === story.origins.length)
    return say('reports_all', { n: names.length });
  if (names.length > 0) return say('reports', { names });
  return say('reports_unclear', { outlets: once.map(({ source }) => source.outlet) });
};
