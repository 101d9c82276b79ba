/** The sets of words that serve all stories (`src/corpus/sets/`), as the package has them: data, and no code. */
import type { Story } from './compiled-story.ts';

export type WordSets = Readonly<Record<string, readonly string[]>>;

/** A line a set, `fire:fire,blaze*,flames`: as JSON they would take half a kilobyte more of the package. */
export const wordSetsText = (sets: WordSets): string =>
  Object.entries(sets)
    .map(([name, entries]) => {
      const line = `${name}:${entries.join(',')}`;
      if (!isLine(line) || entries.some((entry) => /[,\n]/.test(entry)))
        throw new Error(`word sets: ${name} cannot be written in a line`);
      return `${line}\n`;
    })
    .join('');

const isLine = (line: string): boolean => /^[a-z0-9][a-z0-9-]*:[^,:]+(?:,[^,:]+)*$/.test(line);

/** Reads the file that the build writes. Throws where the shape is another. */
export const parseWordSets = (text: string): WordSets => {
  const lines = text.split('\n').slice(0, -1);
  const wrong = text.endsWith('\n') ? lines.findIndex((line) => !isLine(line)) : lines.length;
  if (wrong !== -1) throw new Error(`word sets: line ${wrong + 1} is none of a set`);
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', entries = ''] = line.split(':');
      return [name, entries.split(',')];
    }),
  );
};

/** A story with the sets of all stories beside its own, which go first. */
export const withWordSets = (story: Story, sets: WordSets): Story => ({
  ...story,
  sets: { ...(sets as Story['sets']), ...story.sets },
});
