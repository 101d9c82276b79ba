import { ORDINAL, SMALL } from '../english/numerals.ts';

const anyOf = (words: Iterable<string>): string => [...words].join('|');
const MONTH_NAMES =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER';
const MONTH_SHORT =
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|SEPT?|JAN|FEB|AUG|OCT|NOV|DEC)\\b\\.?';
const MONTH = `(?:(?:${MONTH_NAMES})\\b|${MONTH_SHORT})`;
const YEAR = '(?:1[6-9]|20)\\d\\d(?![\\d%])(?![.,]\\d)';
const COUNT = `(?:(?:twenty|thirty)[ -](?:${anyOf([...SMALL.keys(), ...ORDINAL.keys()].slice(1))})|${anyOf([...SMALL.keys(), ...ORDINAL.keys()])})\\b`;
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d%\\p{L}])(?![.,:/]\\d)';
// "June 33" and "the June 33 vote" are misprints that readers take for a day; "June 33 people" is none.
const MISPRINT = `[3-9]\\d(?![\\d%\\p{L}])(?![.,:/]\\d)(?:(?=[,.;)-]|\\s(?:at|by|for|in|on|to|and|until)\\b|\\s*$)|(?<=\\bthe\\s${MONTH}\\s..))`;
const JOIN = '(?:\\s?[-–]\\s?|\\s(?:and|to|or|through)\\s)';
const WEEKDAY =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY\\b|' +
  `(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\b\\.?(?=,?\\s(?:${MONTH}|\\d))`;

const PATTERNS = [
  `(?<![\\d-])(?<isoYear>\\d{4})-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)(?![\\d-])`,
  `(?<![\\d/.])(?<first>\\d{1,2})(?<slash>[/.])(?<second>\\d{1,2})\\k<slash>(?<slashYear>(?:19|20)\\d\\d)(?![\\d/])`,
  `(?<![\\d.,:/$€£#-])(?:(?<fromDay>${DAY})${JOIN})?(?<dayBefore>${DAY}|${COUNT}(?=\\s(?:of|J|Apr|Aug|Sep|Oct|Nov|Dec|Feb)))(?:\\sof)?\\s(?<monthAfter>${MONTH})(?:\\s?,?\\s?(?<yearAfter>(?<=[\\s,])${YEAR}))?`,
  `(?<![\\p{L}\\d.-])(?<month>${MONTH})\\s(?:the\\s)?(?<day>${DAY}|${COUNT}|${MISPRINT})(?:${JOIN}(?<toDay>${DAY})(?!\\s${MONTH}))?(?:,?\\s?(?<yearOfDay>(?<=[\\s,])${YEAR}))?`,
  `(?<![\\p{L}\\d.-])(?<monthOfYear>${MONTH}),?\\s(?:of\\s)?(?<yearOfMonth>${YEAR})`,
  `(?:\\b(?<modifier>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|[Pp]revious|[Cc]oming)\\s)?(?:(?<weekday>${WEEKDAY})|(?<![\\p{L}\\d.]|(?<!\\b(?:[Mm]id|[Ee]arly|[Ll]ate))-)(?<lone>${MONTH})|(?<period>week|month|year)\\b)(?![\\p{L}\\d])`,
  `\\b(?<near>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Ll]ast night|[Tt]his (?:morning|afternoon|evening))\\b`,
  `\\b(?<ago>\\d{1,3}|an?|${COUNT})\\s(?<grain>day|week|month|year)s?\\sago\\b`,
  // "On the 31st": papers of East Asia give the day alone.
  `(?<=\\b(?:on|by|until|since|before|after)\\sthe\\s(?:\\d{1,2}(?:st|nd|rd|th)\\sand\\s)?)(?<alone>(?:[12]?1st|[12]?2nd|[12]?3rd|1[0-9]th|[12]?[4-9]th|[23]0th|31st))(?=[.;:)”"]|\\s(?:and(?!\\s\\d{1,2}(?:st|nd|rd|th)\\s\\p{L})|with|at|in|that|to|after|before|for|by|when|where|local)\\b|\\s*$)`,
  `(?<![\\p{L}\\d.,:/$€£#_])(?<!\\d[-–])(?<year>${YEAR})(?<decade>['’]?s)?(?![\\p{L}\\d]|-\\p{L})`,
];
/** A date in any of the ways that English news writes it; the named groups say which. */
export const MENTION = new RegExp(PATTERNS.join('|'), 'gu');
