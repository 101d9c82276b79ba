/** Whether a page is one of several that have a text between them. */
import { type Chunk, textOf } from '../chunks.ts';
import { closest, holds, parentOf } from '../flat-tree.ts';
import { COMMENTS } from '../main-text/furniture.ts';
import { addresses, sameAddress } from '../metadata/address.ts';
import { LONGEST_LABEL, NEAR, type PageText } from './page-text.ts';

const WORD = '(?:page|p|seite|pagina)';
/** Of a page that others come before. */
const LATER = '(?:[2-9]|[1-9]\\d)';

/** What the address of one of several pages ends in. */
const pageAt = (word: string, number: string): RegExp =>
  new RegExp(`[/?&]${word}[/=-]?${number}(?:\\.html?)?/?$`, 'i');

const NEXT_PAGE = pageAt(`${WORD}?`, '\\d{1,2}');
const LATER_PAGE = pageAt(WORD, LATER);
const LATER_LABEL = new RegExp(`^\\W*(page )?${LATER} (?:of|/) \\d+\\W*$`, 'i');
/** "1 / 3": of what has pictures it counts these. */
const FIRST_LABEL = new RegExp(`^\\W*(page )?1 (?:of|/) ${LATER}\\W*$`, 'i');
const PAGED = 3;
const PAGE_BEHIND = /[-_/,][2-9](?:\.html?)?\/?$/i;

const FIRST_PAGE = /[/=-]?\b[01](?:\.html?)?\/?$/;
/** What an address ends in that may be one of a page: most need no second look. */
const NUMBERED = /\d(?:\.html?)?\/?\s*$/i;

/** A link to the page's own address with a number behind it; one that says so itself may differ in its query alone. */
const hasNext = ({ doc }: PageText): boolean => {
  const [here] = addresses(doc);
  if (!here) return false;
  return [...doc.querySelectorAll('link[rel~="next"], a[href]')].some((link) => {
    const href = link.getAttribute('href') ?? '';
    if (!NUMBERED.test(href) || !URL.canParse(href, here)) return false;
    const { href: next } = new URL(href, here);
    if (!NEXT_PAGE.test(next) || FIRST_PAGE.test(next)) return false;
    if (sameAddress(next.replace(NEXT_PAGE, ''), here)) return true;
    return link.matches('[rel~="next"]') && sameAddress(next, here);
  });
};

/** A list to choose from whose entries are this page and others with a number behind its address. */
const hasPageList = ({ doc }: PageText): boolean => {
  const [here] = addresses(doc);
  if (!here) return false;
  return [...doc.querySelectorAll('select')].some((list) => {
    const pages = [...list.querySelectorAll('option')].flatMap(({ value }) =>
      /[/.]/.test(value) && URL.canParse(value, here) ? [new URL(value, here).href] : [],
    );
    return (
      pages.some((one) => sameAddress(one, here)) &&
      pages.some((one) => PAGE_BEHIND.test(one) && sameAddress(one.replace(PAGE_BEHIND, ''), here))
    );
  });
};

/** A line that ends in a number; most need no second look. */
const mayCount = ({ length, nodes }: Chunk): boolean =>
  length < LONGEST_LABEL && nodes.some(({ data }) => /\d\W*$/.test(data));

/** A page that others come before: by its address, or by what it says of itself; a bare "2 / 2" stands at the text. */
const isLater = ({ doc, chunks }: PageText, around: Element): boolean =>
  addresses(doc).some((one) => LATER_PAGE.test(one)) ||
  chunks.some((chunk) => {
    const label = mayCount(chunk) && LATER_LABEL.exec(textOf(chunk));
    return label && (label[1] !== undefined || holds(around, chunk.block));
  });

const countsPictures = (block: Element): boolean => {
  let up: Element | null = block;
  for (let n = 0; up && n < PAGED; n += 1) {
    if (up.querySelector('img, picture, video') !== null) return true;
    up = parentOf(up);
  }
  return false;
};

/** The first of several: it says so, or counts beside a button that leads on. */
const isFirst = ({ chunks, main }: PageText, around: Element): boolean =>
  chunks.slice(0, chunks.indexOf(main.at(-1) as Chunk) + NEAR).some((chunk) => {
    const label = mayCount(chunk) && FIRST_LABEL.exec(textOf(chunk));
    if (!label || !holds(around, chunk.block) || closest(chunk.block, COMMENTS)) return false;
    const box = parentOf(chunk.block) ?? chunk.block;
    const leads =
      chunk.block.querySelector('button, a[href]') ?? box.querySelector(`:scope > button`);
    return label[1] !== undefined || (leads !== null && !countsPictures(chunk.block));
  });

/** A page that others come before or behind, by its address or by what it says of itself. */
export const isOneOfSeveral = (page: PageText, around: Element): boolean =>
  hasNext(page) || hasPageList(page) || isLater(page, around) || isFirst(page, around);
