/** Offers to read on: where a text is sold, or something has to be done first. */
import { asksReader, isOffer } from '../../core/prose/lines/offers.ts';
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

const BLOCKER = 'ad(?:vert\\w*)?[- ]?block';
/** Who blocks advertisements may have less of a text. */
const AD_BLOCKER = new RegExp(
  [
    `\\byou(?:['’]re| are| appear to be| seem to be)?(?: \\w+)? (?:using|running|use|have)\\b.{0,60}\\b${BLOCKER}`,
    `\\b(?:detected|noticed|disabl(?:e|ing)|turn(?:ing)? off|switch(?:ing)? off|paus(?:e|ing)|whitelist|allowlist)\\b.{0,60}\\b${BLOCKER}`,
    `\\bplease (?:\\w+ ){0,3}(?:allow|turn|switch)\\b.{0,60}\\b${BLOCKER}`,
    `\\b${BLOCKER}(?:er|ing)?s? (?:\\w+ ){0,2}(?:detected|enabled|active|on)\\b`,
  ].join('|'),
  'i',
);
/** "If you are using one", "Can’t see the video?": that is about a film or a chart. */
const OF_A_FILM = /^\W*(?:if|can(?:['’]?t|not))\b/i;

const asksToUnblock = (says: string): boolean => AD_BLOCKER.test(says) && !OF_A_FILM.test(says);

const MOSTLY = 0.8;

/** Whether words offer to read on; those of a link in English must say what to do. */
const offers = (says: string, isLink: boolean): boolean =>
  (isOffer(says) && (!isLink || asksReader(says))) || isOfferAbroad(says);

const isLink = ({ linked, length }: Chunk): boolean => linked >= MOSTLY * length;

/** An offer to read on, right after the text; or as its last line, where it must say what to do. */
export const isOffered = (page: PageText): boolean => {
  const last = page.main.at(-1);
  const isOneOf = (chunk: Chunk): boolean => {
    const says = textOf(chunk);
    return (
      says.length <= LONGEST_LINE &&
      offers(says, chunk === last || isLink(chunk)) &&
      !isOfReaders(chunk.block, page)
    );
  };
  return (last !== undefined && isOneOf(last)) || chunksBehind(page).some(isOneOf);
};

/** A word to those who block advertisements, and have no more of the text. */
export const asksOfBlockers = (page: PageText, around: Element): boolean =>
  chunksBehind(page).some(
    (chunk) =>
      holds(around, chunk.block) &&
      !isLink(chunk) &&
      chunk.length <= LONGEST_LINE &&
      asksToUnblock(squeezed(textOf(chunk))) &&
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
    const texts = textsIn(dialog);
    const says = squeezed(texts.join(' '));
    return (
      says.length <= LONGEST_DIALOG &&
      [says, ...texts].some((one) => offers(one, false) || asksToUnblock(one)) &&
      !layout.hides(dialog)
    );
  });
