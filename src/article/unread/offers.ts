/** Offers to read on: where a text is sold, or something has to be done first. */
import { isOffer } from '../../core/prose/lines/offers.ts';
import { isOfferAbroad } from '../../core/prose/lines/offers-abroad.ts';
import { type Chunk, textOf } from '../chunks.ts';
import { holds } from '../flat-tree.ts';
import { walk } from '../walk.ts';
import {
  chunksBehind,
  FURNITURE,
  isBehind,
  isBeside,
  isOfReaders,
  LONGEST_LINE,
  type PageText,
  squeezed,
} from './page-text.ts';

/** Who blocks advertisements may have less of a text; "if you are using one" is about a film or a chart. */
const AD_BLOCKER = new RegExp(
  [
    "\\b(?<!\\bif )you(?:['’]re| are)(?: \\w+)? (?:using|running)\\b",
    '\\b(?<!\\bif )you have (?:an?|your)\\b',
    '\\b(?:disabl(?:e|ing)|turn(?:ing)? off|switch(?:ing)? off|paus(?:e|ing)) (?:your|the|any|ad)',
    '\\bplease (?:\\w+ ){0,3}(?:disable|allow|turn|switch|pause|whitelist|allowlist)\\b',
  ]
    .map((told) => `${told}.{0,60}\\bad(?:vert\\w*)?[- ]?block`)
    .concat('\\bad[- ]?block(?:er|ing)? (?:is |was )?(?:detected|enabled|active)\\b')
    .join('|'),
  'i',
);

const MOSTLY = 0.8;
/** Other stories' headlines are links, too: an offer says what to do. */
const ASKS =
  /^\W*(?:subscribe|register|log in|sign (?:in|up)|to (?:continue|keep|read)|continue|keep|go on|carry on|start|create|become|join|get|try|unlock|read (?:the|this)|already)\b/i;

/** Whether words offer to read on; those of a link in English must say what to do. */
const offers = (says: string, isLink: boolean): boolean =>
  (isOffer(says) && (!isLink || ASKS.test(says))) || isOfferAbroad(says);

const isLink = ({ linked, length }: Chunk): boolean => linked >= MOSTLY * length;

/** An offer to read on, right after the text, or as its last line. */
export const isOffered = (page: PageText): boolean =>
  [...page.main.slice(-1), ...chunksBehind(page)].some((chunk) => {
    const says = textOf(chunk);
    return (
      says.length <= LONGEST_LINE && offers(says, isLink(chunk)) && !isOfReaders(chunk.block, page)
    );
  });

/** A word to those who block advertisements, and have no more of the text. */
export const asksOfBlockers = (page: PageText, around: Element): boolean =>
  chunksBehind(page).some(
    (chunk) =>
      holds(around, chunk.block) &&
      !isLink(chunk) &&
      chunk.length <= LONGEST_LINE &&
      AD_BLOCKER.test(squeezed(textOf(chunk))) &&
      !isOfReaders(chunk.block, page),
  );

/** A picture stands in its figure, be it an offer. */
const DRAWN_BESIDE = FURNITURE.replace('figure, ', '');

/** An offer to read on that is drawn, behind the text: its words are the picture's. */
export const isOfferedByPicture = (page: PageText, around: Element): boolean =>
  [...around.querySelectorAll('a[href] img[alt]')].some((one) => {
    const says = one.getAttribute('alt') ?? '';
    return (
      isBehind(one, page) &&
      says.length <= LONGEST_LINE &&
      offers(says, true) &&
      !isBeside(one, DRAWN_BESIDE, around) &&
      !page.layout.hides(one)
    );
  });

const LONGEST_DIALOG = 1_000;
const DIALOGS = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** What has text that is no words. */
const NO_WORDS = new Set(['script', 'style', 'template', 'noscript']);

const textsIn = (root: Element): string[] => {
  const found: string[] = [];
  walk(root, (node) => {
    if (node.nodeType === 3) found.push((node as Text).data);
    return node.nodeType !== 1 || !NO_WORDS.has((node as Element).localName);
  });
  return found;
};

/** A dialog that readers see and that asks for something before they may read on. */
export const isWalled = ({ doc, layout }: PageText): boolean =>
  [...doc.querySelectorAll(DIALOGS)].some((dialog) => {
    const says = squeezed(textsIn(dialog).join(' '));
    return (
      says.length <= LONGEST_DIALOG &&
      (offers(says, false) || AD_BLOCKER.test(says)) &&
      !layout.hides(dialog)
    );
  });
