/** Normalised unit, and the words and signs it is written with. */
const UNITS = `
dollar: dollar dollars usd us$ $
euro: euro euros eur €
pound: pound pounds gbp sterling £
yen: yen jpy ¥
won: won krw ₩
rouble: rouble roubles ruble rubles ₽
rupee: rupee rupees inr rs ₹
yuan: yuan renminbi rmb
franc: franc francs chf
krona: krona kronor kroner krone
lira: lira liras try ₺
hryvnia: hryvnia hryvnias uah ₴
peso: peso pesos
cent: cent cents
pence: pence penny
percent: percent % ‰ pct
point: point points
km: km kilometer kilometers kilometre kilometres kms
meter: m meter meters metre metres
cm: cm centimeter centimeters centimetre centimetres
mm: mm millimeter millimeters millimetre millimetres
mile: mile miles
foot: foot feet ft
inch: inch inches
yard: yard yards
hectare: hectare hectares
acre: acre acres
ton: ton tons tonne tonnes
kg: kg kilogram kilograms kilo kilos
gram: gram grams
ounce: ounce ounces
liter: liter liters litre litres
gallon: gallon gallons
barrel: barrel barrels
degree: degree degrees ° °c °f
watt: watt watts
kilowatt: kilowatt kilowatts kw
megawatt: megawatt megawatts mw
gigawatt: gigawatt gigawatts gw
mph: mph
km/h: kph
knot: knot knots
second: second seconds sec secs
minute: minute minutes min mins
hour: hour hours hr hrs
day: day days
week: week weeks
month: month months
year: year years yr yrs
decade: decade decades
century: century centuries
`;

const BY_WORD: ReadonlyMap<string, string> = new Map(
  UNITS.trim()
    .split('\n')
    .flatMap((line) => {
      const [unit = '', written = ''] = line.split(': ');
      return written.split(' ').map((word): [string, string] => [word, unit]);
    }),
);

/** The normalised unit that a word or sign stands for: `km` of "kilometres"; null if it is none. */
export const unitOf = (word: string): string | null => BY_WORD.get(word.toLowerCase()) ?? null;

/** Those whose plural is not the unit with an "s". */
const PLURALS: Record<string, string> = {
  km: 'km',
  foot: 'feet',
  inch: 'inches',
  century: 'centuries',
  krona: 'kronor',
};

/** A unit as it is written after a number: "square meters" of `square meter`. */
export const unitWords = (unit: string, n: number): string => {
  if (n === 1) return unit;
  const [last = '', ...rest] = unit.split(' ').reverse();
  const plural = PLURALS[last] ?? (unitOf(`${last}s`) === last ? `${last}s` : last);
  return [...rest.reverse(), plural].join(' ');
};
