/** `npm run bench -- accuracy`: all that we measure, on public sets of other people's text. */
import { resolve } from 'node:path';
import manifest from '../manifest.json' with { type: 'json' };
import { CATALOGUE_FORMAT } from '../src/core/index/catalogue.ts';
import { STORY_FORMAT } from '../src/core/index/story.ts';
import { PERHAPS, SPOTTED } from '../src/core/match/spot.ts';
import { LINE } from '../src/core/report/notes.ts';
import { editionIds, editionOf } from '../src/corpus/editions.ts';
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

/** What was measured: the versions that readers have, and the lines that ship. */
type Measured = {
  extension: string;
  formats: { story: number; catalogue: number };
  editions: { id: string; version: string }[];
  lines: { spotted: number; perhaps: number; aligned: number };
};

/** What `--json` prints. */
export type Accuracy = {
  /** The day of the run. */
  date: string;
  measured: Measured;
  spotting: Spotting;
  alignment: Alignment;
  contrast: Contrast;
  absence: Absence;
  answers: Answers;
  pages: Pages;
  draft: Drafting;
};

export type AccuracyOptions = { data: string; json?: true };

const measuredNow = (): Measured => ({
  extension: manifest.version,
  formats: { story: STORY_FORMAT, catalogue: CATALOGUE_FORMAT },
  editions: editionIds().map((id) => ({ id, version: editionOf(id).version })),
  lines: { spotted: SPOTTED, perhaps: PERHAPS, aligned: LINE },
});

/** Measures everything, a set after the other. Throws, in one sentence, where a set is missing. */
export const measureAccuracy = async (dir: string): Promise<Accuracy> => {
  demandData(dir);
  const weights = readWeights();
  return {
    date: new Date().toISOString().slice(0, 10),
    measured: measuredNow(),
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
