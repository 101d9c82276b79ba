/** Every measure of `bench -- accuracy`, and what versions and lines were measured. */
import manifest from '../../manifest.json' with { type: 'json' };
import { CATALOGUE_FORMAT } from '../../src/core/index/catalogue.ts';
import { STORY_JSON_FORMAT } from '../../src/core/index/story-json.ts';
import { MATCH } from '../../src/core/spot/claims.ts';
import { PERHAPS, SPOTTED } from '../../src/core/spot/spot.ts';
import { editionIds, editionOf } from '../../src/corpus/editions.ts';
import { readWeights } from '../../src/corpus/paths.ts';
import { type Absence, measureAbsence } from './absence.ts';
import { type Alignment, measureAlignment } from './alignment.ts';
import { type Answers, measureAnswers } from './answers.ts';
import { type Contrast, measureContrast } from './contrast.ts';
import { demandData } from './data.ts';
import { type Drafting, measureDrafting } from './drafting.ts';
import { measurePages, type Pages } from './pages.ts';
import { measureSpotting, type Spotting } from './spotting.ts';

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

const measuredNow = (): Measured => ({
  extension: manifest.version,
  formats: { story: STORY_JSON_FORMAT, catalogue: CATALOGUE_FORMAT },
  editions: editionIds().map((id) => ({ id, version: editionOf(id).version })),
  lines: { spotted: SPOTTED, perhaps: PERHAPS, aligned: MATCH },
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
