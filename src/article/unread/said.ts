/** Lines at a text that say that it is not all there. */
import { textOf } from '../chunks.ts';
import { holds } from '../flat-tree.ts';
import { LONGEST_LABEL, LONGEST_LINE, NEAR, type Parts, PIECE, squeezed } from './parts.ts';

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

/** A line at the text that says that this is not all of it. */
export const saysPart = ({ chunks }: Parts, around: Element): boolean =>
  chunks.some((chunk) => {
    if (chunk.length > LONGEST_LINE || !holds(around, chunk.block)) return false;
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
