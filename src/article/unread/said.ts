/** Lines at a text that say that it is not all there. */
import { textOf } from '../chunks.ts';
import { holds } from '../flat-tree.ts';
import { LONGEST_LABEL, LONGEST_LINE, NEAR, type PageText, PIECE, squeezed } from './page-text.ts';

const CUT = '(?:edited|abridged|shorter|shortened|condensed)';
/** What is cut; "a shorter version of the bill" is news. */
const WORK =
  '(?:article|interview|speech|talk|lecture|address|essay|conversation|column|piece|story)';
/** Then the other one is meant, of which this is more, or as much. */
const NO_OTHER =
  '(?!.*\\b(?:appeared|(?:was|were|first|originally) published|printed|in print)\\b)';
/** What a text says of itself, or an editor of it, where it is not all that there is: "this", or right at its beginning. */
const PART = new RegExp(
  [
    // "This is an edited extract", no "extract … was published"
    `^this (?:${PIECE} )?is (?:an? )?(?:${CUT} )?(?:(?:extract|excerpt)\\b|(?<=${CUT} )version\\b${NO_OTHER})`,
    `^(?:an? )?${CUT} (?:(?:extract|excerpt)s? from\\b|version of (?:an?|the|his|her) ${WORK}\\b${NO_OTHER})`,
    '^(?:extract|excerpt)(?:ed)? from\\b',
    '\\b(?:extract(?:ed)?|excerpt(?:ed)?) (?:of|from) a (?:longer|full|fuller|larger)\\b',
    `\\bshort(?:er|ened)? version of this ${PIECE}${NO_OTHER}`,
    `\\b(?:paragraphs?|parts?|sections?|passages?) of this ${PIECE} (?:(?:can(?: ?not|['’]t)|may not|(?:is|are)(?: not|n['’]t)) (?:be )?(?:shown|available|displayed|published)|(?:(?:has|have) been|is|are|was|were) (?:removed|withheld|blocked|left out|omitted))\\b`,
    "(?<!\\b(?:video|audio|film|clip|player|recording|programme|episode|(?:live)?stream|broadcast|podcast)\\b.{0,60})\\b(?:not available|unavailable|blocked|can(?: ?not|['’]t) be (?:shown|displayed|read)) in your (?:country|region|location|area)\\b",
  ].join('|'),
  'i',
);
/** What `PART` cannot do without. Most pages have none of it, and so large an expression takes longer to build than to run. */
const PART_WORD = /extract|excerpt|version|of this|in your/i;

const NUMBER = '[A-Z]?-?\\d{1,3}[A-Z]?';
const PAGE = `(?:[Pp]ages?|PAGE|[Pp]g?\\.?) ?${NUMBER}`;
const SECTION = '[A-Z]-?\\d{1,2}';
/** A story's key word, as printers set it. */
const KEY = "(?!(?:TABLE|FIG|BOX|ANNEX|APPENDIX|CHART|MAP)\\b)[A-Z][A-Z .'’-]{2,30}";
/** As printed pages send their readers on. */
const JUMPS = [
  // "See SEOUL, A7", "Please see HARBOUR on Page 4"
  `(?:[Pp]lease |PLEASE )?(?:[Ss]ee|SEE) ${KEY}(?:(?:, ?| on | ON )(?:${PAGE}|${SECTION})| (?:(?:Page|PAGE) ${NUMBER}|${SECTION}))`,
  // "Turn to Harbour, Page 12"
  `(?:[Pp]lease |PLEASE )?(?:[Tt]urn to|TURN TO) (?:[A-Z][\\w .'’-]{2,30}, ?)?(?:${PAGE}|${SECTION})`,
  // "Story continued on page 4", "CONT’D ON A7", "Continued from page 1"
  `(?:[Ss]tory |STORY )?(?:[Cc]ontinue[sd]|CONTINUE[SD]|[Cc]ont['’]?d?\\.?|CONT['’]?D?\\.?) (?:on|ON|from|FROM) (?:${PAGE}|${NUMBER})`,
  // "From Page A1"
  `(?:From|FROM) ${PAGE}`,
];
const JUMP = new RegExp(`^\\W*(?:${JUMPS.join('|')})\\W*$`);
const ENDS_IN_NUMBER = /\d[A-Z]?\W*$/;

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
