import type { Source, StoryFacts } from '../../core/story/story.ts';

/** Columns of one origin side by side; `origin` null for the texts of unclear origin. */
export type Column = { origin: string | null; name: string | null; sources: Source[] };

const firstOf = <T>(list: readonly T[], isFirst: (one: T) => boolean): T[] => [
  ...list.filter(isFirst),
  ...list.filter((one) => !isFirst(one)),
];

/** The tellings by origin, unclear ones last; the one being read comes first, and its origin with it. */
export const columnsOf = (story: StoryFacts, reading: string | null): Column[] => {
  const of = (origin: string | null): Source[] =>
    firstOf(
      story.sources.filter((source) => source.origin === origin),
      ({ id }) => id === reading,
    );
  const known = story.origins.map(({ id, name }) => ({ origin: id, name, sources: of(id) }));
  const all = [...known, { origin: null, name: null, sources: of(null) }];
  return firstOf(
    all.filter(({ sources }) => sources.length > 0),
    ({ sources }) => sources.some(({ id }) => id === reading),
  );
};
