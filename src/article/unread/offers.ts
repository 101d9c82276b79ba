/** Offers to read on: where a text is sold, or something has to be done first. */
import { type Chunk, textOf } from '../chunks.ts';
import { closest, holds } from '../flat-tree.ts';
import { COMMENTS } from '../main-text/furniture.ts';
import { walk } from '../walk.ts';
import { isOfferAbroad } from './offers-abroad.ts';
import {
  chunksBehind,
  FURNITURE,
  isBehind,
  isBeside,
  LONGEST_LINE,
  type Parts,
  PIECE,
  squeezed,
} from './parts.ts';

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

/** Who blocks advertisements may have less of a text. */
const AD_BLOCKER =
  /\b(?:you(?:['’]re| are)(?: \w+)? using|please (?:\w+ ){0,3}(?:disable|allow|turn|switch|pause)|(?:disable|turn off|switch off|pause) your)\b.{0,60}\bad(?:vert\w*)?[- ]?block(?:ers?|ing)\b/i;

const MOSTLY = 0.8;
/** Other stories' headlines are links, too: an offer says what to do. */
const ASKS =
  /^\W*(?:subscribe|register|log in|sign (?:in|up)|continue|keep|go on|carry on|unlock|read (?:the|this)|already)\b/i;

/** Whether words offer to read on; those of a link must say what to do. */
const offers = (says: string, isLink: boolean): boolean =>
  (OFFER.test(says) && (!isLink || ASKS.test(says))) || isOfferAbroad(says);

const isLink = ({ linked, length }: Chunk): boolean => linked >= MOSTLY * length;

/** An offer to read on, right after the text. */
export const isOffered = (parts: Parts): boolean =>
  chunksBehind(parts).some((chunk) => {
    const says = textOf(chunk);
    return says.length <= LONGEST_LINE && offers(says, isLink(chunk));
  });

/** A word to those who block advertisements, and have no more of the text. */
export const asksOfBlockers = (parts: Parts, around: Element): boolean =>
  chunksBehind(parts).some(
    (chunk) =>
      holds(around, chunk.block) &&
      !isLink(chunk) &&
      chunk.length <= LONGEST_LINE &&
      closest(chunk.block, COMMENTS) === null &&
      AD_BLOCKER.test(squeezed(textOf(chunk))),
  );

/** An offer to read on that is drawn, behind the text: its words are the picture's. */
export const isOfferedByPicture = (parts: Parts, around: Element): boolean =>
  [...around.querySelectorAll('a[href] img[alt]')].some((one) => {
    const says = one.getAttribute('alt') ?? '';
    return (
      isBehind(one, parts) &&
      says.length <= LONGEST_LINE &&
      offers(says, true) &&
      !isBeside(one, FURNITURE, around) &&
      !parts.layout.hides(one)
    );
  });

const LONGEST_DIALOG = 1_000;
const DIALOGS = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

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
    return says.length <= LONGEST_DIALOG && offers(says, false) && !layout.hides(dialog);
  });
