/** Tells what a site puts around and between an article's paragraphs by the names it gives it. */
import { type Chunk, sizeOf, textOf } from '../chunks.ts';
import { closest, holds, parentOf } from '../flat-tree.ts';
import { solid } from '../solid.ts';
import { apart, NAMELESS, named, namesOf } from './names.ts';
import { archiveBoxes, folded, sourcesAtEnd } from './sections.ts';

/** Where readers write. */
export const COMMENTS = '[id*="comment"], [class*="comment"]';

/** What only points elsewhere is called so. Without a link such a name means something else, as a "teaser" the lead. */
const POINTING = named(
  'related|recirc\\w*|recommend\\w*|promos?|teasers?|read-?(?:also|more|next)|also-?read|see-?also|more-(?:on|from|stories)|most-?(?:read|popular|viewed)|trending|cards?|nav|menu|tags|breadcrumbs?|pagination',
);
const AROUND = named(
  'share|sharing|social|newsletters?|subscri\\w+|sign-?up|comments?|disqus|sidebar|adverts?|advertisement|ad[sv]?|sponsor\\w*|outbrain|taboola|cookies?|consent|gdpr|toolbar|authors?(?:-\\w+)?|bio|byline|caption|copyright|footer|gallery|poll|kicker',
);

/** What asks for money is called so, and as often the very text that is sold. */
const SOLD = named('paywall');
const OFFER = 600;

const isOffer = (element: Element): boolean => {
  const text = element.textContent ?? '';
  if (element.querySelector('button, input, form') !== null) return text.length < OFFER;
  const links = [...element.querySelectorAll('a[href]')].map((link) => link.textContent ?? '');
  const linked = solid(links.join(''));
  return linked > 0 && text.length < OFFER && linked > 0.2 * solid(text);
};

/** True for an element that its class or id calls furniture. */
export const namedFurniture = (element: Element): boolean => {
  const given = namesOf(element);
  if (given === NAMELESS) return false;
  const names = apart(given);
  if (SOLD.test(names) && isOffer(element)) return true;
  return AROUND.test(names) || (POINTING.test(names) && element.querySelector('a[href]') !== null);
};

const inFurniture = (chunk: Chunk, main: Element | null, seen: Map<Element, boolean>): boolean => {
  const path: Element[] = [];
  let answer = false;
  for (let up: Element | null = chunk.block; up && up !== main; up = parentOf(up)) {
    const known = seen.get(up);
    if (known !== undefined) {
      answer = known;
      break;
    }
    path.push(up);
    if (path.length > 200) break;
  }
  for (const element of path.reverse()) {
    answer ||= namedFurniture(element);
    seen.set(element, answer);
  }
  return answer;
};

/** A box that asks for something: a newsletter's address, a comment, a subscription. */
const isForm = (box: Element): boolean => box.querySelector('input,button,textarea,form') !== null;

const asks = ({ block }: Chunk, main: Element | null, forms: Map<Element, boolean>): boolean => {
  let up = parentOf(block);
  for (let n = 0; up && n < 2 && up !== main && !(main && holds(up, main)); n += 1) {
    const form = forms.get(up) ?? isForm(up);
    forms.set(up, form);
    if (form) return (up.textContent ?? '').length < 600;
    up = parentOf(up);
  }
  return false;
};

/** A paragraph of whole sentences is text, even where it leads elsewhere from end to end. */
const isSentence = (chunk: Chunk): boolean =>
  chunk.block.localName === 'p' && chunk.length >= 100 && /[.!?]["”’»)]*$/.test(textOf(chunk));

const isLinks = (chunk: Chunk): boolean =>
  chunk.linked > 0.8 * chunk.length && chunk.length < 300 && !isSentence(chunk);

/** "Read also: …", whatever the language: a few words, a colon, and a link from there to the end. */
const isPointer = (chunk: Chunk): boolean => {
  const [before] = /^[^.!?]{2,60}:\s/.exec(textOf(chunk)) ?? [];
  const rest = chunk.length - solid(before ?? '');
  return before !== undefined && chunk.linked > 0 && rest - chunk.linked < 4;
};

/** A right that is reserved, whatever the language. */
const isRight = (chunk: Chunk): boolean =>
  chunk.length < 80 && /^(?:©|\(c\)\s)/i.test(textOf(chunk));

const announces = (chunk: Chunk, next: Chunk | undefined): boolean =>
  next !== undefined && isLinks(next) && chunk.length < 40 && !/[.!?…"”»]$/.test(textOf(chunk));

const FEW = 40;

/** "Advertisement", "Infographic": what stands there word for word more than once and is no sentence. */
const labels = (chunks: Chunk[]): Set<string> => {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const chunk of chunks) {
    if (chunk.length > FEW) continue;
    const text = textOf(chunk);
    if (/[.!?…"”»]$/.test(text)) continue;
    (seen.has(text) ? twice : seen).add(text);
  }
  return twice;
};

/** How many articles stand around an element, one in the other, as far as it matters. */
const articlesAbove = (element: Element): number => {
  const inner = closest(element, 'article');
  const outer = inner && parentOf(inner);
  return inner ? 1 + (outer && closest(outer, 'article') ? 1 : 0) : 0;
};

/** What an article inside an article says: a card that leads to another one, or a post that is quoted. */
const inInner = (chunks: Chunk[]): Set<Chunk> => {
  const inner = chunks.filter(({ block }) => articlesAbove(block) > 1);
  // On a page of many posts they are what there is to read.
  return new Set(sizeOf(inner) * 2 < sizeOf(chunks) ? inner : []);
};

const MOST_CAPTION = 500;
const CREDIT = 60;

const BOXES = 4;

/** How much text stands in each box that is near some text. */
const boxSizes = (chunks: Chunk[]): Map<Element, number> => {
  const sizes = new Map<Element, number>();
  for (const { block, length } of chunks)
    for (let up: Element | null = block, n = 0; up && n < BOXES; up = parentOf(up), n += 1)
      sizes.set(up, (sizes.get(up) ?? 0) + length);
  return sizes;
};

/** What stands alone with a picture in a box, and is not set as a paragraph; a caption that was read tells the story. */
const isCaption = (
  { block, length }: Chunk,
  sizes: Map<Element, number>,
  main: Element | null,
): boolean => {
  if (
    length > MOST_CAPTION ||
    /^(?:p|li|blockquote|td|dd|figcaption|h[1-6])$/.test(block.localName)
  )
    return false;
  for (let up: Element | null = block, n = 0; up && n < BOXES; up = parentOf(up), n += 1) {
    if ((main && holds(up, main)) || (sizes.get(up) ?? 0) > length + CREDIT) return false;
    if (up.querySelector('img, picture, video')) return true;
  }
  return false;
};

/** Without link lists, what announces them, and what stands in furniture below `main`. */
export const withoutFurniture = (chunks: Chunk[], main: Element | null): Chunk[] => {
  const seen = new Map<Element, boolean>();
  const forms = new Map<Element, boolean>();
  const clean = chunks.filter(
    (chunk) => !inFurniture(chunk, main, seen) && !asks(chunk, main, forms),
  );
  // A site may call the article itself "teaser": then names say nothing.
  const rest = sizeOf(clean) * 2 < sizeOf(chunks) ? chunks : clean;
  const inner = inInner(rest);
  const twice = labels(rest);
  const sizes = boxSizes(rest);
  const archived = archiveBoxes(rest, main);
  const sources = sourcesAtEnd(rest);
  const again = folded(rest);
  return rest.filter(
    (chunk, at) =>
      !isLinks(chunk) &&
      !isPointer(chunk) &&
      !announces(chunk, rest[at + 1]) &&
      !isRight(chunk) &&
      !inner.has(chunk) &&
      !sources.has(chunk) &&
      !again.has(chunk) &&
      !isCaption(chunk, sizes, main) &&
      !archived.some((box) => holds(box, chunk.block)) &&
      !(chunk.length <= FEW && twice.has(textOf(chunk))),
  );
};
