import type { LeftOut } from '../../core/report/report.ts';
import type { StoryFacts } from '../../core/story/story.ts';
import { type Support, supportOf } from '../../core/story/support.ts';
import type { Say } from '../../ui/say.ts';
import { originNames } from '../../ui/sources/teller.ts';

/** A claim that the page lacks, and who has it. */
export type Lacking = LeftOut & { has: Support['has'] };

export type ByReports = {
  /** What the story is about comes first. */
  core: Lacking[];
  /** What one report alone has, under its origin's id. */
  alone: { origin: string; claims: Lacking[] }[];
  several: Lacking[];
};

const originsOf = ({ has }: Lacking): string[] => [
  ...new Set(has.flatMap(({ origin }) => origin ?? [])),
];

/** What a page lacks, with those who have it. */
export const lackingOf = (leftOut: readonly LeftOut[], story: StoryFacts): Lacking[] =>
  leftOut.map((claim) => ({
    ...claim,
    has: supportOf(story, { sources: claim.sources, unsure: [] }, null).has,
  }));

/** Groups what a page lacks as the design's rule 4 has it: the core, what one report has, the rest. */
export const byReports = (leftOut: readonly LeftOut[], story: StoryFacts): ByReports => {
  const isCore = ({ claim }: LeftOut) => story.claims.find(({ id }) => id === claim)?.core ?? false;
  const all = lackingOf(leftOut, story);
  const rest = all.filter((claim) => !isCore(claim));
  const alone = new Map<string, Lacking[]>();
  for (const claim of rest) {
    const [origin, ...others] = originsOf(claim);
    if (origin === undefined || others.length > 0) continue;
    alone.set(origin, [...(alone.get(origin) ?? []), claim]);
  }
  return {
    core: all.filter(isCore),
    alone: [...alone].map(([origin, claims]) => ({ origin, claims })),
    several: rest.filter((claim) => originsOf(claim).length !== 1),
  };
};

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
