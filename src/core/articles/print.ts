/** What is handed on of an article whose text stays at home: fingerprints, and values in at most eight words. */
import * as v from 'valibot';
import { Fact } from '../facts/fact.ts';
import { facts } from '../facts/facts.ts';
import type { Sentence, Story } from '../index/compiled-story.ts';
import { fingerprint, fingerprintRuns } from '../index/fingerprint.ts';
import { reporting } from '../prose/lines/reporting.ts';
import { packNeighbours, unpackNeighbours } from '../prose/neighbours.ts';
import { sentencesIn } from '../prose/text-sentences.ts';
import { Packed, type Source, UNDATED } from '../story/story.ts';
import { unpackRuns } from '../terms/runs.ts';
import { stem } from '../terms/stem.ts';
import { unpackTerms } from '../terms/terms.ts';
import type { Weights } from '../terms/weights.ts';
import type { Located } from '../text/span.ts';
import { firstWords, runWords, words } from '../text/words.ts';
import { MOST_COMPARED, type OwnArticle, readArticle } from './article.ts';

/** Words in a row, at most, that leave with a file without texts. */
export const MOST_WORDS = 8;

/** Longer ones are cut where an article is read (`article.ts`); each sentence has a few words at least. */
const MOST_SENTENCES = 3_000;
const MOST_FACTS = 400;
const MOST_VALUES = 12;
/** In characters: ten thousand terms of one sentence. */
export const LONGEST_PACKED = 40_000;
const Bounded = v.pipe(Packed, v.maxLength(LONGEST_PACKED));

const isShort = (words: string): boolean => runWords(words).length <= MOST_WORDS;

/** At most eight words. */
export const FewWords = v.pipe(
  v.string(),
  v.maxLength(200),
  v.check(isShort, `more than ${MOST_WORDS} words`),
);

export const Print = v.strictObject({
  /** BCP 47. */
  language: v.pipe(v.string(), v.maxLength(200)),
  /** False where the text broke off, or was not all read. */
  complete: v.boolean(),
  credits: v.nullable(FewWords),
  dateline: v.nullable(FewWords),
  /** In the article's order: an unordered set of terms each, the facts in it, and the words beside these. */
  sentences: v.pipe(
    v.array(
      v.strictObject({
        terms: Bounded,
        facts: v.pipe(v.array(Fact), v.maxLength(MOST_FACTS)),
        beside: Bounded,
      }),
    ),
    v.maxLength(MOST_SENTENCES),
  ),
  /** Winnowed hashes of five-word runs (`terms/runs.ts`). */
  runs: Packed,
  /** Figures with what they count, as they stand in it, in order, the first twelve. */
  values: v.pipe(v.array(FewWords), v.maxLength(MOST_VALUES)),
});
export type Print = v.InferOutput<typeof Print>;

const isShortFact = (fact: Fact): boolean =>
  Object.values(fact).every((value) => typeof value !== 'string' || isShort(value));

/** A sentence without facts of many words: a name may be as long as a headline. */
const shortened = ({ terms, facts, beside }: Sentence): Print['sentences'][number] => {
  const all = unpackNeighbours(beside);
  const short = facts
    .slice(0, MOST_FACTS)
    .flatMap((fact, i) => (isShortFact(fact) ? [[fact, all[i] ?? []] as const] : []));
  return {
    terms,
    facts: short.map(([fact]) => fact),
    beside: packNeighbours(short.map(([, bytes]) => bytes)),
  };
};

/** What a figure counts stands this near to it, in words (`facts/counted-noun.ts`). */
const NOUN_WITHIN = 6;

/** A figure with what it counts or measures, in the words of the article; null where it says neither. */
const valueIn = (text: string, fact: Located<Fact>, to: number): string | null => {
  if (fact.facet !== 'figure' || fact.unit === 'ordinal' || fact.unit === 'clock') return null;
  const { start, end, unit, counts } = fact;
  const noun = words(text, end, to)
    .slice(0, NOUN_WITHIN)
    .find(({ form }) => stem(form) === counts);
  if (!noun && (unit === null || counts !== null)) return null;
  return text.slice(start, noun?.end ?? end).replace(/\s+/g, ' ');
};

/** The print of an article; no nine words in a row of it are in the print. */
export const printOf = (article: OwnArticle, weights: Weights): Print => {
  const { printed, cleaned, language, complete } = readArticle(article);
  const text = reporting(printed);
  const values = sentencesIn(text, printed.blocks).flatMap(({ start, end, headline }) =>
    headline
      ? []
      : facts(text, start, end, printed.date).flatMap((fact) => valueIn(text, fact, end) ?? []),
  );
  const short = (words: string | undefined): string | null =>
    words === undefined ? null : firstWords(words, MOST_WORDS);
  return {
    language,
    complete,
    credits: short(cleaned.dateline?.agencies.at(-1)),
    dateline: short(cleaned.dateline?.place ?? undefined),
    sentences: fingerprint(printed, weights).slice(0, MOST_SENTENCES).map(shortened),
    runs: fingerprintRuns(printed),
    values: [...new Set(values)].filter(isShort).slice(0, MOST_VALUES),
  };
};

/** A print as it was kept; null for damage, and for one of another version. */
export const readPrint = (kept: unknown): Print | null => {
  const { success, output } = v.safeParse(Print, kept);
  if (!success) return null;
  try {
    for (const { terms, facts, beside } of output.sentences) {
      unpackTerms(terms);
      if (unpackNeighbours(beside).length !== facts.length) return null;
    }
    unpackRuns(output.runs);
    return output;
  } catch {
    return null;
  }
};

/** An article of which the print alone is there. */
export type Printed = Omit<OwnArticle, 'page'> & { print: Print };

const sourceOf = ({ id, outlet, url, day, print }: Printed): Source => ({
  id,
  outlet,
  credits: print.credits,
  url,
  date: day ?? UNDATED,
  language: print.language,
  kind: 'article',
  dateline: print.dateline,
  complete: print.complete,
  text: 'original',
  // Whose report it is, a text would tell.
  origin: null,
  lineage: { how: 'own', from: null, evidence: [] },
  given: 'print',
});

const sentencesOf = ({ id, print }: Printed): Sentence[] =>
  print.sentences.map((sentence, at) => ({ ...sentence, source: id, at, claims: [] }));

/**
 * A story of a reader's own articles with further ones of which the prints alone are there. These have no points of
 * their own, as there is no sentence to be shown; of none of the others' points they are said to have or to lack it.
 * They tell that a page copies them, and that something on it is not only there. The last ones count, as many as
 * there is room for beside the articles whose texts are there.
 */
export const withPrints = (story: Story, all: readonly Printed[]): Story => {
  const room = Math.max(0, MOST_COMPARED - story.sources.length);
  const prints = all.slice(Math.max(0, all.length - room));
  if (prints.length === 0) return story;
  const ids = prints.map(({ id }) => id);
  const days = prints.flatMap(({ day }) => day ?? []).sort();
  const { event, edition } = story;
  return {
    ...story,
    event: { ...event, day: event.day === UNDATED ? (days[0] ?? UNDATED) : event.day },
    edition: {
      ...edition,
      date: [...days, ...(edition.date === UNDATED ? [] : [edition.date])].sort().at(-1) ?? UNDATED,
    },
    sources: [...story.sources, ...prints.map(sourceOf)],
    claims: story.claims.map((claim) => ({ ...claim, unsure: [...claim.unsure, ...ids] })),
    sentences: [...story.sentences, ...prints.flatMap(sentencesOf)],
    runs: { ...story.runs, ...Object.fromEntries(prints.map(({ id, print }) => [id, print.runs])) },
  };
};
