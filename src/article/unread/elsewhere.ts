/** Text of an article that is no text of this page: drawn, pictured, in a frame, still to come, on another tab. */
import { follows, parentOf } from '../flat-tree.ts';
import { FURNITURE, isBeside, type Parts, paragraphsIn } from './parts.ts';

/** As high, in pixels, a picture may be a page of text. */
const PAGE_HIGH = 200;

/** A text whose end is drawn, where no other text can be taken. */
const isDrawn = ({ main, layout }: Parts, around: Element): boolean => {
  const last = main.at(-1)?.block;
  return [...around.querySelectorAll('canvas')].some(
    (one) =>
      one.height >= PAGE_HIGH &&
      one.closest('figure') === null &&
      last !== undefined &&
      follows(one, last) &&
      parentOf(last)?.contains(one) === true &&
      !layout.hides(one),
  );
};

/** "The report as printed", "Scan of page 4": a text as a picture. */
const PRINT =
  /\b(?:scan(?:ned)?|screen ?shot|facsimile|printed|clipping|cutting)\b.*\b(?:page|paper|article|report|story|text|column|edition)\b|\b(?:page|paper|article|report|story|text|column|edition)\b.*\b(?:scan(?:ned)?|screen ?shot|facsimile|printed|clipping|cutting)\b/i;

const isPictured = (around: Element): boolean =>
  [...around.querySelectorAll('img[alt]')].some(
    (one) =>
      PRINT.test(one.getAttribute('alt') ?? '') && !isBeside(one, 'aside, nav, footer', around),
  );

/** Words in a drawing that are a sentence: a chart has labels. */
const SENTENCE = /\p{Ll}{3,}[^.!?]{80,}[.!?]/u;

const isDrawnText = (around: Element): boolean =>
  [...around.querySelectorAll('svg')].some(
    (one) =>
      one.closest('figure') === null &&
      SENTENCE.test([...one.querySelectorAll('text')].map((text) => text.textContent).join(' ')),
  );

/** A tab that was not pressed yet, whose panel is not there or has nothing on it. */
const hasEmptyTab = (around: Element): boolean =>
  [...around.querySelectorAll('[role="tab"][aria-selected="false"]')].some((tab) => {
    if (isBeside(tab, FURNITURE, around)) return false;
    const id = tab.getAttribute('aria-controls');
    const panel = id ? around.ownerDocument.getElementById(id) : null;
    return (panel?.textContent ?? '').trim() === '';
  });

/** Text in a frame of the site's own. */
const isFramed = (around: Element): boolean =>
  [...around.querySelectorAll('iframe')].some((frame) => {
    // Null for a frame of another site, which is mostly an advertisement or a player.
    const inside = frame.contentDocument?.body;
    return inside ? paragraphsIn(inside, around).length > 0 : false;
  });

export const isElsewhere = (parts: Parts, around: Element): boolean =>
  around.querySelector('[aria-busy="true"]') !== null ||
  isDrawn(parts, around) ||
  isPictured(around) ||
  isDrawnText(around) ||
  hasEmptyTab(around) ||
  isFramed(around);
