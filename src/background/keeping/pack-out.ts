/** A story of the reader's own articles as a story file. */
import { readPrint } from '../../core/articles/print.ts';
import { readSketch } from '../../core/collect/sketch.ts';
import { filling, packPrint, packStory, packWhole } from '../../core/files/pack/make-pack.ts';
import { type PackedArticle, type PackedGloss, packText } from '../../core/files/pack/pack.ts';
import { copies, packGlosses } from '../../core/files/pack/pack-glosses.ts';
import type { Weights } from '../../core/terms/weights.ts';
import { glossesOf } from '../../platform/articles/glosses.ts';
import { inTime, type KeptArticle } from '../../platform/articles/rows.ts';
import { nameOfStory, rowsOfStory, wholeArticle } from '../../platform/articles/store.ts';
import type { PackedFile, ToHandOut } from '../../platform/messages.ts';
import { shelves } from '../shelves.ts';

/** An article that came without its text leaves as it came. */
const packedAgain = ({ url, outlet, day, language, headline, ...rest }: KeptArticle) => {
  const print = readPrint(rest.print);
  const sketch = readSketch(rest.sketch);
  return print && sketch
    ? { is: 'print' as const, url, outlet, day, language, opening: headline, sketch, print }
    : null;
};

const packed = (article: KeptArticle, texts: boolean, weights: Weights): PackedArticle | null => {
  if (article.texts.length === 0) return packedAgain(article);
  return texts ? packWhole(article) : packPrint(article, weights);
};

const packFor = async (id: string, texts: boolean, weights: Weights) => {
  const article = await wholeArticle(id);
  const one = article && packed(article, texts, weights);
  return one && { one, older: one.is === 'text' ? article.texts.length - one.texts.length : 0 };
};

/** What is said of points of a file's articles; without texts nothing that has words in a row of one of them. */
const glossesFor = async (ids: readonly string[], texts: boolean): Promise<PackedGloss[]> => {
  let glosses = await glossesOf(ids);
  const isOpen = !texts && glosses.some(({ says }) => says !== null);
  for (const id of isOpen ? ids : []) {
    const pages = (await wholeArticle(id))?.texts ?? [];
    const isCopied = (says: string): boolean => pages.some(({ page }) => copies(says, page.text));
    glosses = glosses.filter(({ says }) => says === null || !isCopied(says));
  }
  return packGlosses(glosses, ids);
};

/** As much of a story as one file has room for, after what the files before it have; null where nothing can be read. */
export const onPackStory = async ({
  story,
  texts,
  after,
}: ToHandOut): Promise<PackedFile | null> => {
  const { weights } = await shelves();
  const rows = await rowsOfStory(story);
  const [first] = rows;
  const link = after && first ? await packFor(first.id, texts, weights) : null;
  const file = filling(link?.one ?? null);
  const left = rows.filter((row) => after === null || inTime(row, after) > 0);
  let [saved, older, to] = [0, 0, 0];
  for (const { id } of left) {
    const next = await packFor(id, texts, weights);
    if (next && !file.add(next.one)) break;
    to += 1;
    if (!next) continue;
    saved += 1;
    older += next.older;
  }
  const last = left[to - 1];
  if (!last || saved === 0) return null;
  const ids = file.articles.map(({ url }) => rows.find((row) => row.url === url)?.id ?? '');
  const glosses = await glossesFor(ids, texts);
  return {
    text: packText(packStory(await nameOfStory(story), file.articles, glosses)),
    older,
    left: left.length - to,
    after: to < left.length ? { at: last.at, id: last.id } : null,
  };
};
