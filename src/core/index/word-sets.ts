/** The sets of words that serve all stories (`src/corpus/sets/`), as the package has them: data, and no code. */
import * as v from 'valibot';
import { Entries } from '../story/story.ts';
import type { Story } from './story-file.ts';

export type WordSets = Readonly<Record<string, readonly string[]>>;

const File = v.record(v.string(), Entries);

/** Reads the file that the build writes. Throws where the shape is another. */
export const parseWordSets = (text: string): WordSets => {
  try {
    return v.parse(File, JSON.parse(text));
  } catch (error) {
    throw new Error(`word sets: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/** A story with the sets of all stories beside its own, which go first. */
export const withWordSets = (story: Story, sets: WordSets): Story => ({
  ...story,
  sets: { ...(sets as Story['sets']), ...story.sets },
});
