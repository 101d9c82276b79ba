/** Days named in the ways of languages that are not compared: "1월 30일", "30 января", "30 de enero". */
import { addDays, daysApart, isDay, isoDay, monthHasDay, weekdayOf } from '../english/calendar.ts';

// Beginnings of the months' names in German, French, Spanish, Indonesian, Russian, Ukrainian and Arabic.
const MONTHS = [
  'januar|jänner|janv|enero|январ|січ|يناير|كانون الثاني|جانفي',
  'februar|févr|fevr|febrero|феврал|лют|فبراير|شباط|فيفري',
  'märz|mars|marzo|maret|март|берез|مارس|آذار',
  'april|avril|abril|апрел|квіт|أبريل|ابريل|إبريل|نيسان|أفريل',
  'mai|mayo|mei|мая|трав|مايو|أيار|ماي',
  'juni|juin|junio|июн|черв|يونيو|حزيران|جوان',
  'juli|juill|julio|июл|лип|يوليو|تموز|جويلية',
  'august|août|aout|agosto|agustus|август|серп|أغسطس|آب|أوت',
  'september|septemb|septiembre|сентябр|верес|سبتمبر|أيلول',
  'oktober|octob|octubre|октябр|жовт|أكتوبر|تشرين الأول',
  'november|novemb|noviembre|ноябр|листоп|نوفمبر|تشرين الثاني',
  'dezember|décemb|decemb|diciembre|desember|декабр|груд|ديسمبر|كانون الأول',
].map((names) => names.split('|'));

// Shortened, and nothing but a point after them.
const SHORT = [
  'jan|jän|ene|янв|січ',
  'feb|fév|фев|лют',
  'mar|mär|мар|бер',
  'apr|avr|abr|апр|кві',
  'may|mai|мая|тра',
  'jun|июн|чер',
  'jul|juil|июл|лип',
  'aug|ago|agu|agt|авг|сер',
  'sep|sept|сен|вер',
  'okt|oct|окт|жов',
  'nov|nop|ноя|лис',
  'dez|déc|dic|des|дек|гру',
].map((names) => names.split('|'));

// Sunday first; forms that stand in text, as beginnings.
const WEEKDAYS = [
  'sonntag|dimanche|domingo|minggu|воскресень|неділ|الأحد|日曜|星期日|星期天|周日|週日|일요일',
  'montag|lundi|lunes|senin|понедельник|понеділ|الاثنين|الإثنين|月曜|星期一|周一|週一|월요일',
  'dienstag|mardi|martes|selasa|вторник|вівтор|الثلاثاء|火曜|星期二|周二|週二|화요일',
  'mittwoch|mercredi|miércoles|rabu|сред[аыуе]|серед[аиуі]|الأربعاء|水曜|星期三|周三|週三|수요일',
  'donnerstag|jeudi|jueves|kamis|четверг|четвер|الخميس|木曜|星期四|周四|週四|목요일',
  'freitag|vendredi|viernes|jumat|пятниц|п.ятниц|الجمعة|金曜|星期五|周五|週五|금요일',
  'samstag|sonnabend|samedi|sábado|sabtu|суббот|субот|السبت|土曜|星期六|周六|週六|토요일',
];

const anyOf = (months: readonly string[][]): string =>
  months
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|');
const MONTH = `(?:${anyOf(SHORT)})(?!\\p{L})|${anyOf(MONTHS)}`;
const OF = '(?:de\\s|del\\s)?';
const PATTERN = new RegExp(
  [
    '(?<!\\d)(?<y1>(?:19|20)\\d\\d)(?<sep>[-./])\\s?(?<m1>\\d{1,2})\\k<sep>\\s?(?<d1>\\d{1,2})(?!\\d)',
    '(?<!\\d)(?<d2>\\d{1,2})(?<mark>[-./])(?<m2>\\d{1,2})\\k<mark>(?<y2>(?:19|20)\\d\\d)(?!\\d)',
    '\\((?<d3>\\d{1,2})/(?<m3>\\d{1,2})\\)',
    '(?:(?<y4>(?:19|20)\\d\\d)\\s?[年년]\\s?)?(?<!\\d)(?<m4>\\d{1,2})\\s?[月월]\\s?(?<d4>\\d{1,2})\\s?[日일]',
    '(?<![\\d月월])(?<d5>\\d{1,2})[日일](?![間间간])',
    `(?<!\\d)(?<d6>\\d{1,2})(?:\\.|er|º)?\\s${OF}(?<m6>${MONTH})\\p{L}*\\.?(?:\\s?/\\s?(?:${MONTH})\\p{L}*)?(?:,?\\s${OF}(?<y6>(?:19|20)\\d\\d))?`,
  ].join('|'),
  'gu',
);
const WEEKDAY = WEEKDAYS.map(
  (names) =>
    new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}])(?:${names})`, 'u'),
);

const monthOf = (written: string): number =>
  /^\d/.test(written)
    ? Number(written)
    : 1 + MONTHS.findIndex((names, i) => [...names, ...(SHORT[i] ?? [])].includes(written));

const nearest = (days: readonly string[], to: string): string[] =>
  days
    .filter(isDay)
    .sort((a, b) => (daysApart(a, to) ?? 0) - (daysApart(b, to) ?? 0))
    .slice(0, 1);

/** The year that is not written is the one that brings the day nearest to `about`; a lone day's month likewise. */
const resolved = (
  year: string | undefined,
  month: string | undefined,
  day: number,
  about: string,
) => {
  const near = Number(about.slice(0, 4));
  if (month === undefined) {
    const months = [-31, 0, 31].map((shift) => addDays(`${about.slice(0, 7)}-15`, shift));
    return nearest(
      months.map((one) => `${one.slice(0, 8)}${String(day).padStart(2, '0')}`),
      about,
    );
  }
  const number = monthOf(month);
  if (!monthHasDay(number, day)) return [];
  const years = year ? [Number(year)] : [near - 1, near, near + 1];
  return nearest(
    years.map((one) => isoDay(one, number, day)),
    about,
  );
};

const digits = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));

const first = (groups: Record<string, string | undefined>, name: string): string | undefined =>
  [1, 2, 3, 4, 5, 6].map((n) => groups[`${name}${n}`]).find((value) => value !== undefined);

type Written = { year: string | undefined; month: string | undefined; day: number };

const written = (text: string): Written[] =>
  [...digits(text).matchAll(PATTERN)].map(({ groups = {} }) => ({
    year: first(groups, 'y'),
    month: first(groups, 'm'),
    day: Number(first(groups, 'd')),
  }));

/** The days named by date, in order; what is left open is resolved to be near `about`. */
export const nativeDays = (text: string, about: string): string[] =>
  written(text).flatMap(({ year, month, day }) => resolved(year, month, day, about));

/** The first day that is named with its year; null where there is none. */
export const fullDay = (text: string): string | null =>
  written(text).flatMap(({ year, month, day }) =>
    year ? resolved(year, month, day, `${year}-01-01`) : [],
  )[0] ?? null;

/** The days named by weekday alone, each the last such day of a report published then. */
export const nativeWeekdays = (text: string, published: string): string[] => {
  const said = digits(text);
  return WEEKDAY.flatMap((pattern, weekday) =>
    pattern.test(said) ? [addDays(published, -((weekdayOf(published) - weekday + 7) % 7))] : [],
  );
};
