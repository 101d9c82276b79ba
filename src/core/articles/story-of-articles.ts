/** Makes a story of the articles that a reader keeps on one event: drafted, with whole sentences, for the reader alone. */

import { draftEvent } from '../draft/event.ts';
import { type Derived, inferLineage, type Known } from '../draft/lineage.ts';
import { readTellings } from '../draft/tellings.ts';
import { STORY_FORMAT, type Story } from '../index/compiled-story.ts';
import { collateUtterances, fingerprint, fingerprintRuns } from '../index/fingerprint.ts';
import { withoutDateline } from '../prose/lines/dateline.ts';
import { sentencesIn } from '../prose/text-sentences.ts';
import { blankClaim, type Claim, type Source, UNDATED } from '../story/story.ts';
import { wordsId } from '../terms/hash.ts';
import type { Weights } from '../terms/weights.ts';
import { isCompared } from '../text/language.ts';
import { MOST_COMPARED, type OwnArticle, type ReadArticle, readArticle } from './article.ts';
import { type Row, type RowSentence, rowsOf } from './rows.ts';
import { sharingText } from './shared-text.ts';

export type { OwnArticle } from './article.ts';

/** Who copies whom shows early; the whole of long texts would be held against each other a million times. */
const LINEAGE_SENTENCES = 40;

const knownOf = (all: readonly ReadArticle[], weights: Weights): Known[] => {
  const tellings = readTellings(
    all.map(({ printed }) => printed),
    weights,
  );
  return all.map(({ article, printed, cleaned }, i) => {
    const telling = tellings[i] ?? { id: article.id, text: '', sentences: [] };
    const credited = { outlet: article.outlet, credits: null, date: printed.date ?? UNDATED };
    return {
      telling: { ...telling, sentences: telling.sentences.slice(0, LINEAGE_SENTENCES) },
      cleaned,
      credited,
    };
  });
};

/** That a text has no words of any other was not asked of all. */
const lineageOf = (derived: Derived | undefined): Source['lineage'] => {
  const { how, from, evidence } = derived?.lineage ?? { how: 'own', from: null, evidence: [] };
  return { how, from, evidence: evidence.filter(({ code }) => code !== 'none') };
};

const sourceOf = (
  { article, printed, cleaned, language, complete }: ReadArticle,
  derived: Derived | undefined,
): Source => ({
  id: article.id,
  outlet: article.outlet,
  credits: cleaned.dateline?.agencies.at(-1) ?? null,
  url: article.url,
  date: printed.date ?? UNDATED,
  language,
  kind: 'article',
  dateline: cleaned.dateline?.place ?? null,
  complete,
  text: derived?.text ?? 'original',
  origin: derived?.origin ?? null,
  lineage: lineageOf(derived),
  ...(article.given && { given: 'text' as const }),
});

/** The sentences of an article as the index has them, with their words. */
const sentencesOf = ({ printed, language }: ReadArticle, weights: Weights): RowSentence[] => {
  const spans = sentencesIn(printed.text, printed.blocks);
  return fingerprint(printed, weights).flatMap((sentence, i) => {
    const span = spans[i];
    const says = span ? withoutDateline(printed.text.slice(span.start, span.end)).trim() : '';
    return says === '' ? [] : [{ sentence, says, comparable: isCompared(language) }];
  });
};

/** By its first sentence's words, so that what a reader says of a point outlives a new draft; a second one alike is numbered. */
const idsOf = (rows: readonly Row[]): string[] => {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const id = `p-${wordsId(row[0]?.says ?? '')}`;
    const n = (counts.get(id) ?? 0) + 1;
    counts.set(id, n);
    return n === 1 ? id : `${id}-${n}`;
  });
};

const pointOf = (row: Row, id: string, sources: readonly Source[]): Claim => {
  const has = row.map(({ sentence }) => sentence.source);
  return blankClaim(id, has, {
    // A match below the line is no absence: a draft says of none that it lacks a point.
    unsure: sources.flatMap((source) => (has.includes(source.id) ? [] : [source.id])),
    readings: row.map(({ sentence, says }) => ({ sources: [sentence.source], says })),
  });
};

const eventOf = (known: readonly Known[], all: readonly ReadArticle[]): Story['event'] => {
  const dates = all.flatMap(({ printed: { date } }) => date ?? []);
  const { day } = draftEvent(
    known.map(({ telling }) => telling),
    dates,
  );
  // Slots that nobody has read may rule out no page.
  return { day: dates.length === 0 ? UNDATED : day, slots: [], parts: [] };
};

const originsOf = (derived: Iterable<Derived>): Story['origins'] => {
  const names = new Map<string, string>();
  for (const { origin, name } of derived)
    if (origin !== null && name !== null && !names.has(origin)) names.set(origin, name);
  return [...names].map(([id, name]) => ({ id, name }));
};

/** Those that are compared, in their order: the last ones, and of what story files gave as many as there is room for. */
const compared = (articles: readonly OwnArticle[]): OwnArticle[] => {
  const last = articles.toReversed();
  const own = last.filter(({ given }) => !given);
  const given = last.filter((article) => article.given);
  const some = new Set([...own, ...given].slice(0, MOST_COMPARED));
  return articles.filter((article) => some.has(article));
};

/**
 * Drafts and compiles a story from a reader's own articles, the oldest first; of two with one id the last
 * counts. Its claims are points, each reading a whole sentence of its article. The same for the same articles.
 */
export const storyOfArticles = (
  id: string,
  title: string,
  articles: readonly OwnArticle[],
  weights: Weights,
): Story => {
  const latest = [...new Map(articles.map((article) => [article.id, article])).values()];
  const all = compared(latest).map(readArticle);
  const known = knownOf(all, weights);
  // Whoever has hardly a word in common with any other copies none: it is held against nobody.
  const derived = new Map(
    sharingText(all).flatMap((group) => [
      ...inferLineage(
        group.flatMap((at) => known[at] ?? []),
        [],
        [],
      ),
    ]),
  );
  const sources = all.map((one) => sourceOf(one, derived.get(one.article.id)));
  const sentences = all.map((one) => sentencesOf(one, weights));
  const rows = rowsOf(sentences);
  const ids = idsOf(rows);
  const idOf = new Map(
    rows.flatMap((row, i) => row.map(({ sentence }) => [sentence, ids[i] ?? ''] as const)),
  );
  const printed = all.map((one) => one.printed);
  const dates = printed.flatMap(({ date }) => date ?? []).sort();
  return {
    format: STORY_FORMAT,
    id,
    title,
    event: eventOf(known, all),
    abroad: {},
    sets: {},
    edition: {
      version: 'draft',
      date: dates.at(-1) ?? UNDATED,
      editor: '',
      corrections: '',
      drafted: true,
      own: true,
    },
    origins: originsOf(derived.values()),
    sources,
    claims: rows.map((row, i) => pointOf(row, ids[i] ?? '', sources)),
    replaces: {},
    sentences: sentences
      .flat()
      .map(({ sentence }) => ({ ...sentence, claims: [idOf.get(sentence) ?? ''] })),
    utterances: collateUtterances(printed).map(({ utterance }) => utterance),
    runs: Object.fromEntries(printed.map((one) => [one.id, fingerprintRuns(one)])),
  };
};
