/** Who is asked for a word on the news: nouns for people of whom a report may give no name. */
const NOUNS =
  'academic activist adviser advisor aide ambassador analyst attache attorney campaigner chairman chairwoman ' +
  'columnist commander commentator consultant correspondent critic diplomat director economist envoy executive expert ' +
  'fellow historian insider lawmaker lawyer lecturer legislator mp observer officer official organiser organizer ' +
  'politician pollster professor protester pundit researcher resident scholar scientist senator source specialist ' +
  'spokesman spokesperson spokeswoman strategist trader veteran watcher witness colonel admiral reverend doctor ' +
  'bishop priest monk teacher farmer worker businessman businesswoman manager negotiator';
const PLURALS = 'spokesmen spokespeople spokeswomen businessmen';
/** Titles that stand before a name. */
const TITLES = 'dr prof rep sen rev adm col capt cmdr cdr gen maj lt brig amb';

/** Words for somebody who says something, as a pattern's alternatives; and what stands before the name of one. */
export const VOICE_PATTERN = [
  ...NOUNS.split(' ').map((noun) => `${noun}s?`),
  ...PLURALS.split(' '),
].join('|');
export const TITLE_PATTERN = TITLES.split(' ').join('|');

/** Verbs that give an opinion as somebody's, beside those that introduce what was said (`verbs-of-saying.ts`). */
export const OPINION_PATTERN =
  'reckon(?:s|ed)?|advis(?:es|ed)|charg(?:es|ed)|argue|counter(?:s|ed)|contend(?:s|ed)|opin(?:es|ed)|mus(?:es|ed)|' +
  'scoff(?:s|ed)|doubt(?:s|ed)|expects?|expected|fear(?:s|ed)|judg(?:es|ed)|caution(?:s|ed)|say|warn|believe|expect';

/** Words that stand for what a neighbour names: a sentence that opens with one says little without it. */
export const HANGING_PATTERN =
  "(?:he|she|it|they|we|i|this|that|these|those|his|her|its|their|our|my|all|both|so|such|neither|none)\\b(?!-)(?:['’]\\p{L}+)?";
