import type { LeftOut } from '../../core/report/report.ts';
import type { StoryFacts } from '../../core/story/story.ts';
import { type Lacking, lackingOf } from '../../ui/sources/lacking.ts';

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

/** Groups what a page lacks as `docs/fairness.md`, 4, has it: the core, what one report has, the rest. */
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
