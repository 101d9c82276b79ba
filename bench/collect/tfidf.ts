/** What everybody would try first: streaming TF-IDF, each article joining the group of the nearest before it. */
import { isFunctionWord } from '../../src/core/english/stop-words.ts';
import { stem } from '../../src/core/terms/stem.ts';
import { words } from '../../src/core/text/words.ts';
import type { Fed } from './feed.ts';

export type Counted = { id: string; counts: ReadonlyMap<string, number> };

/** The stems of a text, counted. */
export const countedOf = (id: string, text: string): Counted => {
  const counts = new Map<string, number>();
  for (const { form } of words(text)) {
    if (isFunctionWord(form)) continue;
    const key = stem(form);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { id, counts };
};

/** Each article with the nearest before it and their cosine; null for the first. */
export type Nearest = { id: string; nearest: string | null; cosine: number };

/**
 * Weighs each article by the documents so far (incremental IDF; Allan, Papka & Lavrenko, "On-line new event
 * detection and tracking", 1998) and finds the nearest before it by cosine.
 */
export const nearestOf = (articles: readonly Counted[]): Nearest[] => {
  const seen = new Map<string, number>();
  const postings = new Map<string, [at: number, value: number][]>();
  return articles.map(({ id, counts }, at) => {
    for (const key of counts.keys()) seen.set(key, (seen.get(key) ?? 0) + 1);
    const values = [...counts].map(([key, n]): [string, number] => [
      key,
      (1 + Math.log(n)) * Math.log((at + 2) / ((seen.get(key) ?? 0) + 0.5)),
    ]);
    const norm = Math.sqrt(values.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
    const dots = new Map<number, number>();
    for (const [key, value] of values) {
      const list = postings.get(key) ?? [];
      for (const [other, its] of list)
        dots.set(other, (dots.get(other) ?? 0) + (its * value) / norm);
      list.push([at, value / norm]);
      postings.set(key, list);
    }
    let [nearest, cosine] = [-1, 0];
    for (const [other, dot] of dots) if (dot > cosine) [nearest, cosine] = [other, dot];
    return { id, nearest: articles[nearest]?.id ?? null, cosine };
  });
};

/** The groups that a line makes of them. */
export const fedAt = (line: number, all: readonly Nearest[]): Fed => {
  const groupOf = new Map<string, string[]>();
  const steps = all.map(({ id, nearest, cosine }) => {
    const group = (nearest !== null && cosine >= line && groupOf.get(nearest)) || [];
    const mates = [...group];
    group.push(id);
    groupOf.set(id, group);
    return { id, mates };
  });
  return { steps, groups: [...new Set(groupOf.values())] };
};
