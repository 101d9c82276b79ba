import { readFileSync } from 'node:fs';
import { check, type Open } from '../check/check.ts';
import { found } from '../check/discrepancies-open.ts';
import {
  type EditionsNamed,
  editionFile,
  editionOf,
  editionPlace,
  editionPlaces,
  tellingsFolder,
} from '../editions.ts';
import { shown } from '../excerpts.ts';
import { lineOf } from '../lines.ts';
import { readWeights } from '../paths.ts';
import { type Agreement, agreementOf } from '../review/agreement.ts';
import { readReview } from '../review/format.ts';
import { unread } from '../review/open.ts';
import { readTellings, type TellingFile } from '../tellings.ts';

/** Something open with the file and line to mend it at: the edition's, or a telling's with its sentence. */
export type Found = {
  file: string;
  line: number;
  place: string;
  /** The first words of the telling's sentence, where it is about one. */
  sentence: string | null;
  message: string;
};

const inTelling = (
  { place, message, sentence }: Open & { sentence: NonNullable<Open['sentence']> },
  tellings: readonly TellingFile[],
): Found => {
  const telling = tellings.find(({ id }) => id === sentence.source);
  const before = telling?.text.slice(0, sentence.start) ?? '';
  return {
    file: telling?.file ?? sentence.source,
    line: before.split('\n').length,
    place,
    sentence: shown(sentence),
    message,
  };
};

const located = (
  open: readonly Open[],
  file: string,
  tellings: readonly TellingFile[],
): Found[] => {
  const line = lineOf(readFileSync(file, 'utf8'));
  return open.map(({ place, message, sentence }) =>
    sentence
      ? inTelling({ place, message, sentence }, tellings)
      : { file, line: line(place), place, sentence: null, message },
  );
};

/** What is open in one edition, and how far a second reading agreed with it before anything was settled. */
export type Checked = {
  edition: string;
  open: Found[];
  review: (ReturnType<typeof agreementOf> & { unread: string[] }) | null;
};

/** What is open in one edition, or in all; each with the edition it belongs to. */
export const runCheck = (id: string | undefined, options: EditionsNamed): Checked[] => {
  const asked = id === undefined ? editionPlaces(options) : [editionPlace(id, options)];
  return asked.map((place) => {
    const { id: edition, dir } = place;
    const read = editionOf(edition, dir);
    const review = readReview(edition, dir);
    const tellings = readTellings(tellingsFolder(place));
    return {
      edition,
      open: located(
        check(read, tellings, found(tellings, readWeights()), review),
        editionFile(edition, dir),
        tellings,
      ),
      review: review && { ...agreementOf(review, read), unread: unread(review, read) },
    };
  });
};

/** One line a thing that is open: file, line, place, sentence, what is the matter. */
export const openText = ({ file, line, place, sentence, message }: Found): string =>
  `${file}:${line}: ${[place, ...(sentence ? [sentence] : []), message].join(': ')}`;

const DIGITS = 2;

const kappaText = ({ kappa, of }: Agreement): string =>
  `κ ${kappa === null ? 'undefined' : kappa.toFixed(DIGITS)} before settling (${of} verdicts)`;

/** What is known of an edition's second reading, a line each. */
export const reviewText = ({ review }: Checked): string => {
  if (review === null) return 'no second reading';
  const kinds = review.kinds.map(([kind, one]) => `  ${kind}: ${kappaText(one)}`);
  const changed =
    review.unread.length === 0 ? [] : [`changed since they were read: ${review.unread.join(', ')}`];
  return [kappaText(review.all), ...kinds, ...changed].join('\n');
};
