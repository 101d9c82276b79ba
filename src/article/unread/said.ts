/** What a page says, or offers, where its text is not all there. */
import { type Chunk, isProse, textOf } from '../chunks.ts';
import { closest, follows, holds, parentOf } from '../flat-tree.ts';
import { COMMENTS } from '../main-text/furniture.ts';
import { classOf } from '../main-text/names.ts';
import { solid } from '../solid.ts';
import { walk } from '../walk.ts';
import { isOfferAbroad } from './offers-abroad.ts';
import { BESIDE, FURNITURE, isBeside, LONGEST_LABEL, NEAR, type Parts, squeezed } from './parts.ts';

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
  /^\W*download (?:the |a |our )?(?:full|complete|whole|entire) (?:transcript|text|article|story|report|interview)\b.{0,40}$/i;
const PIECE = '(?:article|story|text|report|page|piece)';
/** What stands below a text that is sold on, or for which something has to be done first; to read "as many as you like" is about others. */
const OFFER = new RegExp(
  [
    `\\b(?:to|and) (?:continue|keep|go on|carry on) (?:reading|(?:with|to) (?:the|this) (?:rest|${PIECE}))\\b`,
    '\\b(?:continue|keep) reading (?:this|the|with|for)\\b',
    '\\b(?:subscribe|register|log in|sign (?:up|in)) (?:now |today )?to (?:read(?! (?:as many|unlimited|all|every|more)\\b)|continue|unlock|keep)\\b',
    `\\b(?:answer|complete|take|watch|solve|enable|allow|accept|confirm|verify|prove|turn off|switch off|disable)\\b.{1,60}\\bto (?:(?:continue|go on|carry on) (?:reading|with)|(?:read|view|unlock|show|reveal) (?:the|this) (?:rest|full|whole|${PIECE}))\\b`,
    `\\b(?:unlock|read) (?:this|the rest|the (?:full|whole|entire|complete) (?:${PIECE}|interview)(?! of (?!th(?:is|e) ${PIECE})))\\b`,
    '\\b(?:rest|remainder) of (?:this|the) (?:article|story|text)\\b',
    '\\bthis (?:article|story|content) is (?:for|only|reserved)\\b',
  ].join('|'),
  'i',
);
/** What a text says of itself, or an editor of it, where it is not all that there is: "this", or right at its beginning. */
const PART = new RegExp(
  [
    '^(?:this is )?(?:an? )?(?:edited|abridged|shortened|condensed) (?:extract|excerpt|version)\\b',
    '\\b(?:extract(?:ed)?|excerpt(?:ed)?) (?:of|from) a (?:longer|full|fuller|larger)\\b',
    '\\bshort(?:er|ened)? version of this\\b',
    `\\b(?:paragraphs?|parts?|sections?|passages?) of this ${PIECE} (?:can(?: ?not|['’]t)|may not|(?:is|are)(?: not|n['’]t)|(?:has|have) been|was|were) (?:be )?(?:shown|available|displayed|published|removed|withheld|blocked|left out|omitted)\\b`,
    "\\b(?:not available|unavailable|blocked|can(?: ?not|['’]t) be (?:shown|displayed|read)) in your (?:country|region|location|area)\\b",
  ].join('|'),
  'i',
);
/** What `PART` cannot do without. Most pages have none of it, and so large an expression takes longer to build than to run. */
const PART_WORD = /extract|excerpt|version|of this|in your/i;

const PAGE = '(?:[Pp]age |PAGE |[Pp]\\. ?)';
/** "See SEOUL, A7", "Continued on page 4", "Turn to Harbour, Page 12": as printed pages send their readers on. */
const JUMP = new RegExp(
  `^\\W*(?:(?:[Pp]lease )?(?:(?:[Ss]ee|SEE) [A-Z][A-Z .'’-]{2,30}(?:, ?(?:[A-Z]-?\\d{1,2}|${PAGE}[A-Z]?\\d{1,3})| on ${PAGE}[A-Z]?\\d{1,3})|(?:[Tt]urn to|TURN TO) (?:[A-Z][\\w .'’-]{2,30}, ?)?(?:${PAGE}[A-Z]?-?\\d{1,3}|[A-Z]\\d{1,2}))|(?:[Cc]ontinue[sd]|CONTINUED|[Cc]ont['’]?d?\\.?) (?:on|ON) (?:${PAGE})?[A-Z]?-?\\d{1,3})\\W*$`,
);
const ENDS_IN_NUMBER = /\d\W*$/;

/** Who blocks advertisements may have less of a text. */
const AD_BLOCKER =
  /\b(?:you(?:['’]re| are)(?: \w+)? using|please (?:\w+ ){0,3}(?:disable|allow|turn|switch|pause)|(?:disable|turn off|switch off|pause) your)\b.{0,60}\bad(?:vert\w*)?[- ]?block(?:ers?|ing)\b/i;

const LONGEST_OFFER = 300;
const MOSTLY = 0.8;
/** Other stories' headlines are links, too: an offer says what to do. */
const ASKS =
  /^\W*(?:subscribe|register|log in|sign (?:in|up)|continue|keep|go on|carry on|unlock|read (?:the|this)|already)\b/i;
const LONGEST_DIALOG = 1_000;
const BUTTONS = 'button, [role="button"], a[href^="#"], a:not([href]), [aria-expanded="false"]';
const DIALOGS = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

const MORE_OF_LIST = /^\W*(?:show|see|view|load|\d+) /i;

/** Of a list of links more may be shown: they are other pages'. */
const continuesLinks = (button: Element): boolean => {
  if (!MORE_OF_LIST.test(button.textContent ?? '')) return false;
  const list = button.previousElementSibling ?? parentOf(button)?.previousElementSibling;
  const links = [...(list?.querySelectorAll('a[href]') ?? [])].map((one) => one.textContent ?? '');
  return links.length > 1 && 2 * solid(links.join('')) > solid(list?.textContent ?? '');
};

/** What an appeal asks for. */
const GIFT =
  /\b(?:donat\w+|contribut\w+|gifts?|your support|support (?:us|our)|give (?:from|now|today))\b/i;
const LONGEST_APPEAL = 3_000;

/** Before the text's end a button may stand in a box with a text of its own: an appeal for money unfolds itself. */
const continuesAppeal = (button: Element, { chunks, main }: Parts): boolean => {
  const box = parentOf(button);
  const last = main.at(-1)?.block;
  if (!box || !last || !follows(last, box)) return false;
  if (main.some(({ block }) => holds(box, block))) return false;
  const says = box.textContent ?? '';
  if (says.length > LONGEST_APPEAL || !GIFT.test(says)) return false;
  return chunks.some((chunk) => isProse(chunk) && holds(box, chunk.block));
};

const AUTHOR = /(?:^|[-_\s])(?:authors?|byline)(?:$|[-_\s])/i;
const LEVELS = 4;

/** What is said of the author is cut, too: a box called so that has none of the text. */
const isOfAuthor = (button: Element, { main }: Parts): boolean => {
  let box = parentOf(button);
  for (let n = 0; box && n < LEVELS; box = parentOf(box), n += 1) {
    const outer = box;
    if (main.some(({ block }) => holds(outer, block))) return false;
    if (AUTHOR.test(classOf(box))) return true;
  }
  return false;
};

/** A button at the text, one that readers see and press for the text's sake. */
const saysOn = (
  parts: Parts,
  around: Element,
  selector: string,
  pattern: RegExp,
  beside = FURNITURE,
): boolean =>
  [...around.querySelectorAll(selector)].some(
    (one) =>
      pattern.test(squeezed((one.textContent ?? '').slice(0, LONGEST_LABEL))) &&
      !isBeside(one, `${beside}, ${COMMENTS}`, around) &&
      !isOfAuthor(one, parts) &&
      !continuesLinks(one) &&
      !continuesAppeal(one, parts) &&
      !parts.layout.hides(one),
  );

/** A button at the text that brings, or unfolds, the rest of it, or a link to the whole. */
export const leadsOn = (parts: Parts, around: Element): boolean =>
  saysOn(parts, around, BUTTONS, MORE_BUTTON) ||
  saysOn(parts, around, BUTTONS, AGAIN_BUTTON, BESIDE) ||
  saysOn(parts, around, 'a[href]', WHOLE_FILE);

/** An offer to read on, right after the text. */
export const isOffered = ({ chunks, main }: Parts): boolean => {
  const last = main.at(-1);
  const from = last ? chunks.indexOf(last) + 1 : 0;
  return chunks
    .slice(from, from + NEAR)
    .map((chunk) => ({ text: textOf(chunk), isLink: chunk.linked >= MOSTLY * chunk.length }))
    .some(
      ({ text, isLink }) =>
        text.length <= LONGEST_OFFER &&
        ((OFFER.test(text) && (!isLink || ASKS.test(text))) || isOfferAbroad(text)),
    );
};

/** What stands in the article right behind its text. */
const behind = ({ chunks, main }: Parts, around: Element): Chunk[] => {
  const last = main.at(-1);
  const from = last ? chunks.indexOf(last) + 1 : 0;
  return chunks.slice(from, from + NEAR).filter(({ block }) => holds(around, block));
};

/** A word to those who block advertisements, and have no more of the text. */
export const asksOfBlockers = (parts: Parts, around: Element): boolean =>
  behind(parts, around).some(
    (chunk) =>
      chunk.linked < MOSTLY * chunk.length &&
      chunk.length <= LONGEST_OFFER &&
      closest(chunk.block, COMMENTS) === null &&
      AD_BLOCKER.test(squeezed(textOf(chunk))),
  );

/** An offer to read on that is drawn, behind the text: its words are the picture's. */
export const isOfferedByPicture = ({ main, layout }: Parts, around: Element): boolean => {
  const last = main.at(-1)?.block;
  return [...around.querySelectorAll('a[href] img[alt]')].some((one) => {
    const says = one.getAttribute('alt') ?? '';
    return (
      last !== undefined &&
      follows(one, last) &&
      says.length <= LONGEST_OFFER &&
      ((OFFER.test(says) && ASKS.test(says)) || isOfferAbroad(says)) &&
      !isBeside(one, FURNITURE, around) &&
      !layout.hides(one)
    );
  });
};

/** A line at the text that says that this is not all of it. */
export const saysPart = ({ chunks }: Parts, around: Element): boolean =>
  chunks.some((chunk) => {
    if (chunk.length > LONGEST_OFFER || !holds(around, chunk.block)) return false;
    const says = squeezed(textOf(chunk));
    return PART_WORD.test(says) && PART.test(says);
  });

/** Behind a jump may stand a line on its writer. */
const BEFORE = 2;

/** A line at the end of a text from print that names the page on which it goes on. */
export const jumps = ({ chunks, main }: Parts, around: Element): boolean => {
  const last = main.at(-1);
  const at = last ? chunks.indexOf(last) : 0;
  return chunks.slice(Math.max(0, at - BEFORE), at + NEAR).some((chunk) => {
    if (chunk.length > LONGEST_LABEL || !holds(around, chunk.block)) return false;
    const says = squeezed(textOf(chunk));
    return ENDS_IN_NUMBER.test(says) && JUMP.test(says);
  });
};

const textsIn = (root: Element): string[] => {
  const found: string[] = [];
  walk(root, (node) => {
    if (node.nodeType === 3) found.push((node as Text).data);
    return true;
  });
  return found;
};

/** A dialog that readers see and that asks for something before they may read on. */
export const isWalled = ({ doc, layout }: Parts): boolean =>
  [...doc.querySelectorAll(DIALOGS)].some((dialog) => {
    const says = squeezed(textsIn(dialog).join(' '));
    return (
      says.length <= LONGEST_DIALOG &&
      (OFFER.test(says) || isOfferAbroad(says)) &&
      !layout.hides(dialog)
    );
  });
