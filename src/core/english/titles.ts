const HEADS =
  'president minister secretary general chancellor premier king queen prince princess pope emperor sultan emir sheikh ' +
  'senator congressman congresswoman representative governor mayor ambassador envoy spokesman spokeswoman spokesperson ' +
  'chief chairman chairwoman chairperson chair director ceo cfo commander colonel captain lieutenant sergeant major ' +
  'corporal admiral marshal judge justice sheriff officer detective inspector superintendent commissioner coach manager ' +
  'professor doctor reverend bishop archbishop cardinal rabbi imam ayatollah lord lady sir dame speaker leader ' +
  'lawmaker lawyer attorney prosecutor analyst economist executive treasurer counsel deputy adviser advisor coordinator ' +
  'mr mrs ms miss dr prof gen sen rep gov lt col sgt capt maj adm rev pres brig cpl cmdr';
const MODIFIERS =
  'vice deputy prime first foreign defense defence finance interior justice home health trade energy education ' +
  'unification environment economy state external affairs secretary attorney assistant associate acting chief police ' +
  'press opposition party majority minority senate house national security supreme major lieutenant brigadier rear ' +
  'field crown head senior special managing executive under permanent cabinet district nato un eu';
const SHORT: Record<string, string | null> = {
  mr: null,
  mrs: null,
  ms: null,
  miss: null,
  dr: 'doctor',
  prof: 'professor',
  gen: 'general',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  lt: 'lieutenant',
  col: 'colonel',
  sgt: 'sergeant',
  capt: 'captain',
  maj: 'major',
  adm: 'admiral',
  rev: 'reverend',
  pres: 'president',
  brig: 'brigadier',
  cpl: 'corporal',
  cmdr: 'commander',
};
const heads: ReadonlySet<string> = new Set(HEADS.split(' '));
const modifiers: ReadonlySet<string> = new Set(MODIFIERS.split(' '));
const COMPANIES =
  /^(?:Motors|Electric|Mills|Assembly|Dynamics|Court|County|Hospital|League|Rabbit|Plaza|City|Executive|Officer)$/;

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, '');
const parts = (word: string): string[] => plain(word).split(/[-‐‑]/u);

/** Whether a word can end a title ("Minister", "Secretary-General", "Sen."). */
export const isTitleHead = (word: string): boolean =>
  parts(word).every((part) => heads.has(part) || modifiers.has(part)) &&
  heads.has(parts(word).at(-1) ?? '');

/** Whether a word can stand before a title's last one ("foreign"). */
export const isTitlePart = (word: string): boolean =>
  isTitleHead(word) || modifiers.has(plain(word));

/** Whether the word after a title's last one shows that it is none ("General Motors"). */
export const isNoTitleBefore = (word: string): boolean => COMPANIES.test(word);

/** A title as tellings can be compared by it: "defense minister" of "Defence Minister"; null for "Mr." */
export const titleOf = (words: string[]): string | null => {
  const spelt = words
    .flatMap(parts)
    .map((word) => (word in SHORT ? (SHORT[word] ?? '') : word.replace(/^defence$/, 'defense')))
    .filter((word) => word !== 'nato' && word !== 'un' && word !== 'eu' && word !== '');
  return spelt.length === 0 ? null : spelt.join(' ');
};
