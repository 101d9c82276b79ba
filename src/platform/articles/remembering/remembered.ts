import { type ArticleRow, lastingAmong } from '../rows.ts';

/** A remembered article. */
export type Remembered = Pick<ArticleRow, 'id' | 'story' | 'bytes'> & {
  /** When, in milliseconds. */
  at: number;
  /** Its story has a name of the reader's, or articles that he moved. */
  lasting: boolean;
};

/** Articles of which all are remembered, as bounds look at them; `stories` as they are stored. */
export const rememberedOf = (
  rows: readonly Pick<ArticleRow, 'id' | 'story' | 'bytes' | 'remembered'>[],
  stories: readonly unknown[],
): Remembered[] => {
  const lasting = lastingAmong(stories);
  return rows.map(({ id, story, bytes, remembered: at = 0 }) => ({
    id,
    story,
    bytes,
    at,
    lasting: lasting.has(story),
  }));
};
