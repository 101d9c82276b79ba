/** Where things lie, seen from the built command or from the sources: each walks up to the package. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseWeights, type Weights } from '../core/terms/weights.ts';

const packageRoot = (from: string): string => {
  if (existsSync(join(from, 'package.json')) && existsSync(join(from, 'manifest.json')))
    return from;
  const up = dirname(from);
  if (up === from) throw new Error('The command lies outside its package.');
  return packageRoot(up);
};

/** The repository. */
export const ROOT = packageRoot(dirname(fileURLToPath(import.meta.url)));
/** The editions, a folder a story. */
export const EDITIONS = join(ROOT, 'src/corpus/stories');
/** Editions of made-up events that we wrote, bundled with the others. */
export const SAMPLES = join(ROOT, 'src/corpus/samples');
/** Their tellings, a folder a story. */
export const SAMPLE_TELLINGS = join(ROOT, 'src/corpus/fixtures/tellings');
/** The built index: the folder that holds `stories/`. */
export const PUBLIC = join(ROOT, 'public');

/** The word weights that the build has cut. */
export const readWeights = (): Weights => {
  const file = join(ROOT, 'dist/words/weights.txt');
  if (!existsSync(file)) throw new Error(`${file}: missing; npm run build makes it.`);
  return parseWeights(readFileSync(file, 'utf8'));
};
