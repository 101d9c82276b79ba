/** What of a page is never read as text: furniture by its elements, pictures, posts from networks, words for the eye alone. */
import { DROP_CAP, isBlockName, type Layout } from './layout.ts';
import { isAside, isLeftOpen } from './left-open.ts';
import { solid } from './solid.ts';

const NEVER = new Set(
  'script style noscript template nav aside footer button select option textarea input canvas iframe object embed audio video figcaption dialog head rt rp rtc annotation annotation-xml mphantom amp-ad amp-sidebar amp-consent amp-social-share amp-embed'.split(
    ' ',
  ),
);
/** Of these what may stand inside a sentence, which goes on behind it. */
const INSIDE = new Set(
  'script style noscript template svg math annotation annotation-xml mphantom button rt rp rtc'.split(
    ' ',
  ),
);
const ROLES = new Set(
  'navigation complementary banner contentinfo dialog alertdialog search menu menubar toolbar'.split(
    ' ',
  ),
);

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing with its labels; some hold a page. */
const isDrawing = (element: Element): boolean =>
  element.namespaceURI === SVG &&
  element.localName !== 'foreignObject' &&
  element.querySelector('foreignObject p') === null;

/** A picture or player with all that is written on it; quotations, tables and code are text. */
const isPicture = (element: Element): boolean =>
  element.localName === 'figure' && element.querySelector('blockquote, table, pre') === null;

/** What networks give sites to put their posts in. */
const POST =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|(?:tiktok|bluesky|mastodon)-embed|fb-post|reddit-embed(?:-bq)?|text-post-media)(?:\s|$)/;

/** A post from a network: its words and its day are not the article's. */
const isPost = (element: Element): boolean =>
  (element.localName === 'blockquote' || element.localName === 'div') &&
  POST.test(element.getAttribute('class') ?? '');

const isDialog = (element: Element): boolean =>
  element.localName === 'dialog' || (element.getAttribute('role') ?? '').endsWith('dialog');

/** Some sites open an article over the page that led there, or beside the list that did. */
const opensArticle = (element: Element): boolean =>
  (isDialog(element) && element.querySelector('article, h1') !== null) ||
  (isAside(element) && element.querySelector('h1') !== null);

const isWords = (node: Node | null): boolean =>
  node?.nodeType === 3 && solid((node as Text).data) > 0;

/** True for a node that has words of a sentence right before it and right behind it. */
const isWithinSentence = (element: Element): boolean =>
  isWords(element.previousSibling) && isWords(element.nextSibling);

/** Words of a sentence that explain themselves when they are pressed: the sentence goes on on both sides. */
const isTerm = (element: Element): boolean =>
  element.localName === 'button' && isWithinSentence(element);

const LONGEST_ECHO = 200;

/** Words that stand beside themselves once more, for the eye alone: one of the two slides under the other. The other is read. */
const isEcho = (element: Element, { hides }: Layout): boolean => {
  if (element.getAttribute('aria-hidden') !== 'true') return false;
  const said = element.textContent ?? '';
  if (said.length > LONGEST_ECHO || solid(said) === 0) return false;
  return [element.previousElementSibling, element.nextElementSibling].some(
    (twin) =>
      twin?.textContent === said && twin.getAttribute('aria-hidden') !== 'true' && !hides(twin),
  );
};

const LONGEST_REMARK = 160;

/** A few words without a block of their own. */
const isRemark = (element: Element): boolean =>
  (element.textContent ?? '').length <= LONGEST_REMARK &&
  [...element.querySelectorAll('*')].every(({ localName }) => !isBlockName(localName));

/** A paragraph's number or sign. */
const NUMBER = /^\s*(?:\d{1,3}[.)]?|[#¶§†*])\s*$/;
/** One number alone may be the first word, set large. */
const NUMBERED = 3;

/** True for a number or sign and nothing else, with a space behind it. */
const isNumber = ({ firstChild: only, nextSibling }: Element): boolean =>
  only?.nodeType === 3 &&
  only.nextSibling === null &&
  NUMBER.test((only as Text).data) &&
  /^\s/.test(nextSibling?.nodeValue ?? '');

/** True where the paragraphs around have theirs. */
const isNumbered = ({ parentElement }: Element): boolean => {
  const around = [...(parentElement?.parentElement?.children ?? [])];
  const numbered = around.filter((one) => NUMBER.test(one.firstElementChild?.textContent ?? ''));
  return numbered.length >= NUMBERED;
};

/** A note in the margin, or over it: the sentence that it stands in goes on without it. */
const isNoteInMargin = (element: Element, { floats }: Layout): boolean => {
  if (isNumber(element)) return floats(element) && isNumbered(element);
  return (
    isWithinSentence(element) &&
    isRemark(element) &&
    solid(element.textContent ?? '') > DROP_CAP &&
    floats(element)
  );
};

const LONGEST_TICKER = 60;
/** In elements. */
const MOST_PARTS = 8;
const TICKER_SIGN = /[▲▼△▽▴▾%]/;
/** "HBA.KS ▲ 2.41%", "HBA -0.9%": what a share is worth today, behind its maker's name; "2-3%" is a figure of the text. */
const TICKER =
  /[▲▼△▽▴▾]\s?\d|^\s*\p{Lu}{2,6}(?:\.\p{Lu}{1,3})?\s+[+−–-]\s?\d+(?:[.,]\d+)?\s?%\s*$/u;

/** Among the words of a sentence that has more of them. */
const isTicker = (element: Element, { inline }: Layout): boolean => {
  if (element.childElementCount > MOST_PARTS || !inline(element)) return false;
  const said = element.textContent ?? '';
  return (
    said.length <= LONGEST_TICKER &&
    TICKER_SIGN.test(said) &&
    TICKER.test(said) &&
    /\p{Lu}{2}/u.test(said) &&
    isRemark(element) &&
    (element.parentElement?.textContent ?? '').length > 2 * said.length
  );
};

/** What stands in or at a sentence that goes on without it. */
export const isBesideSentence = (element: Element, layout: Layout): boolean =>
  isEcho(element, layout) || isNoteInMargin(element, layout) || isTicker(element, layout);

/** A number or two may be set as a formula; a longer one is no prose. */
const LONGEST_FORMULA = 20;

const isFormula = (element: Element): boolean =>
  element.localName === 'math' && solid(element.textContent ?? '') > LONGEST_FORMULA;

const isPassedByName = (element: Element): boolean =>
  (NEVER.has(element.localName) || ROLES.has(element.getAttribute('role') ?? '')) &&
  !opensArticle(element) &&
  !isLeftOpen(element) &&
  !isTerm(element);

/** True for what holds no prose for readers; where `captions` tell the story they are prose. */
export const isPassedOver = (element: Element, captions: boolean): boolean => {
  if (captions && (element.localName === 'figcaption' || element.localName === 'figure'))
    return false;
  return (
    isPassedByName(element) ||
    isDrawing(element) ||
    isFormula(element) ||
    isPicture(element) ||
    isPost(element)
  );
};

/** True where a sentence ends at what is passed over. */
export const endsSentence = (element: Element, layout: Layout): boolean =>
  !INSIDE.has(element.localName) && !layout.inline(element);
