const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const ORDINAL_TENS =
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

const table = (list: string, first: number, step: number): [string, number][] =>
  list.split(' ').map((word, index) => [word, first + index * step]);

/** Numerals below a hundred, one word each. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...table(UNITS, 0, 1),
  ...table(TENS, 20, 10),
]);

/** Ordinals below a hundred, one word each. */
export const ORDINAL: ReadonlyMap<string, number> = new Map([
  ...table(ORDINALS, 0, 1),
  ...table(ORDINAL_TENS, 20, 10),
]);

/** Words that multiply the numeral before them. */
export const MAGNITUDE: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Magnitudes written against the digits: "3bn". */
export const SUFFIX: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
]);

/** The value of digits with separators, as English writes them; NaN for versions, addresses and the like. */
export const digitsValue = (digits: string): number => {
  if (/^\.\d{1,15}$/.test(digits)) return Number(digits);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replace(/,/g, ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return Number(digits.replace(/\./g, ''));
  return /^\d{1,15}(?:[.,]\d{1,15})?$/.test(digits) ? Number(digits.replace(',', '.')) : Number.NaN;
};

/** The value of a numeral below a hundred in one or two words ("thirty", "thirty-one"), or of an ordinal; null if none. */
export const wordValue = (words: string): number | null => {
  const [first = '', second, ...rest] = words.toLowerCase().split(/[\s‐‑-]+/u);
  if (rest.length > 0) return null;
  const head = SMALL.get(first) ?? (second === undefined ? ORDINAL.get(first) : undefined);
  if (second === undefined || head === undefined) return head ?? null;
  const tail = SMALL.get(second) ?? ORDINAL.get(second) ?? 0;
  return head >= 20 && tail >= 1 && tail <= 9 ? head + tail : null;
};
