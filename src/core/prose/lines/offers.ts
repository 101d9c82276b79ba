/** Lines that offer to read on: where a text is sold, or something has to be done first. */

/** What such lines call a text; a "report" that one may read in full is mostly somebody else's. */
const PIECE = '(?:article|story|text|post|piece|content)';
const WHOLE = '(?:full|whole|entire|complete)';
/** Who pays. */
const READERS = '(?:subscri(?:bers?|ptions?)|members|registered|paying|premium)\\b';
/** To read as many as one likes, or a letter, is about others. */
const OTHERS =
  '(?! (?:as many|unlimited|all|every|more|them|our|your|(?:\\w+ ){0,3}(?:news)?letters?)\\b)';

const ENGLISH = [
  // "To continue reading", "and go on with this article"
  `\\b(?:to|and) (?:continue|keep|go on|carry on) (?:reading|(?:with|to) (?:the|this) (?:rest|page|${PIECE}))\\b`,
  // "Continue reading your article with a subscription", "Keep reading for free"
  '\\b(?:continue|keep) reading (?:(?:this|the|with|your)\\b|for (?:free|just|only|as little|\\W?\\d))',
  // "Subscribe to read", "Register now to unlock the full story", "Log in to continue"
  `\\b(?:subscribe|register|log in|sign (?:up|in)) (?:now |today )?to (?:read${OTHERS}\\b|keep reading\\b|continue(?: reading\\b|\\W*$)|unlock (?:this|(?:the )?(?:rest|${WHOLE}))\\b)`,
  // "Start your free trial to read the full story", "Create an account to continue reading"
  `\\b(?:start|create|become|join|get|try|answer|complete|take|watch|solve|enable|allow|accept|confirm|verify|prove|turn off|switch off|disable)\\b.{1,60}\\bto (?:(?:continue|go on|carry on) (?:reading|with)|(?:read|view|unlock|show|reveal) (?:the|this) (?:rest|page|report|${WHOLE}|${PIECE}))\\b`,
  // "Unlock this article", "Unlock the rest"
  `\\bunlock (?:this|the rest|(?:the )?${WHOLE} ${PIECE})\\b`,
  // "Read the rest", "Read the full story", no "full interview of the minister"
  `\\bread the (?:rest|${WHOLE} (?:${PIECE}|interview)(?! (?:of|in|on) (?!th(?:is|e) ${PIECE})))\\b`,
  // "Only subscribers can read this article"
  `\\b(?:can|may) (?:read|view|access|see) (?:this|the (?:rest|${WHOLE})) ${PIECE}\\b`,
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
