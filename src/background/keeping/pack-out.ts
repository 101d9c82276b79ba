/** A story of the reader's own articles as a story file. */
import { readPrint } from '../../core/articles/print.ts';
import { readSketch } from '../../core/collect/sketch.ts';
import { packPrint, packStory, packWhole } from '../../core/files/pack/make-pack.ts';
import { type PackedArticle, packText } from '../../core/files/pack/pack.ts';
import type { Weights } from '../../core/terms/weights.ts';
import { articlesOfStory, nameOfStory } from '../../platform/article-store.ts';
import type { KeptArticle } from '../../platform/articles.ts';
import { shelves } from '../shelves.ts';

/** An article that came without its text leaves as it came. */
const packedAgain = ({ url, outlet, day, language, headline, ...rest }: KeptArticle) => {
  const print = readPrint(rest.print);
  const sketch = readSketch(rest.sketch);
  return print && sketch
    ? [{ is: 'print' as const, url, outlet, day, language, opening: headline, sketch, print }]
    : [];
};

const packed = (article: KeptArticle, texts: boolean, weights: Weights): PackedArticle[] => {
  if (article.texts.length === 0) return packedAgain(article);
  if (texts) return [packWhole(article)];
  const print = packPrint(article, weights);
  return print ? [print] : [];
};

/** The text of the file; null where nothing of the story can be read. */
export const onPackStory = async ({
  story,
  texts,
}: {
  story: string;
  texts: boolean;
}): Promise<string | null> => {
  const { weights } = await shelves();
  const whole = await articlesOfStory(story);
  const articles = whole.flatMap((article) => packed(article, texts, weights));
  if (articles.length === 0) return null;
  return packText(packStory(await nameOfStory(story), articles));
};
