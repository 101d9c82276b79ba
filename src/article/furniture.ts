/** Tells what a site puts around and between an article's paragraphs by the names it gives it. */
import { type Chunk, textOf } from './chunks.ts';

const NAMES =
  /(?:^|[-_\s])(?:related|recirc\w*|recommend\w*|share|sharing|social|newsletters?|subscri\w+|sign-?up|comments?|disqus|promos?|teasers?|read-?(?:also|more|next)|also-?read|see-?also|more-(?:on|from|stories)|most-?(?:read|popular|viewed)|trending|sidebar|adverts?|advertisement|ads?|sponsor\w*|outbrain|taboola|cookies?|consent|gdpr|breadcrumbs?|tags|toolbar|pagination|author-(?:bio|box|info)|bio|byline|caption|copyright|footer|nav|menu|gallery|paywall|poll|cards?|kicker)(?:$|[-_\s])/i;

/** True for an element that its class or id calls furniture. */
export const namedFurniture = (element: Element): boolean => {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return NAMES.test(names.slice(0, 500).replace(/([a-z])([A-Z])/g, '$1-$2'));
};

const inFurniture = (chunk: Chunk, main: Element | null, seen: Map<Element, boolean>): boolean => {
  const path: Element[] = [];
  let answer = false;
  for (let up: Element | null = chunk.block; up && up !== main; up = up.parentElement) {
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
const asks = ({ block }: Chunk, main: Element | null): boolean => {
  let up: Element | null = block.parentElement;
  for (let n = 0; up && n < 2 && up !== main && !up.contains(main); n += 1) {
    if (up.querySelector('input,button,textarea,form')) return (up.textContent ?? '').length < 600;
    up = up.parentElement;
  }
  return false;
};

const isLinks = ({ length, linked }: Chunk): boolean => linked > 0.8 * length && length < 300;

/** "Read also: …", whatever the language: a few words, a colon, and a link to the end. */
const isPointer = (chunk: Chunk): boolean =>
  chunk.linked > 0.5 * chunk.length &&
  chunk.length - chunk.linked < 30 &&
  /^[^.!?]{2,40}:\s/u.test(textOf(chunk));

const announces = (chunk: Chunk, next: Chunk | undefined): boolean =>
  next !== undefined && isLinks(next) && chunk.length < 40 && !/[.!?…"”»]$/.test(textOf(chunk));

/** Without link lists, what announces them, and what stands in furniture below `main`. */
export const withoutFurniture = (chunks: Chunk[], main: Element | null): Chunk[] => {
  const seen = new Map<Element, boolean>();
  const clean = chunks.filter((chunk) => !inFurniture(chunk, main, seen) && !asks(chunk, main));
  const size = (some: Chunk[]) => some.reduce((sum, { length }) => sum + length, 0);
  // A site may call the article itself "teaser": then names say nothing.
  const rest = size(clean) * 2 < size(chunks) ? chunks : clean;
  return rest.filter(
    (chunk, at) => !isLinks(chunk) && !isPointer(chunk) && !announces(chunk, rest[at + 1]),
  );
};
