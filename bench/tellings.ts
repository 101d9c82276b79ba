/**
 * Each telling of the bundled story as a page that nobody has read: the index is built without it, it
 * is annotated, and what is said of it is held against what the edition, which knows it, says.
 */

import { compile, openings } from '../src/core/index/compile.ts';
import { indexFiles } from '../src/core/index/index-files.ts';
import { sentencesOf } from '../src/core/prose/telling-sentences.ts';
import { annotate } from '../src/core/report/annotate.ts';
import type { Note, Report } from '../src/core/report/report.ts';
import type { Edition } from '../src/core/story/edition.ts';
import { backing } from '../src/core/story/opening-words.ts';
import type { Telling } from '../src/core/story/telling.ts';
import { without } from '../src/core/story/without.ts';
import { textPage } from '../src/core/text/blocks.ts';
import { editionOf } from '../src/corpus/editions.ts';
import { indexShelf } from '../src/corpus/index-shelf.ts';
import { readWeights } from '../src/corpus/paths.ts';
import { readTellings, storyFolder } from '../src/corpus/tellings.ts';
import { type Rate, rate, shown } from './rate.ts';
import { table } from './table.ts';

export type TellingsOptions = { articles: string; story: string };

/** What one telling, or all, came to; each count of how many. */
type Counts = {
  spotted: number[];
  right: number[];
  found: number[];
  alone: number[];
  leftOut: number[];
};

export type TellingsResult = Record<string, Record<keyof Counts, Rate>>;

const reportWithout = async (
  edition: Edition,
  tellings: readonly Telling[],
  left: Telling,
): Promise<Report> => {
  const weights = readWeights();
  const rest = without(edition, left.id);
  const held = tellings.filter(({ id }) => id !== left.id);
  const story = compile(rest, held, weights);
  const files = indexFiles([{ story, openings: openings(rest, held) }], weights);
  const page = textPage(left.text, null, left.meta.date);
  return (await annotate(page, indexShelf(files, weights), weights)).report;
};

/** The claims that the edition finds in a sentence of a telling, by where the sentence begins. */
const backedAt = (edition: Edition, telling: Telling) => {
  const all = sentencesOf(telling);
  const spans = edition.claims.flatMap((claim) =>
    backing(claim, telling.id, all).map(({ start, end }) => ({ claim, start, end })),
  );
  return {
    has: new Set(spans.map(({ claim }) => claim.id)),
    at: (note: Note) =>
      spans.filter(({ start, end }) => note.passage.start >= start - 2 && note.passage.start < end),
  };
};

const countsOf = (edition: Edition, telling: Telling, report: Report): Counts => {
  const gold = backedAt(edition, telling);
  const elsewhere = (id: string): boolean =>
    edition.claims.some(
      (claim) =>
        claim.id === id && Object.keys(claim.evidence).some((other) => other !== telling.id),
    );
  const stated = report.notes.filter(({ claim }) => claim !== null);
  const right = stated.filter((note) => gold.at(note).some(({ claim }) => claim.id === note.claim));
  const noted = new Set(stated.map(({ claim }) => claim));
  const shared = [...gold.has].filter(elsewhere);
  const alone = report.notes.filter(({ kind, claim }) => kind === 'alone' && claim === null);
  const wrongAlone = alone.filter((note) => gold.at(note).some(({ claim }) => elsewhere(claim.id)));
  return {
    spotted: [Number(report.story?.id === edition.id), 1],
    right: [right.length, stated.length],
    found: [shared.filter((id) => noted.has(id)).length, shared.length],
    alone: [wrongAlone.length, alone.length],
    leftOut: [
      report.leftOut.filter(({ claim }) => gold.has.has(claim)).length,
      report.leftOut.length,
    ],
  };
};

const KEYS = ['spotted', 'right', 'found', 'alone', 'leftOut'] as const;

const rates = (all: readonly Counts[]): Record<keyof Counts, Rate> => {
  const sum = (key: keyof Counts, at: number): number =>
    all.reduce((total, one) => total + (one[key][at] ?? 0), 0);
  const made = KEYS.map((key) => [key, rate(sum(key, 0), sum(key, 1))] as const);
  return Object.fromEntries(made) as Record<keyof Counts, Rate>;
};

/** Leaves out each telling in turn. */
export const benchTellings = async ({
  articles,
  story,
}: TellingsOptions): Promise<TellingsResult> => {
  const edition = editionOf(story);
  const tellings = readTellings(storyFolder(articles, story));
  const counts: [string, Counts][] = [];
  for (const telling of tellings)
    counts.push([
      telling.id,
      countsOf(edition, telling, await reportWithout(edition, tellings, telling)),
    ]);
  return {
    ...Object.fromEntries(counts.map(([id, one]) => [id, rates([one])])),
    all: rates(counts.map(([, one]) => one)),
  };
};

/** The result as a table. */
export const tellingsText = (result: TellingsResult): string =>
  table(
    [
      'left out',
      'spotted',
      'notes on a claim that it states there',
      'claims of others found in it',
      '“only here”, wrong',
      '“not on this page”, wrong',
    ],
    Object.entries(result).map(([id, one]) => [id, ...KEYS.map((key) => shown(one[key]))]),
  );
