/** How long a worker that was just started takes to say which of 100,000 stories a page could cover. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexFiles } from '../../src/core/index/index-files.ts';
import { packagedShelf } from '../../src/core/index/shelf.ts';
import { parseWeights, type Weights } from '../../src/core/terms/weights.ts';
import { words } from '../../src/core/text/words.ts';
import { ROOT } from '../../src/corpus/paths.ts';
import { readStories } from '../accuracy/data.ts';
import { storyOf } from '../accuracy/stories.ts';

export const STORIES = 100_000;
const OPENING = 40;

/** Deterministic numbers from 0 to below 1 (Park and Miller's generator). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
};

/** Openings as news have them: each of words of two real stories, so that frequent names stay frequent. */
const openingsOf = async (dir: string): Promise<string[]> => {
  const texts = (await readStories(dir)).map(({ docs }) =>
    words(docs.map(({ title, text }) => `${title} ${text}`).join(' ')).map(({ form }) => form),
  );
  const random = randomFrom(1);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  return Array.from({ length: STORIES }, () => {
    const two = [pick(texts), pick(texts)];
    return Array.from({ length: OPENING }, () => pick(pick(two))).join(' ');
  });
};

const bigIndex = async (dir: string, weights: Weights): Promise<Map<string, string>> => {
  const [item] = await readStories(dir);
  if (!item) throw new Error(`${dir}: no stories`);
  const { story } = storyOf({ ...item, docs: [] }, 'any', false, weights);
  const event = { ...story.event, day: '2000-01-01' };
  const openings = await openingsOf(dir);
  return indexFiles(
    openings.map((opening, at) => ({
      story: { ...story, id: `story-${at}`, title: `Story ${at}`, event },
      openings: [opening],
    })),
    weights,
  );
};

export type Cold = { ms: number[]; bytes: number[] };

/** For each opening, from nothing in memory but the code: word weights, catalogue, buckets, candidates. */
export const timeCandidates = async (dir: string, openings: readonly string[]): Promise<Cold> => {
  const list = readFileSync(join(ROOT, 'dist/words/weights.txt'), 'utf8');
  const files = await bigIndex(dir, parseWeights(list));
  const cold: Cold = { ms: [], bytes: [] };
  for (const opening of openings) {
    let bytes = list.length;
    const began = performance.now();
    const shelf = packagedShelf(
      async (path) => {
        const text = files.get(path.replace(/^stories\//, ''));
        if (text === undefined) throw new Error('no such file');
        bytes += text.length;
        return text;
      },
      parseWeights(list),
      {},
    );
    await shelf.candidates(opening);
    cold.ms.push(performance.now() - began);
    cold.bytes.push(bytes);
  }
  return cold;
};
