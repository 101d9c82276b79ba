/**
 * The parts of a page that its running text speaks for. The scores are those of Mozilla's Readability 0.6
 * (Apache-2.0), reckoned from the chunks: without a copy of the page to spoil, and at a part of its time.
 */
import type { Chunk } from './chunks.ts';
import { parentOf } from './flat-tree.ts';

const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;
const LIKELY = /and|article|body|column|content|main|shadow/i;
const POSITIVE =
  /article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story/i;
const NEGATIVE =
  /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i;
const COMMAS = /[,\u060c\ufe50\ufe10\ufe11\u2e41\u2e34\u2e32\uff0c]/g;

/** Points that a name brings along before any text is counted. */
const START: Record<string, number> = {
  ...Object.fromEntries('pre td blockquote'.split(' ').map((name) => [name, 3])),
  ...Object.fromEntries('address ol ul dl dd dt li form'.split(' ').map((name) => [name, -3])),
  ...Object.fromEntries('h1 h2 h3 h4 h5 h6 th'.split(' ').map((name) => [name, -5])),
  div: 5,
};

// Readability counts white space, too; of six characters of prose one is.
const SOLID = 5 / 6;
const LEAST = 25 * SOLID;
const POINT = 100 * SOLID;
const LINE = 80 * SOLID;
const LEVELS = 5;
const MOST_UP = 200;

type Sum = { length: number; linked: number };

const classOf = (element: Element): string => element.getAttribute('class') ?? '';

/** True for what Readability passes over by its names; an answer for each element, found once. */
const unlikely = (body: Element): ((element: Element) => boolean) => {
  const known = new Map<Element, boolean>([[body, false]]);
  const byName = (element: Element): boolean => {
    const names = `${classOf(element)} ${element.id}`;
    return UNLIKELY.test(names) && !LIKELY.test(names);
  };
  return (element) => {
    const path: Element[] = [];
    let up: Element | null = element;
    while (up && !known.has(up) && path.length < MOST_UP) {
      path.push(up);
      up = parentOf(up);
    }
    let answer = (up && known.get(up)) ?? false;
    for (const one of path.reverse()) {
      if (!answer) answer = byName(one) && one.closest('table, code') === null;
      known.set(one, answer);
    }
    return answer;
  };
};

const weightOf = (element: Element): number =>
  [classOf(element), element.id]
    .filter((name) => name !== '')
    .reduce(
      (sum, name) => sum + (POSITIVE.test(name) ? 25 : 0) - (NEGATIVE.test(name) ? 25 : 0),
      0,
    );

/** All text of one block. */
type Paragraph = Sum & { block: Element; commas: number; full: boolean };

const paragraphsOf = (chunks: readonly Chunk[]): Paragraph[] => {
  const found = new Map<Element, Paragraph>();
  for (const { block, nodes, length, linked } of chunks) {
    const one = found.get(block) ?? { block, length: 0, linked: 0, commas: 0, full: false };
    one.length += length;
    one.linked += linked;
    for (const { data } of nodes) {
      one.commas += data.match(COMMAS)?.length ?? 0;
      one.full ||= /\.(?: |$)/.test(data);
    }
    found.set(block, one);
  }
  return [...found.values()];
};

/** What stands in each part of the page. */
const sumsOf = (paragraphs: readonly Paragraph[]): Map<Element, Sum> => {
  const sums = new Map<Element, Sum>();
  for (const { block, length, linked } of paragraphs)
    for (let up: Element | null = block, n = 0; up && n < MOST_UP; up = parentOf(up), n += 1) {
      const sum = sums.get(up) ?? { length: 0, linked: 0 };
      sum.length += length;
      sum.linked += linked;
      sums.set(up, sum);
    }
  return sums;
};

const density = ({ length, linked }: Sum): number => (length === 0 ? 0 : linked / length);

/** How much running text stands in and closely below each part, as far as it is not links. */
const scoresOf = (
  paragraphs: readonly Paragraph[],
  sums: ReadonlyMap<Element, Sum>,
): Map<Element, number> => {
  const scores = new Map<Element, number>();
  const outer = new Set(paragraphs.map(({ block }) => parentOf(block)));
  for (const { block, length, commas } of paragraphs) {
    if (length < LEAST) continue;
    const points = 2 + commas + Math.min(Math.floor(length / POINT), 3);
    // Text beside paragraphs is taken for a paragraph of its own.
    let up = outer.has(block) ? block : parentOf(block);
    for (let level = 0; up && level < LEVELS && up.localName !== 'html'; level += 1) {
      const sum = scores.get(up) ?? (START[up.localName] ?? 0) + weightOf(up);
      scores.set(up, sum + points / (level < 2 ? level + 1 : 3 * level));
      up = parentOf(up);
    }
  }
  for (const [element, score] of scores)
    scores.set(element, score * (1 - density(sums.get(element) ?? { length: 0, linked: 0 })));
  return scores;
};

const CANDIDATES = 5;
const ALIKE = 0.75;
const MANY = 3;

const pathOf = (element: Element): Element[] => {
  const path: Element[] = [];
  for (let up = parentOf(element); up && path.length < MOST_UP; up = parentOf(up)) path.push(up);
  return path;
};

/** The part with the highest score, or one around it that several high ones share or that has more to it. */
const topOf = (
  scores: ReadonlyMap<Element, number>,
  body: Element,
  childrenOf: (element: Element) => number,
): Element | null => {
  const ranked = [...scores].sort(([, a], [, b]) => b - a).slice(0, CANDIDATES);
  const [first] = ranked;
  if (!first || first[0] === body) return null;
  let [top, score] = first;
  const others = ranked
    .slice(1)
    .filter(([, other]) => other >= ALIKE * score)
    .map(([element]) => new Set(pathOf(element)));
  const inBody = (element: Element | null): element is Element =>
    element !== null && element !== body && body.contains(element);
  const shared = pathOf(top)
    .filter(inBody)
    .find((up) => others.filter((path) => path.has(up)).length >= MANY);
  if (shared && others.length >= MANY) top = shared;
  score = scores.get(top) ?? 0;
  const least = score / 3;
  for (const up of pathOf(top).filter(inBody)) {
    const found = scores.get(up);
    if (found === undefined) continue;
    if (found < least) break;
    if (found > score) {
      top = up;
      break;
    }
    score = found;
  }
  for (let up = parentOf(top); inBody(up) && childrenOf(up) === 1; up = parentOf(up)) top = up;
  return top;
};

/** The chunks that Readability's scores find to be the page's article; none where nothing stands out. */
export const candidates = (chunks: readonly Chunk[], body: Element): Set<Chunk> => {
  const isUnlikely = unlikely(body);
  const rest = chunks.filter(({ block }) => !isUnlikely(block));
  const paragraphs = paragraphsOf(rest);
  const sums = sumsOf(paragraphs);
  const scores = scoresOf(paragraphs, sums);
  const children = new Map<Element, number>();
  for (const element of sums.keys()) {
    const up = parentOf(element);
    if (up) children.set(up, (children.get(up) ?? 0) + 1);
  }
  const top = topOf(scores, body, (element) => children.get(element) ?? 0);
  const around = top && parentOf(top);
  if (!top || !around) return new Set(rest);
  const best = scores.get(top) ?? 0;
  const least = Math.max(10, best * 0.2);
  const lines = new Map(paragraphs.map((one) => [one.block, one]));
  const belongs = (sibling: Element): boolean => {
    if (sibling === top) return true;
    const alike = classOf(top) !== '' && classOf(sibling) === classOf(top);
    if ((scores.get(sibling) ?? Number.NEGATIVE_INFINITY) + (alike ? best * 0.2 : 0) >= least)
      return true;
    const line = lines.get(sibling);
    if (sibling.localName !== 'p' || !line) return false;
    return line.length > LINE ? density(line) < 0.25 : line.linked === 0 && line.full;
  };
  const known = new Map<Element, boolean>();
  const isIn = (block: Element): boolean => {
    const part = [block, ...pathOf(block)].find((up) => parentOf(up) === around);
    if (!part) return block === around && top === around;
    const answer = known.get(part) ?? belongs(part);
    known.set(part, answer);
    return answer;
  };
  return new Set(rest.filter(({ block }) => isIn(block)));
};
