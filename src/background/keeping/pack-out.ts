/** A story of the reader's own articles as a story file. */
import { readPrint } from '../../core/articles/print.ts';
import { readSketch } from '../../core/collect/sketch.ts';
import { filling, packPrint, packStory, packWhole } from '../../core/files/pack/make-pack.ts';
import { type PackedArticle, packText } from '../../core/files/pack/pack.ts';
import type { Weights } from '../../core/terms/weights.ts';
import { nameOfStory, rowsOfStory, wholeArticle } from '../../platform/article-store.ts';
import type { KeptArticle } from '../../platform/articles.ts';
import type { PackedFile, ToHandOut, UpTo } from '../../platform/messages.ts';
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

const packedOf = async (id: string, texts: boolean, weights: Weights) => {
  const article = await wholeArticle(id);
  const one = article && packed(article, texts, weights);
  return one && { one, older: one.is === 'text' ? article.texts.length - one.texts.length : 0 };
};

const isAfter = (row: UpTo, before: UpTo | null): boolean =>
  before === null || row.at > before.at || (row.at === before.at && row.id > before.id);

/** As much of a story as one file has room for, after what the files before it have; null where nothing can be read. */
export const onPackStory = async ({
  story,
  texts,
  after,
}: ToHandOut): Promise<PackedFile | null> => {
  const { weights } = await shelves();
  const rows = await rowsOfStory(story);
  const [first] = rows;
  const link = after && first ? await packedOf(first.id, texts, weights) : null;
  const file = filling(link?.one ?? null);
  const left = rows.filter((row) => isAfter(row, after));
  let [saved, older, to] = [0, 0, 0];
  for (; to < left.length; to += 1) {
    const next = await packedOf(left[to]?.id ?? '', texts, weights);
    if (!next) continue;
    if (!file.add(next.one)) break;
    saved += 1;
    older += next.older;
  }
  if (saved === 0) return null;
  const { at, id } = left[to - 1] ?? { at: 0, id: '' };
  return {
    text: packText(packStory(await nameOfStory(story), file.articles)),
    older,
    left: left.length - to,
    after: to < left.length ? { at, id } : null,
  };
};
