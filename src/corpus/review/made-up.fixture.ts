/** An edition of two tellings in miniature, and a second reading of it. */
import type { Edition } from '../../core/story/edition.ts';
import { readEdition } from '../edition.ts';
import type { TellingFile } from '../tellings.ts';
import { REVIEW_FORMAT, type Review, type SecondVerdict } from './format.ts';

const ONE = 'Ferries sail again\n\nThe ferries of Marle sail again. Nobody was hurt on Friday.\n';
const TWO = 'Boats are back\n\nBoats cross the river once more.\n';

const telling = (id: string, body: string): TellingFile => {
  const url = `https://${id}.example/a`;
  const meta = { source: id, outlet: id, credits: null, date: '2031-05-04', url };
  return { id, file: `${id}.md`, meta, text: body, body, bodyStart: 0 };
};
export const TELLINGS = [telling('one', ONE), telling('two', TWO)];

const source = (id: string, complete: boolean): string =>
  `{ id: ${id}, outlet: ${id}, url: 'https://${id}.example/a', date: 2031-05-04, language: en, kind: article, ` +
  `complete: ${complete}, text: original, origin: null, lineage: { how: own, from: null, evidence: [] } }`;

/** Two is an excerpt where `complete` is false. */
export const editionOf = (complete = true): Edition =>
  readEdition(
    `
format: 2
id: ferries
title: Ferries sail again
version: "1"
date: 2031-05-05
editor: Variorum
corrections: mailto:corrections@variorum.example
event: { day: 2031-05-04, slots: [{ slot: what, label: a ferry, any: [ferry, boat] }] }
origins: {}
sources:
  - ${source('one', true)}
  - ${source('two', complete)}
claims:
  - id: sail
    topic: Ferries
    statement: Ships go over the water.
    facet: term
    kind: worded
    readings: { one: ferries, two: boats }
    evidence: { one: [The ferries of], two: [Boats cross] }
  - id: unhurt
    topic: People
    statement: There were no casualties.
    evidence: { one: [Nobody was hurt] }
`,
    'ferries.yaml',
  );

export const NONE: Review = { format: REVIEW_FORMAT, rounds: [], settled: [] };

export const STATEMENTS = {
  sail: 'Ships go over the water.',
  unhurt: 'There were no casualties.',
};

type Verdicts = Record<string, Record<string, SecondVerdict>>;

/** A second reading of one round for each of these. */
export const reviewOf = (...rounds: Verdicts[]): Review => ({
  ...NONE,
  rounds: rounds.map((tellings) => ({
    date: '2031-05-06',
    how: 'By hand.',
    statements: STATEMENTS,
    tellings,
  })),
});
