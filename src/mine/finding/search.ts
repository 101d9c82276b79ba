/** Finding articles by some of the words that are known of them, as one types. */
import type { ArticleRow } from '../../platform/articles/rows.ts';

/** A text without case and accents, so that "Jokić" is found by "jokic". */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** The words that are looked for. */
const wantedIn = (typed: string): string[] => folded(typed).split(/\s+/).filter(Boolean);

const hasAll = (text: string, wanted: readonly string[]): boolean =>
  wanted.every((word) => text.includes(word));

/** All words of an article that can be searched for; `day` words a day, `story` its story's name. */
const wordsOf = (
  { headline, outlet, url, day }: ArticleRow,
  story: string,
  dayWords: (day: string) => string,
): string =>
  folded([headline, outlet, url, day ?? '', day === null ? '' : dayWords(day), story].join('\n'));

/**
 * A search over articles: each word of what is typed must stand somewhere in headline, outlet, address, day
 * or the story's name. Texts are folded when the first word is typed, once for all that follow.
 */
export const searchOf = (
  articles: readonly ArticleRow[],
  names: ReadonlyMap<string, string>,
  dayWords: (day: string) => string,
): ((typed: string) => (article: ArticleRow) => boolean) => {
  let texts: Map<string, string> | null = null;
  return (typed) => {
    const wanted = wantedIn(typed);
    if (wanted.length === 0) return () => true;
    texts ??= new Map(
      articles.map((one) => [one.id, wordsOf(one, names.get(one.story) ?? '', dayWords)]),
    );
    const held = texts;
    return ({ id }) => hasAll(held.get(id) ?? '', wanted);
  };
};

/** The same over the names of stories, with the outlets of their articles. */
export const hasWords = (text: string, typed: string): boolean =>
  hasAll(folded(text), wantedIn(typed));
