/** What is kept of an article to tell which others report the same event: small, and JSON as it stands. */
import * as v from 'valibot';
import { entriesOf } from '../prose/lines/entries.ts';
import { withStampedDay } from '../prose/lines/stamped-day.ts';
import { type ReadPage, readPage } from '../prose/read.ts';
import { type Outline, outline, outlinePage, type Particulars } from '../spot/outline.ts';
import { measure } from '../terms/measure.ts';
import { packRuns, unpackRuns } from '../terms/runs.ts';
import { packTerms, terms, unpackTerms } from '../terms/terms.ts';
import type { Weights } from '../terms/weights.ts';
import { isCompared, languageOf } from '../text/language.ts';
import { memo } from '../text/memo.ts';
import type { Page } from '../text/page.ts';

/** Raised with every change of shape or of what `kinship` reads; a sketch of another is made anew from the text. */
const SKETCH_FORMAT = 1;

export const Sketch = v.object({
  format: v.literal(SKETCH_FORMAT),
  /** The day of publication; null where neither metadata nor a stamp give it. */
  day: v.nullable(v.string()),
  /** False for a live page, a round-up, and a text in a language that is not compared: it is in no group with others. */
  joins: v.boolean(),
  /** Up to 32 numbers by which others that may tell its event are looked up. */
  keys: v.array(v.number()),
  /** The terms of its first sentences, headline first (`terms/terms.ts`). */
  sentences: v.array(v.string()),
  /** A quarter of the five-word runs of its paragraphs (`terms/runs.ts`). */
  runs: v.string(),
  /** Full days that it names early. */
  days: v.array(v.string()),
  /** "01-30" of the days that it names early. */
  dates: v.array(v.string()),
  /** Values given early, by what they measure or count. */
  figures: v.array(v.tuple([v.string(), v.array(v.number())])),
});
export type Sketch = v.InferOutput<typeof Sketch>;

/** Beyond these a report says little of which event it is on, and a sketch would only grow. */
const MOST_SENTENCES = 24;
/** One run in so many is kept, by its hash, so that of two texts the same ones are. */
const SAMPLED = 4;
/** As many runs as a sixty-sentence report gives; a transcript has no end of them. */
const MOST_RUNS = 200;
const MOST_KEYS = 32;

const tellingFirst = (weights: Iterable<readonly [number, number]>): number[] =>
  [...weights].sort(([keyA, a], [keyB, b]) => b - a || keyA - keyB).map(([key]) => key);

const keysOf = ({ opening }: Outline): number[] => tellingFirst(opening.values).slice(0, MOST_KEYS);

/** What a text is looked up by among the keys of sketches, the most telling first. */
export const keysOfText = (text: string, weights: Weights): number[] =>
  tellingFirst([...terms(text, weights)].map(([key, { weight }]) => [key, weight] as const));

const sampledRuns = ({ runs }: ReadPage): Set<number> =>
  new Set(
    [...runs]
      .filter((hash) => hash % SAMPLED === 0)
      .sort((a, b) => a - b)
      .slice(0, MOST_RUNS),
  );

/** The sketch of an article. */
export const sketchOf = (article: Page, weights: Weights): Sketch => {
  const page = withStampedDay(article);
  const read = readPage(page, weights);
  const outlined = outlinePage(read);
  return {
    format: SKETCH_FORMAT,
    day: page.date,
    joins: entriesOf(page) === null && isCompared(languageOf(page.language, page.text)),
    keys: keysOf(outlined),
    sentences: read.sentences
      .slice(0, MOST_SENTENCES)
      .map(({ measured }) => packTerms(measured.terms)),
    runs: packRuns(sampledRuns(read)),
    days: outlined.days,
    dates: [...outlined.dates],
    figures: [...outlined.earlyFigures],
  };
};

/** A sketch unpacked, to be held against others. */
export type OpenSketch = Outline & Particulars & { runs: Set<number> };

/** Unpacks a sketch, once as long as it is there; throws where packed data is damaged. */
export const openSketch = memo(
  ({ day, sentences, runs, days, dates, figures }: Sketch): OpenSketch => ({
    ...outline(sentences.map((packed) => ({ measured: measure(unpackTerms(packed)) }))),
    runs: unpackRuns(runs),
    days,
    published: day === null ? [] : [day],
    dates: new Set(dates),
    earlyFigures: new Map(figures),
  }),
);

/** A sketch as it was kept; null for damaged ones and those of another format. */
export const readSketch = (kept: unknown): Sketch | null => {
  const { success, output } = v.safeParse(Sketch, kept);
  if (!success) return null;
  try {
    openSketch(output);
    return output;
  } catch {
    return null;
  }
};
