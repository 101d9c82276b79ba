/** Text of an article that stands in the page and was not read: folded away, or taken for something else. */
import { isProse, textOf } from '../chunks.ts';
import { closest, holds, parentOf } from '../flat-tree.ts';
import type { Layout } from '../layout.ts';
import { containerOf } from '../main-text/containers.ts';
import { namedFurniture } from '../main-text/furniture.ts';
import { solid } from '../solid.ts';
import {
  FURNITURE,
  isBeside,
  isParagraph,
  LEAST,
  type PageText,
  paragraphsIn,
  type Read,
  squeezed,
} from './page-text.ts';

const POP_UP = '[role="tooltip"], [role="note"], [popover]';
/** In characters: a sign or a word that is pointed at, and what is then said of it. */
const LONGEST_SIGN = 40;
const LONGEST_NOTE = 600;

/** A note that opens over the text when one points at its sign: no part of what is told. */
const isNote = (part: Element, { floats }: Layout): boolean => {
  if (closest(part, POP_UP)) return true;
  const length = solid(part.textContent ?? '');
  const sign = solid(parentOf(part)?.textContent ?? '') - length;
  return length <= LONGEST_NOTE && sign > 0 && sign <= LONGEST_SIGN && floats(part);
};

/** Paragraphs that are hidden in the article, and do not stand there a second time. */
export const hidesText = ({ hidden, layout }: PageText, body: Element, read: Read): boolean => {
  const own = closest(body, 'article');
  const around = own ?? parentOf(body) ?? body;
  return hidden.some(
    (part) =>
      holds(around, part) &&
      closest(part, 'article') === own &&
      !isBeside(part, FURNITURE, body) &&
      !namedFurniture(part) &&
      paragraphsIn(part, body).some((text) => !read().includes(text.slice(0, LEAST))) &&
      !isNote(part, layout),
  );
};

/** Paragraphs beside those that were read, which were taken for something else. */
export const dropsText = ({ chunks, main }: PageText, read: Read): boolean => {
  const kept = new Set(main);
  const containers = new Set(main.filter(isProse).map(containerOf));
  return chunks.some(
    (chunk) =>
      chunk.block.localName === 'p' &&
      !kept.has(chunk) &&
      chunk.length >= LEAST &&
      containers.has(containerOf(chunk)) &&
      !namedFurniture(chunk.block) &&
      isParagraph(textOf(chunk)) &&
      !read().includes(squeezed(textOf(chunk)).slice(0, LEAST)),
  );
};
