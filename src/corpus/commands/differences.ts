import { type Difference, differences } from '../../core/story/differences.ts';
import type { Source, StoryFacts } from '../../core/story/story.ts';
import { folderShelf } from '../folder-shelf.ts';
import { readWeights } from '../paths.ts';

export type Differences = {
  story: string;
  edition: { version: string; date: string };
  sources: Pick<Source, 'id' | 'outlet' | 'credits' | 'url' | 'date' | 'origin' | 'lineage'>[];
  differences: Difference[];
};

/** The story asked for, or the only one that is no sample. */
const chosen = (stories: readonly StoryFacts[], id: string | undefined): StoryFacts => {
  const ids = stories.map((story) => story.id).join(', ') || 'none';
  const [only, ...more] = stories.filter(({ edition }) => !edition.sample);
  const found =
    id === undefined ? (more.length === 0 ? only : undefined) : stories.find((s) => s.id === id);
  if (found) return found;
  throw new Error(
    id === undefined ? `Name a story: ${ids}.` : `${id}: no such story; there is ${ids}.`,
  );
};

/** All differences of a story, in their order. */
export const runDifferences = async (
  id: string | undefined,
  options: { stories?: string },
): Promise<{ output: Differences; story: StoryFacts }> => {
  const shelf = folderShelf(readWeights(), options.stories);
  const story = chosen(await shelf.list(), id);
  return {
    story,
    output: {
      story: story.id,
      edition: { version: story.edition.version, date: story.edition.date },
      sources: story.sources.map(({ id: source, outlet, credits, url, date, origin, lineage }) => ({
        id: source,
        outlet,
        credits,
        url,
        date,
        origin,
        lineage,
      })),
      differences: differences(story),
    },
  };
};
