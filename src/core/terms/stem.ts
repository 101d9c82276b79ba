import { stemmer } from 'stemmer';
import { DEMONYMS } from '../english/places.ts';
import { memoWords } from '../text/memo.ts';

/** Spellings that a stemmer keeps apart: British and American, and two transliterations readers meet daily. */
const SPELLINGS: [RegExp, string][] = [
  [/^kiev/, 'kyiv'],
  [/^(def|off|pret)ence/, '$1ense'],
  [/(?<=\w{3})our(?=$|s|ed|ing|ite|able|al|ful|hood|ly)/, 'or'],
  [/(?<=\w{3})(is)(?=(e|ed|es|ing|ation|ations)$)/, 'iz'],
  [/(?<=\w{4})(ys)(?=(e|ed|es|ing)$)/, 'yz'],
  [/(?<=\w{2})tre(s?)$/, 'ter$1'],
  [/gramme(s?)$/, 'gram$1'],
  [/ll(?=(ed|ing|er|ers)$)/, 'l'],
];

/** Nouns and verbs that no suffix rule brings together. */
const IRREGULAR = new Map(
  (
    'said:say told:tell met:meet gave:give given:give took:take taken:take went:go gone:go came:come ' +
    'sent:send sold:sell bought:buy brought:bring fought:fight held:hold kept:keep left:leave lost:lose ' +
    'made:make paid:pay saw:see seen:see sought:seek spoke:speak spoken:speak stood:stand won:win ' +
    'wrote:write written:write began:begin begun:begin became:become fell:fall fallen:fall found:find ' +
    'knew:know known:know led:lead meant:mean rose:rise risen:rise shot:shoot struck:strike ' +
    'thought:think drew:draw drawn:draw drove:drive driven:drive flew:fly flown:fly grew:grow grown:grow ' +
    'hid:hide hidden:hide killed:kill slain:kill men:man women:woman children:child people:person ' +
    'american:usa america:usa lives:life wives:wife knives:knife leaves:leaf arms:weapon arm:weapon weaponry:weapon'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** A country and its people are one: "Korean", "the Koreans", "Korea". */
const countryOf = (form: string): string | undefined =>
  DEMONYMS.get(form) ?? DEMONYMS.get(form.replace(/s$/, ''));

/** Words whose stems are remembered: more than a long page and a story have. */
const MEMORY = 20_000;

/**
 * The stem of a folded word (Porter, "An algorithm for suffix stripping", 1980), after
 * spelling variants and irregular forms are brought together.
 */
export const stem = memoWords(MEMORY, (form) => {
  let word = IRREGULAR.get(form) ?? countryOf(form) ?? form;
  for (const [from, to] of SPELLINGS) word = word.replace(from, to);
  const stemmed = stemmer(word);
  return IRREGULAR.get(stemmed) ?? stemmed;
});
