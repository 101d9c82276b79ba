import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionOf, editionPlace } from '../editions.ts';
import { REVIEW_FORMAT, type Review, readReview, writeReview } from '../review/format.ts';
import { unread } from '../review/open.ts';
import { readSheet, sheetOf, takeSheets } from '../review/sheet.ts';
import { readTellings, storyFolder } from '../tellings.ts';

export type ReviewOptions = {
  articles: string;
  editions?: string;
  out?: string;
  take?: string[];
  how?: string;
  date?: string;
  changed?: true;
};

const NONE: Review = { format: REVIEW_FORMAT, rounds: [], settled: [] };

/** Writes a sheet for each telling into a folder, of all claims or of those not read as they are worded now. */
const writeSheets = (story: string, options: ReviewOptions, out: string): string[] => {
  const edition = editionOf(story, options.editions);
  const review = readReview(story, options.editions) ?? NONE;
  const ids = options.changed ? unread(review, edition) : edition.claims.map(({ id }) => id);
  mkdirSync(out, { recursive: true });
  return readTellings(storyFolder(options.articles, story))
    .filter(({ id }) => edition.sources.some((source) => source.id === id))
    .map((telling) => {
      const file = join(out, `${telling.id}.yaml`);
      writeFileSync(file, sheetOf(edition, telling, ids));
      return file;
    });
};

/** Takes filled sheets into the edition's `review.yaml`. */
const take = (story: string, options: ReviewOptions, files: readonly string[]): string[] => {
  const { how, date } = options;
  if (how === undefined || date === undefined)
    throw new Error('--take needs --how (how the reading was made) and --date.');
  const sheets = files.map((file) => ({
    filled: readSheet(readFileSync(file, 'utf8'), file),
    file,
  }));
  const review = takeSheets(
    readReview(story, options.editions) ?? NONE,
    sheets,
    editionOf(story, options.editions),
    readTellings(storyFolder(options.articles, story)),
    { how, date },
  );
  return [writeReview(review, story, options.editions)];
};

/** Prints sheets for a second reading, or takes them back; the files that were written. */
export const runReview = (story: string, options: ReviewOptions): string[] => {
  const { dir, articles } = editionPlace(story, options);
  const placed = { ...options, editions: dir, articles };
  return options.take
    ? take(story, placed, options.take)
    : writeSheets(story, placed, options.out ?? 'sheets');
};
