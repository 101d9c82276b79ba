/** What each page is noted with against the tellings that its story holds, as if it had been spotted. */

import { collateQuotes } from '../../src/core/compare/collate-quotes.ts';
import { sureClashes } from '../../src/core/compare/sure-clashes.ts';
import { type OpenStory, open } from '../../src/core/index/open.ts';
import { reporting } from '../../src/core/prose/lines/reporting.ts';
import { type Quote, quotes } from '../../src/core/prose/quotes.ts';
import { type ReadPage, readPage } from '../../src/core/prose/read.ts';
import { sentencesIn } from '../../src/core/prose/text-sentences.ts';
import { notesOn } from '../../src/core/report/notes.ts';
import type { Note } from '../../src/core/report/report.ts';
import { recognise } from '../../src/core/spot/recognise.ts';
import { alignToCompare } from '../../src/core/terms/align.ts';
import { sameUtterance } from '../../src/core/terms/collate.ts';
import type { Weights } from '../../src/core/terms/weights.ts';
import type { Page } from '../../src/core/text/page.ts';
import type { Span } from '../../src/core/text/span.ts';
import { pageOf, storyOf } from '../accuracy/stories.ts';
import type { Finding, Kind, Side } from './finding.ts';
import type { WholeStory } from './stories.ts';

const said = (text: string, span: Span | undefined): string =>
  span ? text.slice(span.start, span.end).replace(/\s+/g, ' ').trim() : '';

/** A passage of a text with the sentences around it. */
export const sideOf = (
  doc: string,
  { text, blocks }: Pick<Page, 'text' | 'blocks'>,
  at: Span,
): Side => {
  const all = sentencesIn(text, blocks);
  const first = all.findIndex(({ end }) => end > at.start);
  const last = all.findLastIndex(({ start }) => start < at.end);
  const [from, to] = [all[first], all[Math.max(first, last)]];
  return {
    doc,
    sentence: from && to ? said(text, { start: from.start, end: to.end }) : said(text, at),
    words: said(text, at),
    before: said(text, all[first - 1]),
    after: said(text, all[Math.max(first, last) + 1]),
  };
};

type Setting = {
  story: WholeStory;
  page: ReadPage;
  opened: OpenStory;
  held: Map<string, Page>;
  doc: string;
};

/** Where a held telling has the value that a note is about: in the sentence that clashes most surely. */
const clashAt = (
  { page, opened, held }: Setting,
  source: string,
  { passage }: Note,
): Side | null => {
  const sentence = page.sentences.find(
    ({ start, end }) => start <= passage.start && end >= passage.end,
  );
  const text = held.get(source);
  if (!sentence || !text) return null;
  const all = opened.sentences.filter((one) => one.source === source);
  const whole = {
    page: page.sentences.flatMap(({ facts }) => facts),
    held: all.flatMap(({ facts }) => facts),
  };
  const found = all
    .flatMap((one) => {
      const strength = alignToCompare(sentence.measured, one.measured);
      return sureClashes(sentence, one, strength, whole)
        .filter(({ start }) => start === passage.start)
        .map(({ says }) => ({ at: one.at, strength, says }));
    })
    .sort((a, b) => b.strength - a.strength)[0];
  // Counted as sentences are fingerprinted: lines that report nothing have none.
  const span = found && sentencesIn(reporting(text), text.blocks)[found.at];
  return span ? { ...sideOf(source, text, span), words: found.says } : null;
};

const quoteOn = ({ page }: Setting, { passage }: Note): Quote | undefined =>
  page.sentences
    .flatMap((one) => one.quotes)
    .find(({ start, end }) => start < passage.end && end > passage.start);

/** The quotation that a note is about: the likest that differs just so. */
const quotedAt = (setting: Setting, source: string, note: Note): Side | null => {
  const text = setting.held.get(source);
  const quote = quoteOn(setting, note);
  if (!text || !quote) return null;
  const [other] = text.blocks
    .flatMap(({ start, end }) => quotes(reporting(text), start, end))
    .filter(({ bytes }) => sameUtterance(quote.bytes, bytes))
    .map((one) => ({ one, ...collateQuotes(quote, one) }))
    .filter(({ quoted }) => quoted === note.quoted)
    .sort((a, b) => b.collation.shared - a.collation.shared);
  return other ? sideOf(source, text, other.one) : null;
};

const kindOf = ({ kind, facet }: Note): Kind => {
  if (facet === 'quotation') return 'quotation';
  if (kind === 'alone') return 'alone';
  return facet === null || facet === 'presence' ? 'shared' : facet;
};

const findingsOf = (setting: Setting, note: Note): Finding[] => {
  const kind = kindOf(note);
  const { story, page, doc } = setting;
  const base = {
    story,
    where: 'pages' as const,
    kind,
    odds: note.kind === 'conflict',
    quoted: kind === 'quotation' ? (note.quoted ?? 'alike') : null,
    lacking: null,
  };
  const at = (kind === 'quotation' && quoteOn(setting, note)) || note.passage;
  const here = sideOf(doc, page.page, at);
  if (kind === 'alone') return [{ ...base, sides: [here] }];
  return note.sources.slice(0, 1).flatMap((source): Finding[] => {
    const there =
      kind === 'quotation' ? quotedAt(setting, source, note) : clashAt(setting, source, note);
    return there ? [{ ...base, sides: [here, there] }] : [];
  });
};

/** The findings on all pages of a story. */
export const onPages = (story: WholeStory, weights: Weights): Finding[] => {
  const held = new Map(story.item.docs.map((doc) => [doc.doc_id, pageOf(doc, true)]));
  const opened = open(storyOf(story.item, story.name, true, weights).story, weights);
  return story.pages.flatMap((item) => {
    const page = readPage(pageOf(item, true), weights);
    const recognised = recognise(page, opened);
    const own = recognised
      .filter(({ relation }) => relation !== 'rewrites')
      .map(({ source }) => source);
    const { notes } = notesOn({ page, open: opened, recognised, own, part: null });
    const setting = { story, page, opened, held, doc: item.doc_id };
    return notes.flatMap((note) => findingsOf(setting, note));
  });
};
