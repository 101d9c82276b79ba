/** Whether an article has text that was not read: hidden, dropped, still to be paid for or loaded, or on a next page. Long, one sign after the other. */

import { type Chunk, isProse, textOf } from './chunks.ts';
import { closest, follows, holds, parentOf } from './flat-tree.ts';
import type { Layout } from './layout.ts';
import { above, containerOf } from './main-text/containers.ts';
import { COMMENTS, namedFurniture } from './main-text/furniture.ts';
import type { Metadata } from './metadata/metadata.ts';
import { isOneOfSeveral } from './paging.ts';
import { walk } from './walk.ts';

export type Parts = {
  doc: Document;
  says: Metadata;
  /** All of the page, what was read of it, and what the layout hides. */
  chunks: readonly Chunk[];
  main: readonly Chunk[];
  hidden: readonly Element[];
  layout: Layout;
};

const BESIDE = 'aside, nav, footer, figure, form, dialog, [role="dialog"]';
const FURNITURE = `${BESIDE}, [role="alert"]`;
const SENTENCE = /\p{L}{2}[^.!?…]*[.!?…]["”’»)]*\s*$/u;
const LEAST = 80;
/** Metadata may have captions and boxes in what they call the body. */
const MORE = 1.3;
const VERB = '(?:read|show|see|view|load|expand|unfold|unlock|open|reveal)';
const WHOLE =
  '(?:(?:the|this) )?(?:full|whole|entire|complete|rest|remainder)(?: of (?:the|this))?(?: (?:text|article|story|report))?';
/** "Show more", "Keep reading", "Tap to read the rest", "Unlock this article". */
const MORE_BUTTON = new RegExp(
  `^\\W*(?:(?:tap|click|press|expand|scroll) (?:here )?to )?(?:${VERB} (?:more|on|all)|(?:keep|continue|go on)(?: reading)?|(?:${VERB} )?${WHOLE}|${VERB} (?:the|this) (?:text|article|story|report))(?: (?:here|below))?\\W*$`,
  'i',
);
/** What offers to load again what did not come. */
const AGAIN_BUTTON = /^\W*(?:try (?:it )?again|retry|reload(?: (?:the |this )?page)?)\W*$/i;
/** "Download the complete transcript": what is here is less. */
const WHOLE_FILE =
  /^\W*download (?:the |a |our )?(?:full|complete|whole|entire) (?:transcript|text|article|story|report|interview)\b.{0,40}$/i;
/** What stands below a text that is sold on; to read "as many as you like" is about others. */
const OFFER =
  /\b(?:(?:to|and) (?:continue|keep|go on|carry on) reading|(?:continue|keep) reading (?:this|the|with|for)|(?:subscribe|register|log in|sign (?:up|in)) (?:now |today )?to (?:read(?! (?:as many|unlimited|all|every|more)\b)|continue|unlock|keep)|(?:unlock|read) (?:this|the (?:full|whole|rest))|(?:rest|remainder) of (?:this|the) (?:article|story|text)|this (?:article|story|content) is (?:for|only|reserved))\b/i;
/** What a text says of itself, or an editor of it, where it is not all that there is: "this", or right at its beginning. */
const PART = new RegExp(
  [
    '^(?:this is )?(?:an? )?(?:edited|abridged|shortened|condensed) (?:extract|excerpt|version)\\b',
    '\\b(?:extract(?:ed)?|excerpt(?:ed)?) (?:of|from) a (?:longer|full|fuller|larger)\\b',
    '\\bshort(?:er|ened)? version of this\\b',
    "\\b(?:paragraphs?|parts?|sections?|passages?) of this (?:report|story|article|text|page|piece) (?:can(?: ?not|['’]t)|may not|(?:is|are)(?: not|n['’]t)|(?:has|have) been|was|were) (?:be )?(?:shown|available|displayed|published|removed|withheld|blocked|left out|omitted)\\b",
    "\\b(?:not available|unavailable|blocked|can(?: ?not|['’]t) be (?:shown|displayed|read)) in your (?:country|region|location|area)\\b",
  ].join('|'),
  'i',
);
const LONGEST_OFFER = 300;
const LONGEST_DIALOG = 1_000;
const LONGEST_LABEL = 80;
/** An offer stands this near, in pieces of text. */
const NEAR = 8;
const BUTTONS = 'button, [role="button"], a[href^="#"], a:not([href]), [aria-expanded="false"]';

/** All that was read, put together once it is asked for. */
type Read = () => string;

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Beside the text, by a selector: what the text stands in is not, be it a dialog. */
const isBeside = (element: Element, selector: string, body: Element): boolean => {
  const found = closest(element, selector);
  return found !== null && !holds(found, body);
};

const isFurniture = (element: Element, body: Element): boolean =>
  isBeside(element, FURNITURE, body) || namedFurniture(element);

/** Paragraphs of a hidden part that are written like an article's. */
const paragraphsIn = (part: Element, body: Element): string[] => {
  const paragraphs = part.localName === 'p' ? [part] : [...part.querySelectorAll('p')];
  return paragraphs
    .filter((one) => !isFurniture(one, body))
    .map(({ textContent }) => squeezed(textContent ?? ''))
    .filter((text) => text.length >= LEAST && SENTENCE.test(text));
};

const hides = ({ hidden }: Parts, body: Element, read: Read): boolean => {
  const own = closest(body, 'article');
  const around = own ?? parentOf(body) ?? body;
  return hidden.some(
    (part) =>
      holds(around, part) &&
      closest(part, 'article') === own &&
      !isFurniture(part, body) &&
      paragraphsIn(part, body).some((text) => !read().includes(text.slice(0, LEAST))),
  );
};

/** Paragraphs beside those that were read, which were taken for something else. */
const drops = ({ chunks, main }: Parts, read: Read): boolean => {
  const kept = new Set(main);
  const containers = new Set(main.filter(isProse).map(containerOf));
  return chunks.some(
    (chunk) =>
      chunk.block.localName === 'p' &&
      !kept.has(chunk) &&
      chunk.length >= LEAST &&
      containers.has(containerOf(chunk)) &&
      !namedFurniture(chunk.block) &&
      SENTENCE.test(textOf(chunk)) &&
      !read().includes(squeezed(textOf(chunk)).slice(0, LEAST)),
  );
};

const isSold = ({ says: { described } }: Parts, read: Read): boolean => {
  const { body, free } = described;
  if (body === null) return !free;
  return squeezed(body.replace(/<[^>]*>/g, ' ')).length > MORE * read().length;
};

const saysOn = (around: Element, selector: string, pattern: RegExp, beside = FURNITURE): boolean =>
  [...around.querySelectorAll(selector)].some(
    (one) =>
      pattern.test(squeezed((one.textContent ?? '').slice(0, LONGEST_LABEL))) &&
      !isBeside(one, `${beside}, ${COMMENTS}`, around),
  );

/** A button at the text that brings, or unfolds, the rest of it, or a link to the whole. */
const goesOn = (around: Element): boolean =>
  saysOn(around, BUTTONS, MORE_BUTTON) ||
  saysOn(around, BUTTONS, AGAIN_BUTTON, BESIDE) ||
  saysOn(around, 'a[href]', WHOLE_FILE);

/** An offer to read on, right after the text. */
const isOffered = ({ chunks, main }: Parts): boolean => {
  const from = chunks.indexOf(main.at(-1) as Chunk) + 1;
  return chunks
    .slice(from, from + NEAR)
    .map(textOf)
    .some((text) => text.length <= LONGEST_OFFER && OFFER.test(text));
};

/** A line at the text that says that this is not all of it. */
const saysPart = ({ chunks }: Parts, around: Element): boolean =>
  chunks.some((chunk) => {
    if (chunk.length > LONGEST_OFFER) return false;
    return PART.test(squeezed(textOf(chunk))) && holds(around, chunk.block);
  });

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
const isWalled = ({ doc, layout }: Parts): boolean =>
  [...doc.querySelectorAll(DIALOGS)].some((dialog) => {
    const says = squeezed(textsIn(dialog).join(' '));
    return says.length <= LONGEST_DIALOG && OFFER.test(says) && !layout.hides(dialog);
  });

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

/** Placeholders for what still loads, and text in a frame of the site's own, which is not read. */
const isElsewhere = (around: Element): boolean => {
  if (around.querySelector('[aria-busy="true"]') !== null) return true;
  return [...around.querySelectorAll('iframe')].some((frame) => {
    // Null for a frame of another site, which is mostly an advertisement or a player.
    const inside = frame.contentDocument?.body;
    return inside ? paragraphsIn(inside, around).length > 0 : false;
  });
};

/** True where nothing may be said to be missing. */
export const hasUnread = (parts: Parts): boolean => {
  let joined: string | undefined;
  const read = (): string => {
    joined ??= parts.main.map((chunk) => squeezed(textOf(chunk))).join(' ');
    return joined;
  };
  const body = above(parts.main.filter(isProse));
  if (!body) return true;
  const around = closest(body, 'article, main') ?? body;
  return (
    isSold(parts, read) ||
    hides(parts, body, read) ||
    drops(parts, read) ||
    goesOn(around) ||
    isOffered(parts) ||
    saysPart(parts, around) ||
    isWalled(parts) ||
    isDrawn(parts, around) ||
    isElsewhere(around) ||
    isOneOfSeveral(parts, around)
  );
};
