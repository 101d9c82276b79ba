/**
 * Every figure, day and name of a statement must be in what each of its sources says there. Only a
 * name that makes the event this event (a slot's, or the title's) may stand elsewhere in that telling:
 * where another source of the claim names it there, or where "he" or "the country" stands for it.
 */

import type { Fact } from '../../core/facts/fact.ts';
import { facts } from '../../core/facts/facts.ts';
import { sameDay } from '../../core/facts/same-day.ts';
import { agree } from '../../core/facts/same-figure.ts';
import type { Edition, EditionClaim } from '../../core/story/edition.ts';
import { backed } from '../../core/story/opening-words.ts';
import { memoPair } from '../../core/text/memo.ts';
import type { TellingSentence } from '../../core/text/span.ts';
import type { Open } from '../edition-rules.ts';
import { shown } from '../excerpts.ts';
import { memoTexts } from './memo-texts.ts';
import { namesIn, type WrittenName, writtenNames } from './name-words.ts';

type Figure = Extract<Fact, { facet: 'figure' }>;
type DayFact = Extract<Fact, { facet: 'day' }>;
type Stated = { figures: (Figure & { text: string })[]; days: (DayFact & { text: string })[] };

const read = (text: string, published: string): Stated => {
  const found = facts(text, 0, text.length, published);
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return {
    figures: found.flatMap((one) => (one.facet === 'figure' ? [{ ...one, text: words(one) }] : [])),
    days: found.flatMap((one) => (one.facet === 'day' ? [{ ...one, text: words(one) }] : [])),
  };
};

/** By the day on which texts were published, what of them is read. */
const readOn = memoTexts((published) => memoTexts((text) => read(text, published)));

/** The figures and days of a text. */
const statedIn = (text: string, published: string): Stated => readOn(published)(text);

/** How exactly a day is given: "2022" 4, "2022-11" 7, a weekday or a full day 10. */
const exactness = ({ day, weekday }: DayFact): number =>
  weekday === null ? (day ?? '').length : 10;

/** True where the words of a telling give the day that a statement names, and no vaguer one. */
const givesDay = (stated: DayFact, said: DayFact): boolean =>
  sameDay(stated, said) === true && exactness(said) >= exactness(stated);

/** The names that make the event, those that stand for one another together: a slot's, and the title's each. */
const eventNames = ({ title, event }: Edition): WrittenName[][] => [
  ...event.slots.map(({ label, any }) => writtenNames([label, ...any].join('\n'))),
  ...writtenNames(title).map((name) => [name]),
];

// What a report goes on with once it has named a person, a body or a country; a quotation has its speaker before it.
const STANDS_FOR = {
  person:
    /^["“]|(?<![\p{L}])(?:he|him|his|she|her|I|my|we|our|alliance|company|agency)(?![\p{L}])/iu,
  place: /(?<![\p{L}])(?:country|countries|nation|nations|allies|government|city)(?![\p{L}])/iu,
};

const anyNames = (sentences: readonly TellingSentence[], name: WrittenName): boolean =>
  sentences.some((sentence) => namesIn(sentence, name));

type Evidence = { held: TellingSentence[]; others: TellingSentence[]; telling: TellingSentence[] };

/** True where a telling has a name of the event, though not in the sentences that back the claim. */
const carried = (
  name: WrittenName,
  event: readonly WrittenName[][],
  { held, others, telling }: Evidence,
): boolean => {
  const alike = event.filter((group) => group.some(({ key }) => key === name.key)).flat();
  if (alike.length === 0 || !anyNames(telling, name)) return false;
  const stands = STANDS_FOR[name.place ? 'place' : 'person'];
  return (
    anyNames(others, name) ||
    held.some(({ text }) => stands.test(text)) ||
    alike.some((other) => !other.place && anyNames(held, other))
  );
};

type Statement = Stated & { names: WrittenName[] };

/** What no sentence that backs the claim says, of what the statement says. */
const missingAt = (
  { figures, days, names }: Statement,
  event: readonly WrittenName[][],
  evidence: Evidence,
  published: string,
): string[] => {
  const said = evidence.held.map((sentence) => statedIn(sentence.text, published));
  const hasFigure = (one: Figure): boolean =>
    said.some((sentence) => sentence.figures.some((other) => agree(one, other)));
  const hasDay = (one: DayFact): boolean =>
    said.some((sentence) => sentence.days.some((other) => givesDay(one, other)));
  const hasName = (one: WrittenName): boolean =>
    anyNames(evidence.held, one) || carried(one, event, evidence);
  return [
    ...figures.filter((one) => !hasFigure(one)),
    ...days.filter((one) => !hasDay(one)),
    ...names.filter((one) => !hasName(one)),
  ].map(({ text }) => text);
};

/** What the statements of an edition are held against. */
type Ground = {
  all: readonly TellingSentence[];
  /** Words that are written small somewhere: no names where they begin a sentence. */
  small: ReadonlySet<string>;
  event: WrittenName[][];
  dates: ReadonlyMap<string, string>;
};

const SMALL = /(?<![\p{L}\p{M}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu;

const groundOf = memoPair(
  (edition: Edition, all: readonly TellingSentence[]): Ground => ({
    all,
    small: new Set(all.flatMap(({ text }) => text.match(SMALL) ?? [])),
    event: eventNames(edition),
    dates: new Map(edition.sources.map(({ id, date }) => [id, date])),
  }),
);

/** Editions that differ in their claims alone are held against the same ground. */
let last: { edition: Edition; all: readonly TellingSentence[] } | null = null;

const sameGround = (edition: Edition, all: readonly TellingSentence[]): Ground => {
  const same =
    last?.all === all &&
    last.edition.event === edition.event &&
    last.edition.title === edition.title &&
    last.edition.sources === edition.sources;
  if (!same || !last) last = { edition, all };
  return groundOf(last.edition, all);
};

const openIn = memoPair((claim: EditionClaim, { all, small, event, dates }: Ground): Open[] => {
  const names = writtenNames(claim.statement ?? '', small);
  const others = [...backed(claim, all)];
  // Of a conflict the statement says what all but those that stand apart have.
  const saying = Object.keys(claim.evidence).filter((source) => !claim.apart.includes(source));
  return saying.flatMap((source) => {
    const day = dates.get(source) ?? '';
    const held = others.filter((sentence) => sentence.source === source);
    const telling = all.filter((sentence) => sentence.source === source);
    const statement = { ...statedIn(claim.statement ?? '', day), names };
    return missingAt(statement, event, { held, others, telling }, day).map((text) => ({
      place: `claims › ${claim.id} › statement`,
      message: `“${text}” is not in what ${source} says there (${held.map(shown).join(', ')}).`,
    }));
  });
});

/** The facts of each statement that one of its sources does not have. */
export const factsOpen = (edition: Edition, all: readonly TellingSentence[]): Open[] => {
  const ground = sameGround(edition, all);
  return edition.claims.flatMap((claim) => openIn(claim, ground));
};
