import { stemmer } from 'stemmer';
import { FUNCTION_WORDS } from '../english/stop-words.ts';
import { unitOf } from '../english/units.ts';
import { fold } from '../text/words.ts';

const WORD = /(?:\s+|-)(\p{L}[\p{L}\p{M}'’]*)/uy;
const PLURAL =
  /^(?:people|men|women|children|police|troops|personnel|staff|policemen|policewomen|servicemen|fishermen|firefighters|aircraft|cattle|fish|mice|feet|teeth|lives|crew|\p{L}+(?:men|women))$/u;
const NO_PLURAL = /(?:ss|us|is|['’]s?)$/u;
const VERB =
  /^(?:says|was|is|has|does|goes|includes|remains|seems|makes|takes|means|comes|becomes|gives|shows)$/u;
const PARTICIPLE = /(?:ed|ing)$/u;
const ADJECTIVE = /(?:al|ic|ive|ous|ful|able|ible|ary|less|ish|est)$/u;

const isPlural = (word: string): boolean =>
  PLURAL.test(word) || (/\p{L}{2}s$/u.test(word) && !NO_PLURAL.test(word) && !VERB.test(word));

const DATE_WORD =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)$/;

/** The words after a numeral as far as they may belong to what it counts: at most four, none across a mark. */
const following = (text: string, from: number, to: number): string[] => {
  const found: string[] = [];
  WORD.lastIndex = from;
  for (let step = 0; step < 6 && found.length < 4; step++) {
    const match = WORD.exec(text);
    if (!match || WORD.lastIndex > to) break;
    const written = match[1] ?? '';
    const word = written.toLowerCase();
    if (found.length === 0 && word === 'of') continue;
    if (
      found.length === 0 &&
      /^(?:the|its|their|more|other|new|such|additional|further)$/.test(word)
    )
      continue;
    if (/^\p{Lu}{2,}$/u.test(written)) continue;
    if (FUNCTION_WORDS.has(word) || DATE_WORD.test(written)) break;
    found.push(word);
  }
  return found;
};

/** The stem of the head noun that a numeral ending at `from` counts; null where none is plain to see. */
export const counted = (text: string, from: number, to = text.length): string | null => {
  const words = following(text, from, to);
  const plural = words.findIndex(isPlural);
  const nouns = words.filter((word) => !PARTICIPLE.test(word));
  const head = words[plural] ?? nouns.find((word) => !ADJECTIVE.test(word)) ?? nouns[0];
  return head === undefined || unitOf(head) !== null ? null : stemmer(fold(head));
};
