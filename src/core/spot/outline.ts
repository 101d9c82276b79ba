/** A text, or the tellings of a story, as spotting sees them: what words, figures and days stand where. */
import type { Fact } from '../facts/fact.ts';
import type { HeldSentence, OpenStory } from '../index/open.ts';
import type { ReadPage } from '../prose/read.ts';
import type { Measured } from '../terms/measure.ts';
import { memo } from '../text/memo.ts';

/** Terms by what they weigh in a text, and the length of the whole. */
export type Vector = { values: Map<number, number>; norm: number };

export type Outline = {
  sentences: Measured[];
  /** Headline and the first sentence. */
  lead: Vector;
  opening: Vector;
  whole: Vector;
};

/** Values by what they measure or count; one may be given more than once. */
export type Figures = Map<string, number[]>;

/** What facts say of an event, whoever tells it. */
export type Particulars = {
  earlyFigures: Figures;
  /** Full days: those named early, and the days of the texts. */
  days: string[];
  /** The days of the texts alone. */
  published: string[];
  /** "01-30" of the days named early; their year may be open. */
  dates: ReadonlySet<string>;
};

export type PageOutline = Outline & Particulars;
/** A telling's, with the held sentences that its own are measured from. */
export type TellingOutline = Outline & { held: readonly HeldSentence[] };
export type StoryOutline = Particulars & { tellings: TellingOutline[] };

type Sentence = { measured: Measured; facts: readonly Fact[] };

export const LEAD = 2;
/** A wire report's first paragraphs. */
const OPENING = 10;
/** Sentences within which a report has said what it is about. */
export const EARLY = 8;
/** Beyond this a page says nothing new about which event it covers. */
const MOST_SENTENCES = 60;
/** Rare words count more, but less than in proportion: tried from .5 to 3, flattest near here. */
const STEEPNESS = 0.75;
/** A name or a figure tells one event from another of its kind; the word for the kind does not. */
const NAMED = 2;

type Count = { n: number; weight: number; named: boolean };

const counted = (sentences: readonly { measured: Measured }[]): Map<number, Count> => {
  const counts = new Map<number, Count>();
  for (const { measured } of sentences)
    for (const [hash, { weight, name, number }] of measured.terms) {
      const known = counts.get(hash);
      const named = name || number || known?.named === true;
      counts.set(hash, { n: (known?.n ?? 0) + 1, weight, named });
    }
  return counts;
};

/** Words of many sentences count more, but less than in proportion (log term frequency). */
const vector = (counts: ReadonlyMap<number, Count>): Vector => {
  const values = new Map<number, number>();
  let squares = 0;
  for (const [hash, { n, weight, named }] of counts) {
    const value = weight ** STEEPNESS * (1 + Math.log(n)) * (named ? NAMED : 1);
    values.set(hash, value);
    squares += value * value;
  }
  return { values, norm: Math.sqrt(squares) };
};

/** Of a text's sentences, those that say what it is about. */
export const outline = (sentences: readonly { measured: Measured }[]): Outline => {
  const all = sentences.slice(0, MOST_SENTENCES);
  return {
    sentences: all.map(({ measured }) => measured),
    lead: vector(counted(all.slice(0, LEAD))),
    opening: vector(counted(all.slice(0, OPENING))),
    whole: vector(counted(all)),
  };
};

const figuresOf = (facts: readonly Fact[]): Figures => {
  const found: Figures = new Map();
  for (const fact of facts) {
    if (fact.facet !== 'figure' || (fact.unit === null && fact.counts === null)) continue;
    const key = `${fact.unit ?? ''} ${fact.counts ?? ''}`;
    found.set(key, [...(found.get(key) ?? []), fact.value]);
  }
  return found;
};

const fullDays = (days: readonly (string | null)[]): string[] =>
  days.flatMap((day) => (day?.length === 10 ? day : []));

const particulars = (early: readonly Fact[], dates: readonly (string | null)[]): Particulars => {
  const named = early.flatMap((fact) => (fact.facet === 'day' && fact.day ? [fact.day] : []));
  return {
    earlyFigures: figuresOf(early),
    days: fullDays([...named, ...dates]),
    published: fullDays(dates),
    dates: new Set(
      named.filter((day) => day.length === 10 || day.startsWith('--')).map((day) => day.slice(-5)),
    ),
  };
};

const factsOf = (sentences: readonly Sentence[]): Fact[] => sentences.flatMap(({ facts }) => facts);

/** A page's outline. */
export const outlinePage = ({ page, sentences }: ReadPage): PageOutline => ({
  ...outline(sentences),
  ...particulars(factsOf(sentences.slice(0, EARLY)), [page.date]),
});

const outlineTelling = (held: readonly HeldSentence[]): TellingOutline => ({
  ...outline(held),
  held: held.slice(0, MOST_SENTENCES),
});

/** A story's, with one a telling. */
export const outlineStory = memo(
  ({ story, sentences }: OpenStory): StoryOutline => ({
    tellings: story.sources.map(({ id }) =>
      outlineTelling(sentences.filter(({ source }) => source === id)),
    ),
    ...particulars(
      factsOf(sentences.filter(({ at }) => at < EARLY)),
      story.sources.map(({ date }) => date),
    ),
  }),
);
