/** Text of an article that is no text of this page: drawn, pictured, in a frame, still to come, on another tab. */
import { closest, parentOf } from '../flat-tree.ts';
import { apart, named } from '../main-text/names.ts';
import {
  FURNITURE,
  holdsText,
  isBehind,
  isBeside,
  lastBlock,
  NO_TEXT,
  type PageText,
  paragraphsIn,
} from './page-text.ts';

/** As high, in pixels, a picture may be a page of text. */
const PAGE_HIGH = 200;

/** A text whose end is drawn, where no other text can be taken. */
const isDrawn = (page: PageText, around: Element): boolean => {
  const last = lastBlock(page);
  const box = last && parentOf(last);
  return [...around.querySelectorAll('canvas')].some(
    (one) =>
      one.height >= PAGE_HIGH &&
      one.closest('figure') === null &&
      isBehind(one, page) &&
      box?.contains(one) === true &&
      !page.layout.hides(one),
  );
};

/** "The report as printed", "Scan of page 4": a text as a picture. */
const PRINT =
  /\b(?:scan|facsimile|screen ?shot|image|picture) of (?:the |this |our |a )?(?:printed )?(?:page|article|report|story|column)\b|\b(?:page|article|report|story|text|column) as (?:it was )?printed\b/i;

const isPictured = (around: Element): boolean =>
  [...around.querySelectorAll('img[alt]')].some(
    (one) =>
      PRINT.test(one.getAttribute('alt') ?? '') &&
      !isBeside(one, 'aside, nav, footer, figure', around),
  );

/** A sentence of a drawing: a chart has labels. */
const SENTENCE = /\p{Ll}{3}[^.!?]{80,300}[.!?](?:\s|$)/u;
const LONGEST = 600;

const isDrawnText = (around: Element): boolean =>
  [...around.querySelectorAll('svg text')].some(
    (one) =>
      one.closest('figure') === null && SENTENCE.test((one.textContent ?? '').slice(0, LONGEST)),
  );

const PICTURES = 'img, picture, video, iframe, canvas, svg';

const panelOf = (tab: Element | null | undefined): Element | null => {
  const id = tab?.getAttribute('aria-controls');
  return (id && tab?.ownerDocument.getElementById(id)) || null;
};

const isEmpty = (panel: Element | null): boolean =>
  panel?.textContent?.trim() === '' && panel.querySelector(PICTURES) === null;

/** A tab beside the text's own that was not pressed yet: nothing is on its panel. */
const hasEmptyTab = (page: PageText, around: Element): boolean =>
  [...around.querySelectorAll('[role="tablist"]')].some((list) => {
    const tabs = [...list.querySelectorAll('[role="tab"]')];
    const shown = panelOf(tabs.find((tab) => tab.getAttribute('aria-selected') === 'true'));
    return shown !== null && holdsText(shown, page) && tabs.some((tab) => isEmpty(panelOf(tab)));
  });

/** Whoever sells a site's texts names his frames so; he has letters to offer, too. */
const SALE = named('offer|paywall|piano');
const LETTER = /letter|sign-?up/i;

const isOfSale = (frame: Element): boolean => {
  // A player's title is its film's.
  if (/^\W*paywall\W*$/i.test(frame.getAttribute('title') ?? '')) return true;
  const names = `${frame.id} ${parentOf(frame)?.id ?? ''}`;
  return SALE.test(apart(names)) && !LETTER.test(names);
};

/** Text in a frame of the site's own; or, behind the text, a wall in a frame of whoever sells it. */
const isFramed = (page: PageText, around: Element): boolean =>
  [...around.querySelectorAll('iframe')].some((frame) => {
    if (isOfSale(frame) && isBehind(frame, page))
      return !isBeside(frame, FURNITURE, around) && !page.layout.hides(frame);
    // Null for a frame of another site, which is mostly an advertisement or a player.
    const inside = frame.contentDocument?.body;
    return inside ? paragraphsIn(inside, around).length > 0 : false;
  });

/** A question whose answer is there once it is pressed, among others whose answers are the text. */
const hasEmptyAnswer = (page: PageText, around: Element): boolean => {
  const answers = [...around.querySelectorAll('[aria-expanded][aria-controls]')]
    .flatMap((one) => panelOf(one) ?? [])
    .filter((one) => !isBeside(one, NO_TEXT, around));
  return answers.some(isEmpty) && answers.some((answer) => holdsText(answer, page));
};

/** Something waits for its content that is no box beside the text. */
const isBusy = (around: Element): boolean =>
  [...around.querySelectorAll('[aria-busy="true"]')].some((one) => !isBeside(one, NO_TEXT, around));

/** A text that is written on while it is read, as what is said in a recording. */
const isWrittenOn = (page: PageText): boolean => {
  const last = lastBlock(page);
  return last !== null && closest(last, '[role="log"]') !== null;
};

/** A text stands in its leaf, or in a layer or two of it. */
const LEVELS = 4;

/** By its number: "data-page-number", "page-2", "Page 2"; an empty box may as well wait for an advertisement. */
const isNumbered = (leaf: Element): boolean =>
  [...leaf.attributes].some(
    ({ name, value }) =>
      /page/.test(name) || (/^(?:id|aria-label)$/.test(name) && /\bpage[-_ ]?\d/i.test(value)),
  );

/** A leaf of a viewer that is empty until it is scrolled to: built as the one that the text stands in, and as high as a page. */
const hasEmptyLeaf = (page: PageText): boolean => {
  let leaf = lastBlock(page);
  for (let n = 0; leaf && n < LEVELS; leaf = parentOf(leaf), n += 1) {
    const [own, next] = [leaf.className, leaf.nextElementSibling];
    if (
      own !== '' &&
      next?.className === own &&
      isNumbered(next) &&
      next.clientHeight >= PAGE_HIGH &&
      isEmpty(next)
    )
      return true;
  }
  return false;
};

export const isElsewhere = (page: PageText, around: Element): boolean =>
  isBusy(around) ||
  isWrittenOn(page) ||
  isDrawn(page, around) ||
  isPictured(around) ||
  isDrawnText(around) ||
  hasEmptyTab(page, around) ||
  hasEmptyAnswer(page, around) ||
  hasEmptyLeaf(page) ||
  isFramed(page, around);
