/** Which sentences of a reader's articles tell one point: a row each, with at most one sentence an article. */

import type { Sentence } from '../index/compiled-story.ts';
import { tellsSame, type Worded } from '../prose/tells-same.ts';
import { measure } from '../terms/measure.ts';
import { unpackTerms } from '../terms/terms.ts';

/** A sentence of an article with its words; `comparable` where it is in the language that is compared. */
export type RowSentence = { sentence: Sentence; says: string; comparable: boolean };

type Ready = RowSentence & Worded;
export type Row = RowSentence[];

/** How surely a sentence tells what all of a row do: two of a row are shown beside one another, whichever they are. */
const fitOf = (one: Ready, row: readonly Ready[]): number =>
  Math.min(...row.map((other) => tellsSame(one, other)));

/** Rows in the order of the articles, the surest sentences of each article joined first. */
export const rowsOf = (articles: readonly (readonly RowSentence[])[]): Row[] => {
  const rows: Ready[][] = [];
  for (const article of articles) {
    const own = article.map(
      (one): Ready => ({
        ...one,
        measured: measure(unpackTerms(one.sentence.terms)),
        headline: one.sentence.at === 0,
      }),
    );
    const fits = own
      .filter(({ comparable }) => comparable)
      .flatMap((one) =>
        rows.flatMap((row) => {
          const fit = row.every(({ comparable }) => comparable) ? fitOf(one, row) : 0;
          return fit > 0 ? [{ one, row, fit }] : [];
        }),
      )
      .sort((a, b) => b.fit - a.fit);
    const home = new Map<Ready, Ready[]>();
    const taken = new Set<Ready[]>();
    for (const { one, row } of fits) {
      if (home.has(one) || taken.has(row)) continue;
      home.set(one, row);
      taken.add(row);
    }
    for (const one of own) {
      const row = home.get(one);
      if (row) row.push(one);
      else rows.push([one]);
    }
  }
  return rows;
};
