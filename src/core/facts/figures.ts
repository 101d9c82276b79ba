import { FUNCTION_WORDS } from '../english/stop-words.ts';
import { unitOf } from '../english/units.ts';
import type { Located, Span } from '../text/span.ts';
import { clocks } from './clock.ts';
import { counted } from './counted-noun.ts';
import { dateMentions } from './date-mentions.ts';
import type { Figure } from './fact.ts';
import { type NumeralMention, numeralMentions } from './numeral-mentions.ts';

const ABOUT_BEFORE =
  /(?:\b(?:nearly|about|around|some|roughly|approximately|approx\.?|almost|(?:more|less|fewer|greater|higher|lower) than|over|at (?:least|most)|up to|close to|as (?:many|much) as|estimated|upwards of|just (?:over|under|shy of)|no (?:more|fewer|less) than|circa|approach(?:ed|es|ing)|near(?:ed|s|ing)|an? average of)\s(?:the\s|an?\s)?|[~≈]\s?)$/iu;
const ABOUT_AFTER = /^(?:\+|\s?-odd\b|\s(?:or so|or more|plus)\b)/u;
const UNIT =
  /(?:\sor\s(?:more|fewer|less|so))?(?:\s|[-‐‑–])?(?:(?:US|U\.S\.|Canadian|Australian|American|Hong Kong)\s(?=dollars?\b|cents?\b))?(percent\b|per\scent\b|percentage[\s-]points?\b|basis[\s-]points?\b|(?:square|cubic|nautical)[\s-]\p{L}+|[%‰]|°\s?[CF]?|\p{L}+)/uy;
const OLD = /(?:\s|[-‐‑–])(?:years?|yrs?)(?:\s|[-‐‑–])old\b/uy;
const NAMED_AGE = /(?:\p{Lu}[\p{L}’'.-]*,\s|\b(?:aged?|age of)\s)$/u;
const BEFORE_PRONOUN =
  /\b(?:no|this|that|the|any|every|each|which|another|other|loved|latter|former|only)\s$/iu;
const BEFORE_RANK =
  /(?:\b(?:the|an?|its|his|her|their|our|my|your|this|that|for|in)|[’']s?)\s(?:\p{L}+[- ])?$/iu;
const AFTER_RANK = /^[\s-](?:lad(?:y|ies)|minister|class|hand|aid|name|of all|thing)\b/iu;

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

const before = (text: string, index: number, from: number): string =>
  text.slice(Math.max(from, index - 28), index);

const countsOne = (text: string, { start, end }: Span, from: number, next: string): boolean => {
  const ahead = before(text, start, from);
  if (BEFORE_PRONOUN.test(ahead) || /^-\p{L}+ed\b/u.test(text.slice(end, end + 20))) return false;
  return (
    next === 'per' ||
    /\bNo\.\s$/.test(ahead) ||
    (next !== '' && !FUNCTION_WORDS.has(next.toLowerCase()))
  );
};

/** "one" and "first" are figures only where they count something. */
const counts = (mention: NumeralMention, text: string, from: number): boolean => {
  const written = text.slice(mention.start, mention.end).toLowerCase();
  const ahead = text.slice(mention.end, mention.end + 20);
  const next = /^[\s-](\p{L}+)/u.exec(ahead)?.[1] ?? '';
  if (written === 'zero' && /^\s?-/.test(ahead)) return false;
  if (mention.kind === 'words' && written === 'one') return countsOne(text, mention, from, next);
  if (mention.kind !== 'ordinal' || /\d/.test(written)) return true;
  if (AFTER_RANK.test(ahead) || (written === 'second' && ahead.startsWith('s'))) return false;
  return BEFORE_RANK.test(before(text, mention.start, from)) && /^\p{L}/u.test(next);
};

type Tail = { unit: string | null; end: number };

/** The unit written after a numeral and where it ends. */
const tailOf = (text: string, mention: NumeralMention, to: number): Tail => {
  const none = { unit: null, end: mention.end };
  if (at(OLD, text, mention.end)) return { unit: 'age', end: Math.min(to, OLD.lastIndex) };
  const match = at(UNIT, text, mention.end);
  const written = match?.[1]?.toLowerCase() ?? '';
  if (!match || UNIT.lastIndex > to) return none;
  if (/^(?:[%‰]|per\s?cent$)/u.test(written)) return { unit: 'percent', end: UNIT.lastIndex };
  if (/points?$/.test(written)) {
    const unit = written.startsWith('percentage')
      ? 'percentage point'
      : written.startsWith('basis')
        ? 'basis point'
        : 'point';
    return { unit, end: UNIT.lastIndex };
  }
  if (written === 'won' && mention.value < 1000) return none;
  const [last = '', area] = written.split(/[\s-]/).reverse();
  const unit = unitOf(last.startsWith('°') ? '°' : last);
  if (unit === null) return none;
  return { unit: area === undefined ? unit : `${area} ${unit}`, end: UNIT.lastIndex };
};

const isAge = (text: string, mention: NumeralMention, from: number): boolean =>
  mention.value < 120 &&
  NAMED_AGE.test(before(text, mention.start, from)) &&
  /^(?:[,.;)]|\s(?:and|who|of|when)\b|$)/u.test(text.slice(mention.end, mention.end + 6));

const figureOf = (
  text: string,
  mention: NumeralMention,
  from: number,
  to: number,
): Located<Figure> => {
  const tail = mention.kind === 'ordinal' || mention.unit ? null : tailOf(text, mention, to);
  const end = tail?.end ?? mention.end;
  const age = mention.unit === null && !tail?.unit && isAge(text, mention, from) ? 'age' : null;
  const unit = mention.unit ?? tail?.unit ?? age;
  const rough = ABOUT_BEFORE.test(before(text, mention.start, from));
  const about = mention.kind === 'orders' || rough || ABOUT_AFTER.test(text.slice(end, end + 10));
  const nothing = age !== null || unit === 'age' || unit === 'percent';
  const noun = nothing ? null : counted(text, end, to);
  return {
    facet: 'figure',
    value: mention.value,
    about,
    unit,
    counts: noun,
    start: mention.start,
    end,
  };
};

/** The "09" of "the 2008-09 season" is a year. */
const SEASON = /\b(?:19|20)\d\d[-–/]$/u;

/** "20m" is twenty metres unless money or a plural follows; "3M" is a company. */
const lettered = (mention: NumeralMention, text: string): NumeralMention | null => {
  const letter = /\d([mMbB])$/.exec(text.slice(mention.start, mention.end))?.[1];
  if (letter === undefined || mention.unit !== null) return mention;
  if (/^\s\p{Ll}+s\b/u.test(text.slice(mention.end, mention.end + 20))) return mention;
  if (letter !== 'm') return null;
  return { ...mention, value: mention.value / mention.scale, scale: 1, end: mention.end - 1 };
};

const RANGE = /^(?:\s?[-–]\s?|\s(?:to|or)\s|\sand\s)$/u;

/** The first of "2 to 3 million euros" takes magnitude, unit and noun from the second. */
const ranged = (figures: Located<Figure>[], scales: number[], text: string): Located<Figure>[] =>
  figures.map((figure, index) => {
    const next = figures[index + 1];
    const gap = next ? text.slice(figure.end, next.start) : '';
    if (!next || !RANGE.test(gap) || figure.unit === 'ordinal' || next.unit === 'ordinal')
      return figure;
    if (figure.unit !== null && figure.unit !== next.unit) return figure;
    if (/and/.test(gap) && !/\bbetween\s$/.test(before(text, figure.start, 0))) return figure;
    const scale =
      scales[index] === 1 && figure.value < next.value / (scales[index + 1] ?? 1)
        ? (scales[index + 1] ?? 1)
        : 1;
    if (figure.value >= next.value) return { ...figure, counts: null };
    return {
      ...figure,
      value: figure.value * scale,
      unit: figure.unit ?? next.unit,
      counts: figure.counts ?? next.counts,
    };
  });

/** What overlaps none of the other spans; both lists are in order. */
const clearOf = <T extends Span>(items: T[], spans: Span[]): T[] => {
  let next = 0;
  return items.filter(({ start, end }) => {
    while ((spans[next]?.end ?? end) <= start) next++;
    return (spans[next]?.start ?? end) >= end;
  });
};

/** The figures in a stretch of text; years and days of the month are none. */
export const figures = (text: string, from = 0, to = text.length): Located<Figure>[] => {
  const times = clocks(text, from, to);
  const dates = dateMentions(text, from, to).filter(({ shift }) => shift === null);
  const mentions = clearOf(clearOf(numeralMentions(text, from, to), dates), times)
    .filter((mention) => counts(mention, text, from))
    .filter(({ start }) => !SEASON.test(before(text, start, from)))
    .flatMap((mention) => lettered(mention, text) ?? []);
  const found = mentions.map((mention) => figureOf(text, mention, from, to));
  const clock = times.map(
    ({ minutes, start, end }): Located<Figure> => ({
      facet: 'figure',
      value: minutes,
      about: false,
      unit: 'clock',
      counts: null,
      start,
      end,
    }),
  );
  const numbers = ranged(
    found,
    mentions.map(({ scale }) => scale),
    text,
  );
  return [...numbers, ...clock].sort((a, b) => a.start - b.start);
};
