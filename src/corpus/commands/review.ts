import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type EditionPlace,
  type EditionsNamed,
  editionOf,
  editionPlace,
  tellingsFolder,
} from '../editions.ts';
import { REVIEW_FORMAT, type Review, readReview, writeReview } from '../review/format.ts';
import { unread } from '../review/open.ts';
import { readSheet, sheetOf, takeSheets } from '../review/sheet.ts';
import { readTellings } from '../tellings.ts';

export type ReviewOptions = EditionsNamed & {
  out?: string;
  take?: string[];
  how?: string;
  date?: string;
  changed?: true;
};

const NONE: Review = { format: REVIEW_FORMAT, rounds: [], settled: [] };

/** Writes a sheet for each telling into a folder, of all claims or of those not read as they are worded now. */
const writeSheets = (place: EditionPlace, options: ReviewOptions, out: string): string[] => {
  const edition = editionOf(place.id, place.dir);
  const review = readReview(place.id, place.dir) ?? NONE;
  const ids = options.changed ? unread(review, edition) : edition.claims.map(({ id }) => id);
  const tellings = readTellings(tellingsFolder(place));
  mkdirSync(out, { recursive: true });
  return tellings
    .filter(({ id }) => edition.sources.some((source) => source.id === id))
    .map((telling) => {
      const file = join(out, `${telling.id}.yaml`);
      writeFileSync(file, sheetOf(edition, telling, ids));
      return file;
    });
};

/** Takes filled sheets into the edition's `review.yaml`. */
const take = (place: EditionPlace, options: ReviewOptions, files: readonly string[]): string[] => {
  const { how, date } = options;
  const { id, dir } = place;
  if (how === undefined || date === undefined)
    throw new Error('--take needs --how (how the reading was made) and --date.');
  const sheets = files.map((file) => ({
    filled: readSheet(readFileSync(file, 'utf8'), file),
    file,
  }));
  const review = takeSheets(
    readReview(id, dir) ?? NONE,
    sheets,
    editionOf(id, dir),
    readTellings(tellingsFolder(place)),
    { how, date },
  );
  return [writeReview(review, id, dir)];
};

/** Prints sheets for a second reading, or takes them back; the files that were written. */
export const runReview = (story: string, options: ReviewOptions): string[] => {
  const place = editionPlace(story, options);
  return options.take
    ? take(place, options, options.take)
    : writeSheets(place, options, options.out ?? 'sheets');
};
