/** Lines at a text that say that it is not all there. */
import { textOf } from '../chunks.ts';
import { holds } from '../flat-tree.ts';
import { LONGEST_LABEL, LONGEST_LINE, NEAR, type PageText, PIECE, squeezed } from './page-text.ts';

const CUT = '(?:edited|abridged|shorter|shortened|condensed)';
/** Then the other one is meant, of which this is more, or as much. */
const NO_OTHER = '(?!.*\\b(?:appeared|published|printed|in print)\\b)';
/** What a text says of itself, or an editor of it, where it is not all that there is: "this", or right at its beginning. */
const PART = new RegExp(
  [
    // "This is an edited extract", no "extract … was published"
    `^this (?:${PIECE} )?is (?:an? )?(?:${CUT} )?(?:extract|excerpt|(?<=${CUT} )version)\\b${NO_OTHER}`,
    `^(?:an? )?${CUT} (?:extract|excerpt|version of (?!this))${NO_OTHER}`,
    '^(?:extract|excerpt)(?:ed)? from\\b',
    '\\b(?:extract(?:ed)?|excerpt(?:ed)?) (?:of|from) a (?:longer|full|fuller|larger)\\b',
    `\\bshort(?:er|ened)? version of this ${PIECE}${NO_OTHER}`,
    `\\b(?:paragraphs?|parts?|sections?|passages?) of this ${PIECE} (?:(?:can(?: ?not|['’]t)|may not|(?:is|are)(?: not|n['’]t)) (?:be )?(?:shown|available|displayed|published)|(?:(?:has|have) been|is|are|was|were) (?:removed|withheld|blocked|left out|omitted))\\b`,
    "(?<!\\b(?:video|audio|film|clip|player|recording|programme|episode)\\b.{0,20})\\b(?:not available|unavailable|blocked|can(?: ?not|['’]t) be (?:shown|displayed|read)) in your (?:country|region|location|area)\\b",
  ].join('|'),
  'i',
);
/** What `PART` cannot do without. Most pages have none of it, and so large an expression takes longer to build than to run. */
const PART_WORD = /extract|excerpt|version|of this|in your/i;

const PAGE = '(?:[Pp]ages?|PAGE|[Pp]g?\\.?) ?[A-Z]?-?\\d{1,3}';
const SECTION = '[A-Z]-?\\d{1,2}';
/** A story's key word, as printers set it. */
const KEY = "[A-Z][A-Z .'’-]{2,30}";
/** As printed pages send their readers on. */
const JUMPS = [
  // "See SEOUL, A7", "Please see HARBOUR on Page 4"
  `(?:[Pp]lease |PLEASE )?(?:[Ss]ee|SEE) ${KEY},? (?:(?:on|ON) )?(?:${PAGE}|${SECTION})`,
  // "Turn to Harbour, Page 12"
  `(?:[Pp]lease |PLEASE )?(?:[Tt]urn to|TURN TO) (?:[A-Z][\\w .'’-]{2,30}, ?)?(?:${PAGE}|${SECTION})`,
  // "Story continued on page 4", "CONT’D ON A7", "Continued from page 1"
  `(?:[Ss]tory |STORY )?(?:[Cc]ontinue[sd]|CONTINUE[SD]|[Cc]ont['’]?d?\\.?|CONT['’]?D?\\.?) (?:on|ON|from|FROM) (?:${PAGE}|${SECTION}|\\d{1,3})`,
];
const JUMP = new RegExp(`^\\W*(?:${JUMPS.join('|')})\\W*$`);
const ENDS_IN_NUMBER = /\d\W*$/;

/** A line at the text that says that this is not all of it. */
export const saysPart = ({ chunks }: PageText, around: Element): boolean =>
  chunks.some((chunk) => {
    if (chunk.length > LONGEST_LINE || !holds(around, chunk.block)) return false;
    const says = squeezed(textOf(chunk));
    return PART_WORD.test(says) && PART.test(says);
  });

/** The jump may be the last piece but two: a line on its writer may follow it. */
const BEFORE = 2;

/** A line at either end of a text from print that names the page on which it goes on, or from which it comes. */
export const jumps = ({ chunks, main }: PageText, around: Element): boolean => {
  const [first, last] = [main[0], main.at(-1)].map((one) => (one ? chunks.indexOf(one) : 0));
  return [
    ...chunks.slice(Math.max(0, (first ?? 0) - BEFORE), (first ?? 0) + 1),
    ...chunks.slice(Math.max(0, (last ?? 0) - BEFORE), (last ?? 0) + NEAR),
  ].some((chunk) => {
    if (chunk.length > LONGEST_LABEL || !holds(around, chunk.block)) return false;
    const says = squeezed(textOf(chunk));
    return ENDS_IN_NUMBER.test(says) && JUMP.test(says);
  });
};
