/**
 * Stories that nobody edited: two tellings and what the core keeps of them. They have no claims and
 * no slots, so that whatever an edition adds is not measured here.
 */

import { STORY_FORMAT, type Story } from '../../src/core/index/compiled-story.ts';
import {
  collateUtterances,
  fingerprint,
  fingerprintRuns,
} from '../../src/core/index/fingerprint.ts';
import { type Compiled, indexFiles } from '../../src/core/index/index-files.ts';
import { open } from '../../src/core/index/open.ts';
import type { Shelf } from '../../src/core/index/shelf.ts';
import { withStampedDay } from '../../src/core/prose/lines/stamped-day.ts';
import { type ReportingText, sentencesIn } from '../../src/core/prose/text-sentences.ts';
import { type Source, UNDATED } from '../../src/core/story/story.ts';
import type { Weights } from '../../src/core/terms/weights.ts';
import { textPage } from '../../src/core/text/blocks.ts';
import type { Page } from '../../src/core/text/page.ts';
import { indexShelf } from '../../src/corpus/index-shelf.ts';
import type { Doc, StoryItem } from './data.ts';

/** The catalogue's files demand a day and make nothing of it. */
const ANY_DAY = '2000-01-01';
/** As many as an edition's openings have. */
const OPENING = 6;

// The Gun Violence Corpus writes "//n" where a line ends.
const textOf = ({ title, text }: Doc): string => {
  const body = text.replace(/\s*\/\/n\s*/g, '\n').trim();
  return body.startsWith(title.trim()) ? body : `${title.trim()}\n${body}`;
};

/** A document as a page without an address; `dated` whether its date is told. */
export const pageOf = (doc: Doc, dated: boolean): Page =>
  textPage(textOf(doc), null, dated ? doc.date : null);

/** A document as a telling: whoever edits a story reads its day from its stamp where none is told. */
const tellingOf = (doc: Doc, dated: boolean): ReportingText => {
  const { text, blocks: found, date } = withStampedDay(pageOf(doc, dated));
  return { id: doc.doc_id, text, blocks: found, date };
};

const sourceOf = ({ id, date }: ReportingText): Source => ({
  id,
  outlet: id,
  credits: null,
  url: '',
  date: date ?? UNDATED,
  language: 'en',
  kind: 'article',
  dateline: null,
  complete: true,
  text: 'original',
  origin: id,
  lineage: { how: 'own', from: null, evidence: [] },
});

const openingOfTelling = ({ text, blocks: found }: ReportingText): string =>
  sentencesIn(text, found)
    .slice(0, OPENING)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');

/** The story that an item's tellings make; its day is that of the first of them. */
export const storyOf = (
  item: StoryItem,
  id: string,
  dated: boolean,
  weights: Weights,
): Compiled => {
  const tellings = item.docs.map((doc) => tellingOf(doc, dated));
  const days = tellings.flatMap(({ date }) => date ?? []).sort();
  const story: Story = {
    format: STORY_FORMAT,
    id,
    title: item.docs[0]?.title ?? id,
    event: { day: days[0] ?? UNDATED, slots: [], parts: [] },
    abroad: {},
    sets: {},
    edition: { version: '0', date: ANY_DAY, editor: '', corrections: '', drafted: true },
    origins: tellings.map((telling) => ({ id: telling.id, name: telling.id })),
    sources: tellings.map(sourceOf),
    claims: [],
    replaces: {},
    sentences: tellings.flatMap((telling) => fingerprint(telling, weights)),
    utterances: collateUtterances(tellings).map(({ utterance }) => utterance),
    runs: Object.fromEntries(tellings.map((telling) => [telling.id, fingerprintRuns(telling)])),
  };
  return { story, openings: tellings.map(openingOfTelling) };
};

const listed = ({ story, openings }: Compiled): Compiled => ({
  story: { ...story, event: { ...story.event, day: ANY_DAY }, sentences: [], runs: {} },
  openings,
});

/** A shelf of stories in memory, with the catalogue that `variorum build` would write. */
export const shelfOf = (compiled: readonly Compiled[], weights: Weights): Shelf => {
  const files = indexFiles(compiled.map(listed), weights);
  const stories = new Map(compiled.map(({ story }) => [story.id, story]));
  return {
    ...indexShelf(files, weights),
    open: async (id) => {
      const story = stories.get(id);
      if (!story) throw new Error(`${id}: no such story`);
      return open(story, weights);
    },
  };
};
