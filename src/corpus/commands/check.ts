import { readFileSync } from 'node:fs';
import { check, type Open } from '../check.ts';
import { found } from '../discrepancies.ts';
import { editionFile, editionIds, editionOf } from '../editions.ts';
import { lineOf } from '../lines.ts';
import { EDITIONS, readWeights } from '../places.ts';
import { readTellings, storyFolder, type Telling } from '../tellings.ts';
import { shown } from '../told.ts';

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
  tellings: readonly Telling[],
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

const located = (open: readonly Open[], file: string, tellings: readonly Telling[]): Found[] => {
  const line = lineOf(readFileSync(file, 'utf8'));
  return open.map(({ place, message, sentence }) =>
    sentence
      ? inTelling({ place, message, sentence }, tellings)
      : { file, line: line(place), place, sentence: null, message },
  );
};

/** What is open in one edition, or in all; each with the edition it belongs to. */
export const runCheck = (
  id: string | undefined,
  options: { articles: string; editions?: string },
): { edition: string; open: Found[] }[] => {
  const dir = options.editions ?? EDITIONS;
  return (id === undefined ? editionIds(dir) : [id]).map((edition) => {
    const read = editionOf(edition, dir);
    const tellings = readTellings(storyFolder(options.articles, edition));
    return {
      edition,
      open: located(
        check(read, tellings, found(tellings, readWeights())),
        editionFile(edition, dir),
        tellings,
      ),
    };
  });
};

/** One line a thing that is open: file, line, place, sentence, what is the matter. */
export const openText = ({ file, line, place, sentence, message }: Found): string =>
  `${file}:${line}: ${[place, ...(sentence ? [sentence] : []), message].join(': ')}`;
