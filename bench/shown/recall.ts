/** How much of what readings linked in pairs of articles is found. */
import { type Rate, rate } from '../rate.ts';
import { type ArticlePair, type PairLabels, sentenceHash } from './article-pairs.ts';
import type { Finding } from './finding.ts';
import type { Half } from './stories.ts';

export type Recall = {
  /** Linked pairs of sentences; points: what is linked, taken together; figures that differ. */
  links: Rate;
  points: Rate;
  figures: Rate;
};

/** What is linked with each other, by the first hash of each. */
const pointsOf = (links: readonly [string, string][]): [string, string][][] => {
  const points: [string, string][][] = [];
  for (const link of links) {
    const touched = points.filter((point) =>
      point.some(([a, b]) => a === link[0] || b === link[1]),
    );
    for (const one of touched) points.splice(points.indexOf(one), 1);
    points.push([...touched.flat(), link]);
  }
  return points;
};

const hashesIn = (findings: readonly Finding[]): Set<string> =>
  new Set(
    findings.flatMap(({ story, sides: [a, b] }) => {
      if (!b) return [];
      const both = [sentenceHash(story, a.sentence), sentenceHash(story, b.sentence)];
      return [both.join(' '), both.reverse().join(' ')];
    }),
  );

/** Of what readings linked in the pairs of one half, what the findings have. */
export const measureRecall = (
  pairs: readonly ArticlePair[],
  labels: PairLabels,
  findings: readonly Finding[],
  half: Half,
): Recall => {
  const shared = hashesIn(
    findings.filter(({ kind, where }) => kind === 'shared' && where !== 'beside'),
  );
  const figured = hashesIn(findings.filter(({ kind }) => kind === 'figure'));
  const known = pairs.flatMap(({ id, story }) => (story.half === half ? (labels[id] ?? []) : []));
  const has = (link: [string, string]): boolean => shared.has(link.join(' '));
  const share = (found: readonly boolean[]): Rate =>
    rate(found.filter((one) => one).length, found.length);
  return {
    links: share(known.flatMap(({ same }) => same.map(has))),
    points: share(known.flatMap(({ same }) => pointsOf(same).map((point) => point.some(has)))),
    figures: share(
      known.flatMap(({ figures }) => figures.map((link) => figured.has(link.join(' ')))),
    ),
  };
};
