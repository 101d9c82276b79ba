import type { StoryFacts } from '../core/index/story.ts';
import type { LeftOut } from '../core/report/report.ts';
import { supportOf } from '../core/report/support.ts';
import type { Say } from '../ui/say.ts';
import { originNames } from '../ui/teller.ts';

/** A claim that the page lacks, and the reports that have it: "Reuters (Dunya News, VOI)". */
export type Lacking = LeftOut & { reports: string[] };

export type ByReports = {
  /** What the story is about comes first. */
  core: Lacking[];
  /** What one report alone has, under its name. */
  alone: { report: string; claims: Lacking[] }[];
  several: Lacking[];
};

const withReports = (claim: LeftOut, story: StoryFacts, say: Say): Lacking => {
  const { has } = supportOf(story, { sources: claim.sources, unsure: [] }, null);
  const reports = originNames(story, has, say);
  const outlets = has.map(({ source }) => say('reports_unclear', { outlet: source.outlet }));
  return { ...claim, reports: reports.length > 0 ? reports : outlets };
};

/** Groups what a page lacks as the design's rule 4 has it: the core, what one report has, the rest. */
export const byReports = (leftOut: readonly LeftOut[], story: StoryFacts, say: Say): ByReports => {
  const all = leftOut.map((claim) => withReports(claim, story, say));
  const isCore = ({ claim }: Lacking) => story.claims.find(({ id }) => id === claim)?.core ?? false;
  const rest = all.filter((claim) => !isCore(claim));
  const alone = new Map<string, Lacking[]>();
  for (const claim of rest) {
    const [report, ...others] = claim.reports;
    if (report === undefined || others.length > 0) continue;
    alone.set(report, [...(alone.get(report) ?? []), claim]);
  }
  return {
    core: all.filter(isCore),
    alone: [...alone].map(([report, claims]) => ({ report, claims })),
    several: rest.filter(({ reports }) => reports.length > 1),
  };
};
