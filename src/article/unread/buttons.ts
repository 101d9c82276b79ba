/** Buttons at a text that bring, or unfold, the rest of it. */
import { isProse } from '../chunks.ts';
import { follows, holds, parentOf } from '../flat-tree.ts';
import { apart, named, namesOf } from '../main-text/names.ts';
import { solid } from '../solid.ts';
import {
  BESIDE,
  FURNITURE,
  holdsText,
  isBeside,
  isOfReaders,
  LONGEST_LABEL,
  lastBlock,
  type PageText,
  squeezed,
} from './page-text.ts';

const VERB = '(?:read|show|see|view|load|expand|unfold|unlock|open|reveal)';
const WHOLE =
  '(?:(?:the|this) )?(?:full|whole|entire|complete|rest|remainder)(?: of (?:the|this))?(?: (?:text|article|story|report))?';
/** "Show more", "Load earlier posts", "2 new updates", "Keep reading", "Tap to read the rest", "Unlock this article". */
const MORE_BUTTON = new RegExp(
  `^\\W*(?:(?:tap|click|press|expand|scroll) (?:here )?to )?(?:${VERB} (?:(?:\\d+ )?(?:more|earlier|older|previous|newer)(?: (?:posts?|updates?|entries|paragraphs?|lines|text))?|on|all)|\\d+ (?:new|more|unread) (?:posts?|updates?|entries)|(?:keep|continue|go on)(?: reading)?|(?:${VERB} )?${WHOLE}|${VERB} (?:the|this) (?:text|article|story|report))(?: (?:here|below))?\\W*$`,
  'i',
);
/** What offers to load again what did not come. */
const AGAIN_BUTTON = /^\W*(?:try (?:it )?again|retry|reload(?: (?:the |this )?page)?)\W*$/i;
/** "Download the complete transcript": what is here is less. */
const WHOLE_FILE =
  /^\W*download (?:the |a |our )?(?:full|complete|whole|entire) (?:transcript|text|article|story|interview)\b.{0,40}$/i;
const BUTTONS = 'button, [role="button"], a[href^="#"], a:not([href]), [aria-expanded="false"]';

/** What is whole is the article's. */
const MORE_OF_LIST =
  /^\W*(?:show|see|view|load|\d+) (?!.*\b(?:full|whole|entire|complete|rest)\b)/i;
const ELSEWHERE = 'a[href]:not([href^="#"])';

/** True for a list of links to other pages, and of little else. */
const isList = (box: Element): boolean => {
  const links = [...box.querySelectorAll(ELSEWHERE)].map(({ textContent }) => textContent ?? '');
  return links.length > 1 && 2 * solid(links.join('')) > solid(box.textContent ?? '');
};

/** Of a list of links more may be shown: it stands before the button, or before its box, or behind that where the box has its heading. */
const continuesLinks = (button: Element, page: PageText): boolean => {
  if (!MORE_OF_LIST.test(button.textContent ?? '')) return false;
  const box = parentOf(button);
  const outer = box && parentOf(box);
  const near = [
    button.previousElementSibling,
    box?.previousElementSibling,
    outer && !holdsText(outer, page) ? outer.previousElementSibling : null,
    box?.querySelector('h2, h3, h4, h5, h6') ? box.nextElementSibling : null,
  ];
  return near.some((one) => one && isList(one));
};

/** What an appeal asks for. */
const GIFT =
  /\b(?:donat\w+|contribut\w+|gifts?|your support|support (?:us|our)|give (?:from|now|today))\b/i;
const LONGEST_APPEAL = 3_000;

/** Before the text's end a button may stand in a box with a text of its own: an appeal for money unfolds itself. */
const continuesAppeal = (button: Element, page: PageText): boolean => {
  const box = parentOf(button);
  const last = lastBlock(page);
  if (!box || !last || !follows(last, box) || holdsText(box, page)) return false;
  const says = box.textContent ?? '';
  if (says.length > LONGEST_APPEAL || !GIFT.test(says)) return false;
  return page.chunks.some((chunk) => isProse(chunk) && holds(box, chunk.block));
};

const AUTHOR = named('authors?|byline');
const LEVELS = 4;

/** What is said of the author is cut, too: a box called so that has none of the text. */
const isOfAuthor = (button: Element, page: PageText): boolean => {
  let box = parentOf(button);
  for (let n = 0; box && n < LEVELS; box = parentOf(box), n += 1)
    if (AUTHOR.test(apart(namesOf(box)))) return !holdsText(box, page);
  return false;
};

/** A button at the text, one that readers see and press for the text's sake. */
const saysOn = (
  page: PageText,
  around: Element,
  selector: string,
  pattern: RegExp,
  beside = FURNITURE,
): boolean =>
  [...around.querySelectorAll(selector)].some(
    (one) =>
      pattern.test(squeezed((one.textContent ?? '').slice(0, LONGEST_LABEL))) &&
      !isBeside(one, beside, around) &&
      !isOfReaders(one, page) &&
      !isOfAuthor(one, page) &&
      !continuesLinks(one, page) &&
      !continuesAppeal(one, page) &&
      !page.layout.hides(one),
  );

/** A button at the text that brings, or unfolds, the rest of it, or a link to the whole. */
export const leadsOn = (page: PageText, around: Element): boolean =>
  saysOn(page, around, BUTTONS, MORE_BUTTON) ||
  saysOn(page, around, BUTTONS, AGAIN_BUTTON, BESIDE) ||
  saysOn(page, around, 'a[href]', WHOLE_FILE);
