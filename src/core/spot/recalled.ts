/** Whether a sentence tells of what is over or still to come, and so no news. */

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
/** A page looks back: the time of an act is given as one that is over. */
const RECALLED = new RegExp(
  [
    `\\b(?:[Bb]ack )?[Ii]n (?:late |early |mid-?)?(?:${MONTHS})\\b`,
    `\\b(?:${MONTHS})[’']s?\\b`,
    `\\b[Ss]ince (?:${MONTHS})\\b`,
    '\\b[Ll]ast (?:week|month|year|winter|spring|summer|autumn)\\b',
    '\\b[Ee]arlier (?:this|in the) (?:week|month|year)\\b',
    '\\b[Ee]arlier (?:in the day|that day|the same day)\\b',
    '\\b(?:days?|weeks?|months?|years?) (?:ago|earlier|before)\\b',
    '\\bhad (?:\\p{L}+ )?(?:asked|urged|called|sought|pressed|appealed|pleaded|requested)\\b',
    '\\b(?:[Pp]reviously|[Ll]ook back|[Aa]t the time)\\b',
    // Wares and envoys are recalled, too: what is remembered is a clause, or comes after a person.
    '\\b[Rr]ecall(?:s|ed|ing)? (?:that|how|when|what|who|why)\\b',
    '\\b(?:[Hh]e|[Ss]he|I|us|may) recall(?:s|ed)?\\b',
    ', (?:\\p{Lu}\\S* ){1,3}recall(?:s|ed)\\b(?=\\s*[,.;:!?”"]|$)',
  ].join('|'),
  'u',
);
/** A page looks ahead: the act is expected, planned or guessed. */
const AHEAD =
  /\b(?:next week|ahead of|upcoming|forthcoming|due (?:in|to)|(?:is|are) (?:expected|set|likely|scheduled|going) to|(?:will|may|might|could) (?:\p{L}+ ){0,2}(?:travel|visit|meet|fly|arrive|ask|seek|press|raise|call|urge|request|want|push)|plans? to|hopes? to)\b/iu;
const REPORTED =
  /\b(?:said|says|told|asked|urged|urges|called|calls|appealed|appeals|pressed|presses|pleaded|requested|made)\b/i;

/** Where a sentence first tells of what is over, in UTF-16 units; -1 where it does not. */
export const recalledAt = (text: string): number => text.search(RECALLED);
/** True where a sentence tells of what is over. */
export const isRecalled = (text: string): boolean => recalledAt(text) >= 0;
/** True where a sentence tells of what is expected or planned, and not of who said so. */
export const isAhead = (text: string): boolean => AHEAD.test(text) && !REPORTED.test(text);
