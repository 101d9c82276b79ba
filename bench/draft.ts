/** `npm run bench -- draft`: what is drafted from the tellings alone, held against the edition. */
import { readFileSync } from 'node:fs';
import { draftEdition } from '../src/core/draft/draft-edition.ts';
import { findAll } from '../src/core/draft/findings.ts';
import { sentencesOf } from '../src/core/prose/telling-sentences.ts';
import type { Telling } from '../src/core/story/telling.ts';
import { readEdition } from '../src/corpus/edition.ts';
import { editionOf } from '../src/corpus/editions.ts';
import { readWeights } from '../src/corpus/paths.ts';
import { readTellings, storyFolder } from '../src/corpus/tellings.ts';
import { backed, type Measure, measureClaims } from './draft/claims.ts';
import { type Discrepancies, measureDiscrepancies } from './draft/discrepancies.ts';
import { type Lineages, measureLineage } from './draft/lineage.ts';
import { measureUnseen, type Unseen } from './draft/unseen.ts';
import { shown } from './rate.ts';
import { table } from './table.ts';

export type DraftOptions = { articles: string; story: string; data: string; edition?: string };

export type DraftBench = {
  tellings: number;
  claims: ReturnType<typeof measureClaims>;
  lineage: Lineages;
  /** With the credits that whoever saved the tellings wrote over them withheld. */
  lineageByText: Lineages;
  discrepancies: Discrepancies;
  /** Null where the public data are not at hand. */
  unseen: Unseen | null;
};

const uncredited = (telling: Telling): Telling => ({
  ...telling,
  meta: { ...telling.meta, credits: null },
});

/** Drafts and measures. */
export const benchDraft = ({ articles, story, data, edition: file }: DraftOptions): DraftBench => {
  const edition = file ? readEdition(readFileSync(file, 'utf8'), file) : editionOf(story);
  const tellings = readTellings(storyFolder(articles, story));
  const weights = readWeights();
  const found = findAll(tellings, weights);
  const drafted = draftEdition(story, tellings, found);
  const bare = tellings.map(uncredited);
  const all = tellings.flatMap(sentencesOf);
  return {
    tellings: tellings.length,
    claims: measureClaims(backed(drafted.claims, all), backed(edition.claims, all)),
    lineage: measureLineage(drafted, edition),
    lineageByText: measureLineage(draftEdition(story, bare, findAll(bare, weights)), edition),
    discrepancies: measureDiscrepancies(found.discrepancies, edition, all),
    unseen: measureUnseen(data, weights),
  };
};

const row = (name: string, { precision, recall }: Measure): string[] => [
  name,
  shown(precision),
  shown(recall),
];

const lineageRow = (name: string, { how, from, origin, all }: Lineages): string[] => [
  name,
  ...[how, from, origin, all].map(({ n, of }) => `${n} of ${of}`),
];

/** The tables; `list` adds every finding that is about no pair of the edition, and every pair missed. */
export const draftText = (bench: DraftBench, list: boolean): string => {
  const { claims, lineage, lineageByText, discrepancies, unseen } = bench;
  const { strict, loose, byFacet, dismissed, unanswered, missed } = discrepancies;
  const sides = [...dismissed, ...unanswered].map(
    ({ facet, quoted, a, b }) =>
      `${facet}${quoted ? ` (${quoted})` : ''}: ${a.source} “${a.words}”, ${b.source} “${b.words}”`,
  );
  return [
    table(
      ['claims', 'precision', 'recall'],
      [
        row('all', claims.all),
        row('of two tellings or more', claims.several),
        row('pairs of sentences in one claim', claims.pairs),
      ],
    ),
    table(
      ['discrepancies', 'precision', 'recall'],
      [
        row('same facet', strict),
        row('any facet', loose),
        ...byFacet.map(({ facet, measure }) => row(`— ${facet}`, measure)),
      ],
    ),
    `Findings about no pair of readings: ${dismissed.length} dismissed by the edition, ${unanswered.length} not answered by it.`,
    table(
      ['lineage', 'how', 'from', 'origin', 'all three'],
      [
        lineageRow('with the credits over the texts', lineage),
        lineageRow('by the texts alone', lineageByText),
      ],
    ),
    ...lineageByText.wrong,
    ...(unseen
      ? [
          table(
            ['one edit in a sentence pair', 'found', 'new alarms'],
            unseen.map(({ type, found, alarms }) => [
              type,
              found ? shown(found) : '',
              alarms ? shown(alarms) : '',
            ]),
          ),
        ]
      : []),
    ...(list
      ? [
          'About no pair:',
          ...sides,
          'Missed:',
          ...missed.map(({ claim, a, b }) => `${claim.id} (${claim.facet}): ${a}, ${b}`),
        ]
      : []),
  ].join('\n\n');
};
