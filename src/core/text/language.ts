const SAMPLE = 20_000;

const SCRIPTS: [string, RegExp][] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
];

/** Frequent short words of languages in Latin script, chosen to tell neighbours apart. */
const STOPS: Record<string, string> = {
  en: 'the of and to in that was for with said his from have has by is on at are which',
  de: 'der die und das den von ist mit im für auf dem nicht des sich ein eine zu auch wurde',
  fr: 'le la les des et du en une est pour dans qui sur pas au par avec ont été cette',
  es: 'el la los de que y en del las por con una para se su como más fue ha está',
  it: 'il di che la e della per un non del con una sono è nel alla gli dei ha anche',
  pt: 'o de que e do da em um para com não uma os no se na dos foi ao é mais',
  nl: 'de het een van en in is dat op te voor met zijn aan niet ook door heeft wordt bij',
  pl: 'w i na z się do nie że jest o po to od przez jak oraz dla był są tym',
  tr: 've bir bu için da de ile olarak olan çok daha dedi sonra gibi kadar ise ancak göre oldu en',
  vi: 'của và là có trong được các cho không một với người đã khi này từ tại những đến về',
  sv: 'och att det som en på är av för med den till inte ett har om de från var kan',
  id: 'yang dan di dengan untuk dari pada dalam ini itu tidak akan juga telah ke oleh adalah tersebut para bahwa',
};
const STOP_SETS = new Map(
  Object.entries(STOPS).map(([tag, list]) => [tag, new Set(list.split(' '))]),
);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The two Cyrillic or Arabic languages that a letter of their own gives away. */
const refined = (tag: string, text: string): string => {
  if (tag === 'ru' && count(text, /[їєґі]/giu) > count(text, /[ыэъё]/giu)) return 'uk';
  if (tag === 'ar' && count(text, /[پچژگ]/gu) * 40 > text.length) return 'fa';
  return tag;
};

const ofScript = (text: string): string | null => {
  const letters = count(text, /\p{L}/gu);
  const [tag = '', share = 0] = SCRIPTS.map(([tag, letter]): [string, number] => [
    tag,
    count(text, letter),
  ])
    .filter(([, found]) => found * 3 > letters || (found > 0 && found * 12 > letters))
    .sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (share * 3 <= letters && tag !== 'ja') return null;
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  return tag === 'zh' && kana * 12 > letters ? 'ja' : tag === '' ? null : refined(tag, text);
};

const byFrequentWords = (sample: string): [string, number][] => {
  const words = wordsOf(sample);
  return [...STOP_SETS]
    .map(([tag, stops]): [string, number] => [
      tag,
      words.filter((word) => stops.has(word)).length / Math.max(1, words.length),
    ])
    .sort((a, b) => b[1] - a[1]);
};

const sampleOf = (text: string): string => text.slice(0, SAMPLE).normalize('NFC');

/** The language of a text as a BCP 47 primary tag, guessed from script and frequent words; `und` if unclear. */
export const language = (text: string): string => {
  const sample = sampleOf(text);
  const script = ofScript(sample);
  if (script !== null) return script;
  const scores = byFrequentWords(sample);
  const [[tag, score], [, second]] = [scores[0] ?? ['und', 0], scores[1] ?? ['', 0]];
  const found = score * (sample.match(/\p{L}+/gu)?.length ?? 0);
  return found >= 2 && score * 12 >= 1 && score > second * 1.15 ? tag : 'und';
};

const KNOWN = new Set([...SCRIPTS.map(([tag]) => tag), ...Object.keys(STOPS), 'uk', 'fa']);
/** A text is not in the language that its page says where another's frequent words are so many times as many. */
const CLEARLY = 3;

/** Of English news pages at least .19 of the words are among our frequent ones, of pages in other languages at most .08. */
const ENGLISH = 0.15;

/** A language that we cannot guess is believed but of English; so is one of a text that mixes two. */
const belied = (said: string, guessed: string, sample: string): boolean => {
  const scores = new Map(byFrequentWords(sample));
  const score = scores.get(guessed) ?? 0;
  if (!KNOWN.has(said)) return guessed === 'en' && score >= ENGLISH;
  if (ofScript(sample) !== null || STOPS[said] === undefined) return true;
  return score > CLEARLY * (scores.get(said) ?? 0);
};

/** The language of a text: the one that its page says, unless the text belies it. Many templates say `en`. */
export const languageOf = (said: string | null, text: string): string => {
  const guessed = language(text);
  if (said === null || guessed === 'und') return said ?? guessed;
  return guessed !== said && belied(said, guessed, sampleOf(text)) ? guessed : said;
};

/** A text whose language nobody can tell is read as the one that is compared. */
export const isCompared = (language: string): boolean => language === 'en' || language === 'und';

/** So many different frequent words of a language give it away: an English quotation may say "no" or "he" again and again. */
const DIFFERENT = 4;

/** True for a line in another language than the text around it, such as a site's rules on the page of a translation. */
export const isForeign = (line: string, around: string): boolean => {
  const own = around === 'und' ? around : languageOf(around, line);
  if (own === around) return false;
  const stops = STOP_SETS.get(own);
  if (!stops) return true;
  return new Set(wordsOf(line).filter((word) => stops.has(word))).size >= DIFFERENT;
};

/** A line of a ruler or of stars has runs of few lengths. */
const RUNS = 10;
const LENGTHS = 3;
const LETTERS = 1 / 3;

/** True for a long line whose words stand there as long as they are, and without letters: blacked out, or starred. */
export const isBlackedOut = (line: string): boolean => {
  const runs = line.trim().split(/\s+/);
  if (runs.length < RUNS || count(line, /[\p{L}\p{N}]/gu) > LETTERS * runs.join('').length)
    return false;
  return new Set(runs.map(({ length }) => length)).size >= LENGTHS;
};

/** So many words of a text without one of the frequent ones are a list of names, or no language. */
const LONG = 15;

/** True for a long line that is hardly language: letters changed for those who have not paid, say. */
export const isScrambled = (line: string, around: string): boolean => {
  const stops = STOP_SETS.get(around);
  const words = wordsOf(line);
  if (!stops || words.length < LONG) return false;
  return !words.some((word) => stops.has(word)) && language(line) === 'und';
};
