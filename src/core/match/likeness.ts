/** How alike a page and the tellings of a story are as wholes: what a fit turns into a probability. */
import { align, type Measured } from './align.ts';

/** A text as spotting sees it: its measured sentences, the headline first, and its day. */
export type Outline = { sentences: Measured[]; day: string | null };

/** Each 0 to 1, but `apart`: days between the two, null where one is unknown. */
export type Likeness = {
  /** Cosine of the whole texts. */
  whole: number;
  /** Cosine of the openings. */
  opening: number;
  /** Mean probability that a sentence of the telling's opening is reported on the page, and the reverse. */
  reported: number;
  /** Share of the weight of the telling's opening's names and figures that the page has. */
  names: number;
  apart: number | null;
};

/** Sentences in an opening: headline, lead and what follows it in a wire report's first paragraphs. */
export const OPENING = 5;
/** Beyond this a page says nothing new about which event it covers, and costs time. */
const MOST_SENTENCES = 60;

type Vector = Map<number, { value: number; name: boolean }>;

/** Words of many sentences count more, but less than in proportion (log term frequency). */
const vector = (sentences: readonly Measured[]): Vector => {
  const counts = new Map<number, { n: number; weight: number; name: boolean }>();
  for (const { terms } of sentences)
    for (const [hash, { weight, name, number }] of terms) {
      const known = counts.get(hash);
      counts.set(hash, {
        n: (known?.n ?? 0) + 1,
        weight,
        name: name || number || known?.name === true,
      });
    }
  const made: Vector = new Map();
  for (const [hash, { n, weight, name }] of counts)
    made.set(hash, { value: weight ** 1.5 * (1 + Math.log(n)), name });
  return made;
};

const cosineOf = (a: Vector, b: Vector): number => {
  let dot = 0;
  let na = 0;
  let nb = 0;
  for (const [hash, { value }] of a) {
    na += value * value;
    dot += value * (b.get(hash)?.value ?? 0);
  }
  for (const { value } of b.values()) nb += value * value;
  return dot === 0 ? 0 : dot / Math.sqrt(na * nb);
};

const namesShared = (part: Vector, whole: Vector): number => {
  let all = 0;
  let shared = 0;
  for (const [hash, { value, name }] of part) {
    if (!name) continue;
    all += value;
    if (whole.has(hash)) shared += value;
  }
  return all === 0 ? 0 : shared / all;
};

const best = (sentence: Measured, among: readonly Measured[]): number =>
  among.reduce((most, other) => Math.max(most, align(sentence, other)), 0);

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Days between two days; prefixes ("2022") do not count. */
export const daysApart = (a: string | null, b: string | null): number | null => {
  if (a?.length !== 10 || b?.length !== 10) return null;
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
};

const capped = (sentences: readonly Measured[]): Measured[] => sentences.slice(0, MOST_SENTENCES);

/** The likeness of a page to one telling. */
export const likeness = (page: Outline, telling: Outline): Likeness => {
  const a = capped(page.sentences);
  const b = capped(telling.sentences);
  const [wholeA, wholeB] = [vector(a), vector(b)];
  const [openA, openB] = [a.slice(0, OPENING), b.slice(0, OPENING)];
  return {
    whole: cosineOf(wholeA, wholeB),
    opening: cosineOf(vector(openA), vector(openB)),
    reported: mean([...openB.map((s) => best(s, a)), ...openA.map((s) => best(s, b))]),
    names: (namesShared(vector(openB), wholeA) + namesShared(vector(openA), wholeB)) / 2,
    apart: daysApart(page.day, telling.day),
  };
};
