/** For tests: articles that nobody wrote. */
import type { ArticleRow } from '../../platform/articles/rows.ts';

export const article = (id: string, rest: Partial<ArticleRow> = {}): ArticleRow => ({
  id,
  url: `https://www.${id}.example/bridge`,
  outlet: `The ${id}`,
  headline: `A bridge, says ${id}`,
  day: '2031-05-02',
  language: 'en',
  at: Date.UTC(2031, 4, 2, 12),
  texts: [Date.UTC(2031, 4, 2, 12)],
  characters: 2000,
  bytes: 9000,
  story: 'mine-bridge',
  ...rest,
});
