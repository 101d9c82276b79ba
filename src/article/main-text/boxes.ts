/** The elements of a page as boxes with text in them, counted from its chunks, as Mozilla's Readability 0.6 (Apache-2.0) sees them. */
import type { Chunk } from '../chunks.ts';
import { boxAround } from '../left-open.ts';
import { classOf, idOf, NAMELESS, namesOf } from './names.ts';

const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;
const LIKELY = /and|article|body|column|content|main|shadow/i;
const POSITIVE =
  /article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story/i;
const NEGATIVE =
  /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i;
const COMMAS = /[,\u060c\ufe50\ufe10\ufe11\u2e41\u2e34\u2e32\uff0c]/g;

/** An element with text in it: how much, of that in links, how many commas and boxes, and what it is worth. */
export type Box = {
  element: Element;
  /** The one around it; null for the body. */
  up: Box | null;
  boxes: number;
  length: number;
  linked: number;
  commas: number;
  weight: number;
  unlikely: boolean;
  score: number | null;
  /** The text that stands in it directly. */
  own: { length: number; commas: number; stops: boolean };
};

const weightOf = (name: string): number =>
  name === '' ? 0 : (POSITIVE.test(name) ? 25 : 0) - (NEGATIVE.test(name) ? 25 : 0);

const boxOf = (element: Element, up: Box | null): Box => {
  const names = namesOf(element);
  const unlikely =
    names !== NAMELESS &&
    UNLIKELY.test(names) &&
    !LIKELY.test(names) &&
    element.localName !== 'body' &&
    element.closest('table, code') === null;
  return {
    element,
    up,
    boxes: 0,
    ...{ length: 0, linked: 0, commas: 0, score: null },
    weight: weightOf(classOf(element)) + weightOf(idOf(element)),
    unlikely: unlikely || (up?.unlikely ?? false),
    own: { length: 0, commas: 0, stops: false },
  };
};

/** The boxes of elements and of all around them, each made once. */
export const boxing = (body: Element): ((element: Element) => Box) => {
  const known = new Map<Element, Box>();
  return (element) => {
    const path: Element[] = [];
    for (let up: Element | null = element; up && !known.has(up); ) {
      path.push(up);
      up = up === body ? null : boxAround(up);
    }
    for (const one of path.reverse()) {
      const up = one === body ? null : (known.get(boxAround(one) ?? body) ?? null);
      known.set(one, boxOf(one, up));
    }
    return known.get(element) as Box;
  };
};

/** Counts what stands in a box, and in all around it. */
export const fill = (box: Box, { nodes, length, linked }: Chunk): void => {
  let commas = 0;
  for (const { data } of nodes) {
    commas += data.match(COMMAS)?.length ?? 0;
    box.own.stops ||= /\.(?: |$)/.test(data);
  }
  box.own.length += length;
  box.own.commas += commas;
  for (let up: Box | null = box; up; up = up.up) {
    if (up.length === 0 && length > 0 && up.up) up.up.boxes += 1;
    up.length += length;
    up.linked += linked;
    up.commas += commas;
  }
};

/** How much of a box's text is links, 0 to 1. */
export const density = ({ length, linked }: Box): number => (length === 0 ? 0 : linked / length);

/** All boxes around one, but for the body. */
export const around = (box: Box): Box[] => {
  const found: Box[] = [];
  for (let up = box.up; up?.up; up = up.up) found.push(up);
  return found;
};
