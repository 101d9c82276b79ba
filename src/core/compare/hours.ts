/** Whether two sentences name two hours of a day, or two ways that a price went. */
import type { Compared } from '../prose/sentence.ts';
import { has, mark } from './qualifiers.ts';

const MORNING = mark('morning early open opening');
const NOON = mark('midday noon');
const AFTERNOON = mark('afternoon');
const NIGHT = mark('evening night overnight tonight');
const CLOSE = mark('close closing end ended settle settled finish late latest');
const PARTS = [MORNING, NOON, AFTERNOON, NIGHT, CLOSE];
/** When noon, afternoon and night begin. */
const BEGIN = [11, 13, 18].map((hour) => hour * 60);

/** The parts of the day that a sentence names, by their place in `PARTS`. */
const partsOf = (sentence: Compared): number[] => [
  ...PARTS.flatMap((part, at) => (has(sentence, part) ? [at] : [])),
  ...sentence.facts.flatMap((fact) =>
    fact.facet === 'figure' && fact.unit === 'clock'
      ? [BEGIN.filter((minutes) => fact.value >= minutes).length]
      : [],
  ),
];

/** Shares, currencies and the like have another price each hour. */
const QUOTED = mark('shares stock index average futures yield currency trading nasdaq dow');

/** Both name an hour, and not the same; of a price it is enough that one of them does. */
export const atOtherHours = (page: Compared, held: Compared): boolean => {
  const [here, there] = [partsOf(page), partsOf(held)];
  if (here.some((part) => there.includes(part))) return false;
  if (here.length > 0 && there.length > 0) return true;
  return here.length + there.length > 0 && (has(page, QUOTED) || has(held, QUOTED));
};

const UP = mark('rise rose gain advance add increase climb jump higher surge');
const DOWN = mark('fall fell lose lost decline drop slip decrease lower shed plunge tumble ease');

const wayOf = (sentence: Compared): number =>
  Number(has(sentence, UP)) - Number(has(sentence, DOWN));

/** One tells of a rise alone, the other of a fall alone. */
export const inOtherWays = (page: Compared, held: Compared): boolean =>
  wayOf(page) * wayOf(held) < 0;
