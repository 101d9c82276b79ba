import type { Located } from '../text/span.ts';
import { days } from './days.ts';
import type { Fact } from './fact.ts';
import { figures } from './figures.ts';
import { names, otherNames } from './names.ts';

const rank = (fact: Fact): number => {
  if (fact.facet === 'day') return fact.day === null && fact.weekday === null ? 2 : 0;
  return fact.facet === 'figure' ? 1 : 0;
};

/** The typed facts of a stretch of text in order, none over another: a day wins over a figure. */
export const facts = (
  text: string,
  from: number,
  to: number,
  published: string | null,
): Located<Fact>[] => {
  const all: Located<Fact>[] = [
    ...days(text, from, to, published),
    ...figures(text, from, to),
    ...names(text, from, to),
  ];
  const found: Located<Fact>[] = [];
  for (const fact of all.sort((a, b) => a.start - b.start || rank(a) - rank(b))) {
    const before = found.at(-1);
    if (before === undefined || before.end <= fact.start) found.push(fact);
    else if (rank(fact) < rank(before)) found[found.length - 1] = fact;
  }
  return [...found, ...otherNames(text, from, to, found)].sort((a, b) => a.start - b.start);
};
