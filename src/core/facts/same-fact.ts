/** When two facts say the same. */
import { type Fact, isNamed } from './fact.ts';
import { isVeryDay, sameDay } from './same-day.ts';
import { agree } from './same-figure.ts';
import { sameName } from './same-name.ts';

/** True where two facts say the same, or nothing tells that they do not. */
export const sameFact = (a: Fact, b: Fact): boolean => {
  if (a.facet === 'figure') return b.facet === 'figure' && agree(a, b);
  if (a.facet === 'day') return b.facet === 'day' && sameDay(a, b) !== false;
  return isNamed(b) && sameName(a.name, b.name);
};

/** True where two facts surely say the same. */
export const surelySame = (a: Fact, b: Fact): boolean =>
  a.facet === 'day' && b.facet === 'day' ? isVeryDay(a, b) : sameFact(a, b);
