/** Lines that offer to read on: where a text is sold, or something has to be done first. */

/** What such lines call a text; a "report" that one may read in full is mostly somebody else's. */
const PIECE = '(?:article|story|text|post|piece|content)';
const WHOLE = '(?:full|whole|entire|complete)';
/** Who pays. */
const READERS = '(?:subscri(?:bers?|ptions?)|members|registered|paying|premium)\\b';
/** To read as many as one likes, or a letter, is about others. */
const OTHERS =
  '(?! (?:as many|unlimited|all|every|more|them|our|your|(?:\\w+ ){0,3}(?:news)?letters?)\\b)';

/** What is offered: this one, or all of it. */
const THIS = `(?:this (?:full )?${PIECE}|the (?:rest|${WHOLE}) (?:of (?:this|the) )?(?:${PIECE}|interview)(?! (?:of|in|on) (?!th(?:is|e) ${PIECE}))|the rest(?=\\W*$))`;
const READ = '(?:read|view|access|see|unlock|show|reveal)';
/** What has to be done, or had, first. */
const FIRST =
  '(?:subscri(?:be|ption)|register|log in|sign (?:up|in)|account|trial|member(?:ship)?|join|plan|e-?mail|pay|buy|purchase)';

const ENGLISH = [
  // "To continue reading", "and go on with this article"; no "to keep reading over the summer"
  `\\b(?:to|and) (?:(?:continue|go on|carry on) reading|keep reading(?=\\W*$|[,.:!])|(?:continue|keep|go on|carry on) (?:with|to) (?:the rest|this (?:page|${PIECE})))\\b`,
  // "Continue reading your article with a subscription", "Keep reading for free"
  '\\b(?:continue|keep) reading (?:(?:this|the|with|your)\\b|for (?:free|just|only|as little|\\W?\\d))',
  // "Subscribe to read", "Register now to unlock the full story", "Log in to continue"
  `\\b(?:subscribe|register|log in|sign (?:up|in)) (?:now |today |for free )?to (?:read${OTHERS}\\b|keep reading\\b|continue(?: reading\\b|\\W*$))`,
  // "Create a free account to continue"
  `\\b${FIRST}\\b.{0,30}\\bto continue(?=\\W*$)`,
  // "Start your free trial to read the full story", "Enter your email to view this article"
  `\\b${FIRST}\\b.{0,60}\\bto ${READ} ${THIS}`,
  // "To read this article, subscribe or log in", "Want to read this article?"
  `\\bto ${READ} ${THIS}\\b.{0,60}\\b${FIRST}\\b`,
  `\\bwant to ${READ} ${THIS}\\?`,
  // "Answer one question to go on with this page", "Watch a film to unlock this article"
  `\\b(?:answer|complete|take|watch|solve|enable|allow|accept|confirm|verify|prove|turn off|switch off|disable)\\b.{1,60}\\bto (?:(?:continue|go on|carry on) (?:reading|with (?:this|the (?:rest|page)))|${READ} (?:${THIS}|(?:the|this) page))\\b`,
  // "Unlock this article", "Read the rest", "Only subscribers can read the full story"
  `\\b(?:unlock|(?<!\\b(?:will|to|would) )read|can (?:read|view|access|see)) (?!this (?:article|story|post|piece|text|content) (?:in|on|next|twice|aloud|later)\\b)(?:${THIS})`,
  // "The rest of this story costs 35p", "Read to the end of this story"
  `\\b(?:rest|remainder) of (?:this|the) ${PIECE}\\b`,
  `\\bread to the end of this ${PIECE}\\b`,
  // "This post is for paying subscribers", "This story is available exclusively to members"
  `\\bthis ${PIECE} is (?:(?:only|just|available|reserved|exclusive(?:ly)?|open|free|restricted|limited|accessible|intended) ){0,3}(?:for|to|with)(?: \\w+){0,4} ${READERS}`,
  `\\bthe rest is (?:only |reserved )?for(?: \\w+){0,3} ${READERS}`,
  // "You have 65% of this article left to read"
  `\\b\\d+ ?% of (?:this|the) ${PIECE} (?:left|remaining|remains?|is left)\\b`,
];
const OFFER = new RegExp(ENGLISH.join('|'), 'i');

/** True for a line that offers to read on. */
export const isOffer = (line: string): boolean => OFFER.test(line);

const ASKS =
  /^\W*(?:subscribe|register|log in|sign (?:in|up)|(?:want )?to (?:continue|keep|read|view)|continue|keep|go on|carry on|start|create|become|join|get|try|enter|choose|purchase|unlock|read (?:the|this|to)|already|you have|th(?:is|e rest)\b.{1,40}\bis)\b/i;

/** True for a line that speaks to its reader, or of itself, as an offer does: others' headlines and a text's own last sentence do not. */
export const asksReader = (line: string): boolean => ASKS.test(line);
