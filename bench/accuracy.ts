/** `npm run bench -- accuracy`: all that we measure, on public sets of other people's text. */
import { resolve } from 'node:path';
import { readWeights } from '../src/corpus/places.ts';
import { type Absence, measureAbsence } from './accuracy/absence.ts';
import { type Alignment, measureAlignment } from './accuracy/alignment.ts';
import { type Answers, measureAnswers } from './accuracy/answers.ts';
import { type Contrast, measureContrast } from './accuracy/contrast.ts';
import { demandData } from './accuracy/data.ts';
import { type Drafting, measureDrafting } from './accuracy/drafting.ts';
import { measurePages, type Pages } from './accuracy/pages.ts';
import { accuracyText } from './accuracy/printed.ts';
import { measureSpotting, type Spotting } from './accuracy/spotting.ts';

/** What `--json` prints. */
export type Accuracy = {
  spotting: Spotting;
  alignment: Alignment;
  contrast: Contrast;
  absence: Absence;
  answers: Answers;
  pages: Pages;
  draft: Drafting;
};

export type AccuracyOptions = { data: string; json?: true };

/** Measures everything, a set after the other. Throws, in one sentence, where a set is missing. */
export const measureAccuracy = async (dir: string): Promise<Accuracy> => {
  demandData(dir);
  const weights = readWeights();
  return {
    spotting: await measureSpotting(dir, weights),
    alignment: await measureAlignment(dir, weights),
    contrast: await measureContrast(dir, weights),
    absence: await measureAbsence(dir, weights),
    answers: await measureAnswers(dir, weights),
    pages: await measurePages(dir, weights),
    draft: measureDrafting(dir),
  };
};

/** Runs the bench and prints a table, or one JSON value. */
export const runAccuracy = async ({ data, json }: AccuracyOptions): Promise<void> => {
  // npm starts scripts in the package's folder; folder names are meant from the reader's.
  const found = await measureAccuracy(resolve(process.env.INIT_CWD ?? process.cwd(), data));
  process.stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : `${accuracyText(found)}\n`);
};
