/** Who is asked for a word on the news: nouns for people of whom a report may give no name. */
const NOUNS =
  'academic activist adviser advisor ambassador analyst attaché attorney campaigner chairman chairwoman ' +
  'columnist commander commentator consultant correspondent critic diplomat director economist envoy executive expert ' +
  'fellow historian insider lawmaker lawyer lecturer legislator mp observer officer organiser organizer ' +
  'politician pollster professor protester pundit researcher resident scholar scientist senator specialist ' +
  'strategist trader veteran watcher witness colonel admiral reverend doctor ' +
  'bishop priest monk teacher farmer worker businessman businesswoman manager negotiator';
/** Without a name such a one is his office's mouth, and what his office says may be known. */
export const MOUTH_PATTERN = 'aides?|officials?|sources?|spokes(?:m[ae]n|wom[ae]n|persons?|people)';
/** Titles that stand before a name. */
const TITLES = 'dr prof rep sen rev adm col capt cmdr cdr gen maj lt brig amb';

/** Words for somebody who says something, as a pattern's alternatives; and what stands before the name of one. */
export const VOICE_PATTERN = NOUNS.replace(/ |$/g, 's?|').slice(0, -1);
export const TITLE_PATTERN = TITLES.split(' ').join('|');

/** Verbs that give an opinion as somebody's, beside those that introduce what was said (`verbs-of-saying.ts`). */
export const OPINION_PATTERN =
  'reckon(?:s|ed)?|advis(?:es|ed)|charg(?:es|ed)|argue|counter(?:s|ed)|contend(?:s|ed)|opin(?:es|ed)|mus(?:es|ed)|' +
  'scoff(?:s|ed)|doubt(?:s|ed)|expect(?:s|ed)?|fear(?:s|ed)|judg(?:es|ed)|cautions|say|warn|believe';

/** Words that stand for what a neighbour names: a sentence that opens with one says little without it. */
export const HANGING_PATTERN =
  "(?:he|she|it|they|we|i|this|that|these|those|his|her|its|their|our|my|all|both|so|such|neither|none)\\b(?!-)(?:['’]\\p{L}+)?";
