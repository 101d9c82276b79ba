/**
 * The part of a page that its running text speaks for. The scores are those of Mozilla's Readability 0.6
 * (Apache-2.0), reckoned from the chunks: without a copy of the page to spoil, and in a part of its time.
 */

import type { Chunk } from '../chunks.ts';
import { around, type Box, boxing, density, fill } from './boxes.ts';
import { classOf, namesOf } from './names.ts';

/** What of an article's is taken out again where its name or its links speak against it. */
const LOOSE = new Set('div ul form fieldset table'.split(' '));

/** Points that an element brings along before any text is counted. */
const POINTS: Record<string, number> = {
  ...Object.fromEntries('pre td blockquote'.split(' ').map((name) => [name, 3])),
  ...Object.fromEntries('address ol ul dl dd dt li form'.split(' ').map((name) => [name, -3])),
  ...Object.fromEntries('h1 h2 h3 h4 h5 h6 th'.split(' ').map((name) => [name, -5])),
  div: 5,
};

// Readability counts white space, too: of six characters of prose one is.
const SOLID = 5 / 6;
const LEAST = 25 * SOLID;
const POINT = 100 * SOLID;
const LINE = 80 * SOLID;
const LEVELS = 5;

/** Where the text of a box counts first: text beside paragraphs in the box itself, a paragraph in what is around it. */
const scoredFor = (box: Box): Box | null => {
  if (box.boxes > 0) return box;
  const { up } = box;
  // A box with one paragraph and nothing else is one with it.
  const alone = up?.element.localName === 'div' && up.boxes === 1 && up.own.length === 0;
  return alone ? up.up : up;
};

/** Gives points for the running text in and closely below each box, as far as it is not links; answers who got any. */
const score = (filled: Iterable<Box>): Box[] => {
  const found = new Set<Box>();
  for (const box of filled) {
    const { length, commas } = box.own;
    if (length < LEAST) continue;
    const points = 2 + commas + Math.min(Math.floor(length / POINT), 3);
    let up = scoredFor(box);
    for (let level = 0; up && level < LEVELS; level += 1) {
      up.score ??= (POINTS[up.element.localName] ?? 0) + up.weight;
      up.score += points / (level < 2 ? level + 1 : 3 * level);
      found.add(up);
      up = up.up;
    }
  }
  for (const box of found) box.score = (box.score ?? 0) * (1 - density(box));
  return [...found];
};

const scoreOf = (box: Box): number => box.score ?? Number.NEGATIVE_INFINITY;

const COMMENTS = /\b(?:comments?|disqus|replies)\b/i;

/** The longest comment may have more points than the article. */
const isComments = ({ element, weight }: Box): boolean =>
  weight < 0 && COMMENTS.test(namesOf(element));

const isLoose = (box: Box): boolean => {
  const { element, weight, boxes, commas } = box;
  if (boxes < 2 || !LOOSE.has(element.localName)) return false;
  if (weight < 0) return true;
  return commas < 10 && element.localName !== 'ul' && density(box) > (weight < 25 ? 0.2 : 0.5);
};

const RANKED = 5;
const ALIKE = 0.75;
const MANY = 3;

/** The box around a top one that many of those with nearly its score share. */
const sharedBox = (top: Box, others: readonly Box[]): Box | null => {
  const paths = others.filter((box) => scoreOf(box) >= ALIKE * scoreOf(top)).map(around);
  const shares = (box: Box): boolean => paths.filter((path) => path.includes(box)).length >= MANY;
  return paths.length < MANY ? null : (around(top).find(shares) ?? null);
};

/** Where points go up again further out there is more of the text. */
const largerBox = (top: Box): Box => {
  let last = scoreOf(top);
  const least = last / 3;
  for (const box of around(top).filter((one) => one.score !== null)) {
    if (scoreOf(box) < least) break;
    if (scoreOf(box) > last) return box;
    last = scoreOf(box);
  }
  return top;
};

const topOf = (scored: readonly Box[]): Box | null => {
  const [best, ...others] = scored
    .filter((box) => ![box, ...around(box)].some(isComments))
    .sort((a, b) => scoreOf(b) - scoreOf(a))
    .slice(0, RANKED);
  if (!best?.up) return null;
  let top = largerBox(sharedBox(best, others) ?? best);
  while (top.up?.up && top.up.boxes === 1) top = top.up;
  return top;
};

/** A paragraph, or a box with one and nothing else. */
const isLine = ({ element, boxes, own }: Box): boolean =>
  /^(?:p|div)$/.test(element.localName) && (boxes === 0 || (boxes === 1 && own.length === 0));

/** Whether what stands beside the top box belongs to its text. */
const joins = (box: Box, top: Box): boolean => {
  if (box === top) return true;
  const name = classOf(top.element);
  const bonus = name !== '' && classOf(box.element) === name ? scoreOf(top) * 0.2 : 0;
  if (scoreOf(box) + bonus >= Math.max(10, scoreOf(top) * 0.2)) return true;
  if (!isLine(box)) return false;
  return box.length > LINE ? density(box) < 0.25 : box.linked === 0 && box.own.stops;
};

/** Whether a box belongs to the text of the top one: what it is in, beside that, does, and nothing on the way is loose. */
const belongs = (box: Box, top: Box): boolean => {
  for (let at: Box | null = box; at && !isLoose(at); at = at.up)
    if (at.up === top.up) return joins(at, top);
  return false;
};

/** The chunks of the box with most points and of what belongs to it; all that are likely where nothing stands out. */
export const topChunks = (chunks: readonly Chunk[], body: Element): Set<Chunk> => {
  const boxFor = boxing(body);
  const likely = chunks
    .map((chunk) => ({ chunk, box: boxFor(chunk.block) }))
    .filter(({ box }) => !box.unlikely);
  for (const { chunk, box } of likely) fill(box, chunk);
  const top = topOf(score(new Set(likely.map(({ box }) => box))));
  const found = top ? likely.filter(({ box }) => belongs(box, top)) : likely;
  return new Set(found.map(({ chunk }) => chunk));
};
