/** The stop list: English words that say nothing by themselves, in one place for all that asks. */

/** What only joins, points, negates or helps a verb. */
const GRAMMAR =
  'a about after again against all also although am an and any are as at be because been ' +
  'before being between both but by can could did do does done down during each either else ' +
  'every for from had has have having he her here hers him his how however i if in into is it ' +
  'its itself just many may me might mine more most much must my neither no nor not of off on ' +
  'once one only onto or other our ours out over same shall she should since so some such than ' +
  'that the their theirs them then there these they this those though through to too under ' +
  'until up us very was we were what when where which while who whom whose why will with ' +
  'without would yet you your yours';
/** Adverbs, numbers and verbs of every report: they name nothing and count nothing, but may tell one sentence from another. */
const COMMON =
  'above according across ago ahead almost along already always amid among another anyone ' +
  'anything around away back became become began behind below besides beyond called came ' +
  'cannot come doing due earlier elsewhere enough even ever everyone everything except far few ' +
  'first following former formerly found further gave get given go going gone good got half ' +
  'hence herself himself indeed inside instead keep last late later latest least left less let ' +
  'like likely made make maybe meanwhile moreover mostly myself near nearly never nevertheless ' +
  'new next nobody none nothing now often others otherwise outside own past per perhaps please ' +
  'put quite rather really recent recently right said saw say says second see seen several ' +
  'show someone something sometimes soon still take taken themselves therefore throughout thus ' +
  'till today together told tomorrow tonight took toward towards two three unless unlike upon ' +
  'use used via well went whatever whereas whether whoever whole within yes yesterday';
/** Contractions as they are folded, and forms of address: they tell no sentence from another, but may stand in a name. */
const FOLDED =
  'dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt hes shes theyre weve ' +
  'ive im youre thats whats lets mr mrs ms dr s t re ve ll d m';

const setOf = (...lists: string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));

/** English words that carry no name and no counted thing by themselves. */
export const FUNCTION_WORDS = setOf(GRAMMAR, COMMON);

const WITHOUT_CONTENT = setOf(GRAMMAR, FOLDED);

/** True for words that carry no content of their own. */
export const isFunctionWord = (form: string): boolean => WITHOUT_CONTENT.has(form);
