const MONTHS =
  'january february march april may june july august september october november december';
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday';
const DAY = 86_400_000;

/** 1 to 12 for a month's name or its abbreviation, else 0. */
export const monthNumber = (name: string): number => {
  const short = name.toLowerCase().slice(0, 3);
  return MONTHS.split(' ').findIndex((month) => month.startsWith(short)) + 1;
};

const named = (list: string, at: number): string => {
  const name = list.split(' ')[at] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** The name of a month, 1 to 12; empty for another number. */
export const monthName = (month: number): string => named(MONTHS, month - 1);

/** The name of a weekday, 0 Sunday to 6 Saturday; empty for another number. */
export const weekdayName = (weekday: number): string => named(WEEKDAYS, weekday);

/** 0 Sunday to 6 Saturday for a weekday's name or its abbreviation, else -1. */
export const weekdayNumber = (name: string): number => {
  const short = name.toLowerCase().slice(0, 3);
  return WEEKDAYS.split(' ').findIndex((day) => day.startsWith(short));
};

const two = (number: number): string => String(number).padStart(2, '0');

/** The day as `2023-01-30`; the month alone where no day is given; `--01-30` where no year is. */
export const isoDay = (year: number | null, month: number, day: number | null): string =>
  `${year === null ? '-' : String(year).padStart(4, '0')}-${two(month)}${day === null ? '' : `-${two(day)}`}`;

const instant = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);

export const addDays = (day: string, days: number): string =>
  new Date(instant(day) + days * DAY).toISOString().slice(0, 10);

/** Days between two days; prefixes ("2022") do not count. */
export const daysApart = (a: string | null, b: string | null): number | null => {
  if (a?.length !== 10 || b?.length !== 10) return null;
  return Math.abs(instant(a) - instant(b)) / DAY;
};

/** 0 Sunday to 6 Saturday of `2023-01-30`. */
export const weekdayOf = (day: string): number => new Date(instant(day)).getUTCDay();

/** Whether the text is a day of the calendar, written `2023-01-30`. */
export const isDay = (text: string | null | undefined): text is string =>
  /^\d{4}-\d\d-\d\d$/.test(text ?? '') &&
  !Number.isNaN(instant(text ?? '')) &&
  addDays(text ?? '', 0) === text;

/** Whether a month can have that day. */
export const monthHasDay = (month: number, day: number): boolean =>
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= ([4, 6, 9, 11].includes(month) ? 30 : month === 2 ? 29 : 31);
