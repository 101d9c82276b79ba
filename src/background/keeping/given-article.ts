/** An article of a story file, as one that is kept. */
import { type Sketch, sketchOf } from '../../core/collect/sketch.ts';
import type { PackedArticle } from '../../core/files/pack/pack.ts';
import type { Weights } from '../../core/terms/weights.ts';
import { bareAddress } from '../../core/text/address.ts';
import type { KeptArticle } from '../../platform/articles/rows.ts';
import { siteOf } from '../../platform/degrees.ts';
import { idOf } from './address.ts';
import { headlineOf } from './keep.ts';

export type Given = Omit<KeptArticle, 'at' | 'story' | 'sketch'> & { sketch: Sketch };

/** Of the texts of a file none is of tomorrow, and none before the one before it. */
const inOrder = (texts: Extract<PackedArticle, { is: 'text' }>['texts'], now: number) => {
  let last = -1;
  return [...texts]
    .sort((a, b) => a.at - b.at)
    .map(({ at, page }) => {
      last = Math.max(last + 1, Math.min(at, now));
      return { at: last, page };
    });
};

/** An article of a file as one that is kept: whatever can be made from its text is, and not taken from the file. */
export const givenOf = async (packed: PackedArticle, weights: Weights): Promise<Given> => {
  const url = bareAddress(packed.url);
  const outlet = packed.outlet.trim() || siteOf(url);
  const about = { id: await idOf(url), url, outlet, given: true } as const;
  if (packed.is === 'print') {
    const { opening: headline, day, language, sketch, print } = packed;
    const { values } = print;
    return { ...about, headline, day, language, texts: [], values, print, sketch };
  }
  const texts = inOrder(packed.texts, Date.now()).map(({ at, page }) => ({
    at,
    page: { ...page, url },
  }));
  const page = texts.at(-1)?.page ?? { text: '', blocks: [], url, date: null, language: null };
  return {
    ...about,
    headline: headlineOf(page),
    day: page.date ?? packed.day,
    language: page.language,
    texts,
    sketch: sketchOf(page, weights),
  };
};
