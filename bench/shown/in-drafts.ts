/** What the draft of a whole story shows: what tellings share, and the points on which they differ. */
import type { Side as Place } from '../../src/core/draft/discrepancy.ts';
import { type Drafted, findAll } from '../../src/core/draft/findings.ts';
import { type Group, groups } from '../../src/core/draft/groups.ts';
import { type Point, points } from '../../src/core/draft/points.ts';
import type { DraftSentence } from '../../src/core/draft/tellings.ts';
import type { Facet } from '../../src/core/story/codes.ts';
import { UNDATED } from '../../src/core/story/story.ts';
import type { Telling } from '../../src/core/story/telling.ts';
import type { Weights } from '../../src/core/terms/weights.ts';
import type { Doc } from '../accuracy/data.ts';
import { pageOf } from '../accuracy/stories.ts';
import type { Finding, Kind, Side } from './finding.ts';
import { sideOf } from './on-pages.ts';
import { docsOf, type WholeStory } from './stories.ts';

const tellingOf = (doc: Doc): Telling => {
  const { text } = pageOf(doc, true);
  return {
    id: doc.doc_id,
    meta: {
      source: doc.doc_id,
      outlet: doc.doc_id,
      credits: null,
      date: doc.date ?? UNDATED,
      url: `https://${doc.doc_id}.example/`,
    },
    text,
    body: text,
  };
};

/** A story drafted from all its tellings. */
export const draftOf = (story: WholeStory, weights: Weights): Drafted =>
  findAll(docsOf(story).map(tellingOf), weights);

const sideAt = (
  { tellings, cleaned }: Drafted,
  source: string,
  at: { start: number; end: number },
): Side => {
  const text = tellings.find(({ id }) => id === source)?.text ?? '';
  return sideOf(source, { text, blocks: cleaned.get(source)?.blocks ?? [] }, at);
};

const pairsOf = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((one, i) => items.slice(i + 1).map((other): [T, T] => [one, other]));

const sharedIn = (drafted: Drafted, story: WholeStory, { sentences }: Group): Finding[] => {
  const firsts = new Map<string, DraftSentence>();
  for (const sentence of sentences)
    if (!firsts.has(sentence.source)) firsts.set(sentence.source, sentence);
  return pairsOf([...firsts]).map(([a, b]) => ({
    story,
    where: 'drafts',
    kind: 'shared',
    odds: false,
    quoted: null,
    sides: [sideAt(drafted, ...a), sideAt(drafted, ...b)],
  }));
};

const ODDS: Facet[] = ['figure', 'day', 'person'];

const kindOf = ({ facet }: Point): Kind => (facet === 'presence' ? 'shared' : facet);

/** The whole quotation that a stretch of one belongs to. */
const quoteAt = ({ tellings }: Drafted, { source, start, end }: Place): Place => {
  const quote = tellings
    .find(({ id }) => id === source)
    ?.sentences.flatMap(({ quotes }) => quotes)
    .find((one) => one.start < end && one.end > start);
  return quote
    ? { source, start: quote.start, end: quote.end, words: '' }
    : { source, start, end, words: '' };
};

const differingIn = (drafted: Drafted, story: WholeStory, point: Point): Finding[] =>
  pairsOf([...point.readings.values()])
    // Of many tellings some say it alike.
    .filter(([a, b]) =>
      point.differ.some((pair) => pair.includes(a.source) && pair.includes(b.source)),
    )
    .map((pair) => {
      const kind = kindOf(point);
      const [a, b] = kind === 'quotation' ? pair.map((one) => quoteAt(drafted, one)) : pair;
      return {
        story,
        where: 'drafts',
        kind,
        odds: ODDS.includes(point.facet),
        quoted: kind === 'quotation' ? (point.quoted ?? 'alike') : null,
        sides: [sideAt(drafted, a!.source, a!), sideAt(drafted, b!.source, b!)],
      };
    });

/** The findings of a draft. */
export const inDraft = (story: WholeStory, drafted: Drafted): Finding[] => [
  ...groups(drafted.tellings).flatMap((group) => sharedIn(drafted, story, group)),
  ...points(drafted.discrepancies).flatMap((point) => differingIn(drafted, story, point)),
];
