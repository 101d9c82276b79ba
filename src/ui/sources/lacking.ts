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

/** How many points are told first, in sight. */
const FIRST = 3;

/** What a page lacks, in the sections in which it is told. */
type Sections = {
  /** The points that weigh most, whoever has them. */
  first: Lacking[];
  /** Of the others those of the core, then those that several reports have. */
  rest: Lacking[];
  /** What one report alone has, under its origin's id. */
  byReport: { origin: string; claims: Lacking[] }[];
};

const originsOf = ({ has }: Lacking): string[] => [
  ...new Set(has.flatMap(({ origin }) => origin ?? [])),
];

/** The sections of what a page lacks, in the order of `docs/fairness.md`, 4; the points come by weight, as `digest` has them. */
export const lackingSections = (leftOut: readonly LeftOut[], story: StoryFacts): Sections => {
  const isCore = ({ claim }: LeftOut): boolean =>
    story.claims.find(({ id }) => id === claim)?.core ?? false;
  const all = lackingOf(leftOut, story);
  const others = all.slice(FIRST);
  const byOrigin = new Map<string, Lacking[]>();
  const several: Lacking[] = [];
  for (const claim of others.filter((one) => !isCore(one))) {
    const [origin, ...more] = originsOf(claim);
    if (origin === undefined || more.length > 0) several.push(claim);
    else byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), claim]);
  }
  return {
    first: all.slice(0, FIRST),
    rest: [...others.filter(isCore), ...several],
    byReport: [...byOrigin].map(([origin, claims]) => ({ origin, claims })),
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
