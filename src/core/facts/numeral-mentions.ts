import { digitsValue, MAGNITUDE, ORDINAL, SMALL, SUFFIX, wordValue } from '../english/numerals.ts';
import { unitOf } from '../english/units.ts';
import type { Located } from '../text/span.ts';

/** A numeral as it is written; `unit` is a currency sign's, `ordinal`, or an order of magnitude. */
export type NumeralMention = Located<{
  kind: 'digits' | 'words' | 'ordinal' | 'orders';
  value: number;
  unit: string | null;
  /** What the magnitude written after the digits multiplies by, else 1. */
  scale: number;
}>;

/** Each word in lower case, capitalised and in capitals: \p{Lu} rules out the flag that ignores case. */
const anyOf = (words: Iterable<string>): string =>
  [...words]
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');

const TENS = anyOf([...SMALL.keys()].slice(20));
const ONES = anyOf([...SMALL.keys()].slice(1, 10));
const FIRSTS = anyOf([...ORDINAL.keys()].slice(1));
const PARTS = 'third|quarter|fifth|sixth|seventh|eighth|ninth|tenth';
const BELOW_HUNDRED = `(?:(?:${TENS})[\\s‐‑-](?:${ONES})\\b|(?:${anyOf(SMALL.keys())})\\b)`;
const MAGNITUDES = `(?:${anyOf(MAGNITUDE.keys())})\\b`;
const ATTACHED = 'km|kg|mm|cm|mph|kph|kW|MW|GW|ft|lb|hr|h';
const SIGN = '(?:(?:US|CA?|AU?|NZ|HK|S)?[$€£¥₩₽₹₺₴]|\\b(?:USD|EUR|GBP|Rs\\.?)\\s)';

const NUMERAL = new RegExp(
  [
    '\\b(?<orders>(?:(?:tens|dozens|hundreds|thousands)\\sof\\s)?(?:dozens|hundreds|thousands|millions|billions)|(?:Tens|Dozens|Hundreds|Thousands|Millions|Billions)(?:\\sof\\s(?:thousands|millions|billions))?)\\b',
    `\\b(?<part>${ONES})[\\s-](?<parts>${PARTS})s?\\b(?![\\s-]of-)`,
    `\\b(?<ordinalWord>(?:${TENS})[\\s‐‑-](?:${FIRSTS})|${FIRSTS})\\b`,
    `(?<sign>${SIGN}\\s?)?(?<![\\p{L}\\d]|\\d[.,:/]|[/#]|\\p{Lu}\\p{L}{0,20}[-–])(?:(?<ordinal>\\d{1,3}(?:,\\d{3})?)(?:st|nd|rd|th)\\b|(?<digits>(?:(?<!\\S)\\.)?\\d+(?:[.,]\\d+)*)(?![:/]\\d)(?<mixed>\\s?[½¼¾]|[\\s-][1-7]/[2-8](?![\\d/]))?(?:(?<suffix>bn|bln|mln|mn|tn|[kKmMbB])(?![\\p{L}\\d])|[\\s-](?<magnitude>${MAGNITUDES})|(?=${ATTACHED})|(?![\\p{L}\\d])))`,
    `\\b(?<half>[Hh]alf[\\s-]an?[\\s-]|an?[\\s-]half[\\s-])(?<halved>${MAGNITUDES})`,
    `\\b(?<words>(?:${BELOW_HUNDRED}|(?:[Aa]n?|A)(?=\\s${MAGNITUDES}))(?:(?:[\\s-]|\\s-\\s)${MAGNITUDES}(?:(?<=and|dred)\\s(?:and\\s)?${BELOW_HUNDRED})?)*(?<more>\\sand\\sa\\shalf\\b(?:[\\s-]${MAGNITUDES})?)?)`,
  ].join('|'),
  'gu',
);

const MIXED: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const PART_NAMES = ['', '', '', ...PARTS.split('|')];
const ORDERS: Record<string, number> = {
  tens: 10,
  dozens: 12,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
};

type Groups = Record<string, string | undefined>;
type Parts = Omit<NumeralMention, 'start' | 'end'>;

const magnitudeOf = (word: string | undefined): number =>
  MAGNITUDE.get((word ?? '').toLowerCase()) ?? 1;

/** No more than twelve significant digits: 1.1 million is 1100000, not 1100000.0000000002. */
const clean = (value: number): number => Number(value.toPrecision(12));

const ofWords = (words: string): number => {
  let total = 0;
  let group = 0;
  for (const word of words.toLowerCase().split(/[\s‐‑-]+/u)) {
    const magnitude = MAGNITUDE.get(word) ?? 0;
    if (word === 'a' || word === 'an') group += group === 0 ? 1 : 0;
    else if (word === 'half') group += 0.5;
    else if (magnitude >= 1e3) {
      total += group * magnitude;
      group = 0;
    } else if (magnitude > 0) group *= magnitude;
    else group += wordValue(word) ?? 0;
  }
  return total + group;
};

const ofMixed = (mixed: string | undefined): number => {
  const [above, below] = (mixed ?? '')
    .replace(/^[\s-]/, '')
    .split('/')
    .map(Number);
  return MIXED[(mixed ?? '').trim()] ?? (above && below ? above / below : 0);
};

const ofDigits = (groups: Groups): Parts => {
  const scale = groups.suffix
    ? (SUFFIX.get(groups.suffix.toLowerCase()) ?? 1)
    : magnitudeOf(groups.magnitude);
  const value = clean((digitsValue(groups.digits ?? '') + ofMixed(groups.mixed)) * scale);
  const sign = groups.sign?.replace(/[\s.]/g, '').replace(/^[A-Z]+(?=[^A-Za-z])/, '');
  return { kind: 'digits', value, unit: sign ? unitOf(sign) : null, scale };
};

const ofOrders = (orders: string): Parts => {
  const words = orders.toLowerCase().split(/\s/);
  const value = words.reduce((product, word) => product * (ORDERS[word] ?? 1), 1);
  return { kind: 'orders', value, unit: orders.toLowerCase(), scale: 1 };
};

const partsOf = (groups: Groups): Parts => {
  const { orders, part, parts = '', ordinalWord, ordinal, halved, words = '' } = groups;
  if (orders) return ofOrders(orders);
  if (part) {
    const value = clean((wordValue(part) ?? 1) / PART_NAMES.indexOf(parts));
    return { kind: 'words', value, unit: null, scale: 1 };
  }
  const rank = ordinalWord ? wordValue(ordinalWord) : ordinal ? digitsValue(ordinal) : null;
  if (rank !== null) return { kind: 'ordinal', value: rank, unit: 'ordinal', scale: 1 };
  if (groups.digits) return ofDigits(groups);
  const value = halved ? magnitudeOf(halved) / 2 : ofWords(words);
  const scale = halved ? 1 : magnitudeOf(words.split(/[\s-]/).at(-1));
  return { kind: 'words', value, unit: null, scale };
};

/** The numerals in a stretch of text, in order. */
export const numeralMentions = (text: string, from = 0, to = text.length): NumeralMention[] => {
  const found: NumeralMention[] = [];
  for (const match of text.slice(from, to).matchAll(NUMERAL)) {
    const start = from + match.index;
    const parts = partsOf(match.groups ?? {});
    if (Number.isFinite(parts.value)) found.push({ ...parts, start, end: start + match[0].length });
  }
  return found;
};
