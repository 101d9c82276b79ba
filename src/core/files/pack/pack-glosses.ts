/** What is said of points, on its way into a story file. */
import type { Gloss } from '../../articles/gloss.ts';
import { MOST_WORDS } from '../../articles/print.ts';
import { addressKey } from '../../text/address.ts';
import { runWords } from '../../text/words.ts';
import { type ArticlePack, MOST_GLOSSES, type PackedGloss } from './pack.ts';
import { lastWithin, ROOM_FOR_GLOSSES } from './room.ts';

/**
 * What is said of points, for a file that has these articles, by their ids in its order: on what it has of a point's
 * sentences. The last of more than there is room for.
 */
export const packGlosses = (glosses: readonly Gloss[], ids: readonly string[]): PackedGloss[] =>
  lastWithin(
    [...glosses]
      .sort((a, b) => a.at - b.at)
      .flatMap(({ on, says, small }): PackedGloss[] => {
        const here = on.flatMap(([id, words]): PackedGloss['on'] => {
          const place = ids.indexOf(id);
          return place < 0 ? [] : [[place, words]];
        });
        return here.length > 0 ? [{ on: here, says, small }] : [];
      }),
    MOST_GLOSSES,
    ROOM_FOR_GLOSSES,
  );

/** Whether more words in a row of a text stand in another than may leave with a file without texts. */
export const copies = (says: string, text: string): boolean => {
  const own = runWords(says);
  const all = ` ${runWords(text).join(' ')} `;
  return own.some(
    (_, at) =>
      at + MOST_WORDS < own.length &&
      all.includes(` ${own.slice(at, at + MOST_WORDS + 1).join(' ')} `),
  );
};

/** What is said of points in one of several files that are put together, whose articles have these keys. */
const glossesIn = (
  { articles, glosses = [] }: ArticlePack,
  keys: readonly string[],
): PackedGloss[] =>
  glosses.map((gloss) => ({
    ...gloss,
    on: gloss.on.map(([place, words]) => [
      keys.indexOf(addressKey(articles[place]?.url ?? '')),
      words,
    ]),
  }));

/** The same of all: of what is said of one point the first file's counts. */
export const mergeGlosses = (
  packs: readonly ArticlePack[],
  keys: readonly string[],
): PackedGloss[] => {
  const by = new Map<string, PackedGloss>();
  for (const gloss of packs.flatMap((pack) => glossesIn(pack, keys))) {
    const key = JSON.stringify(gloss.on);
    if (!by.has(key)) by.set(key, gloss);
  }
  return [...by.values()].slice(-MOST_GLOSSES);
};
