/** What each page is noted with beside the tellings of its story, were they a reader's own articles. */

import { storyOfArticles } from '../../src/core/articles/story-of-articles.ts';
import { open } from '../../src/core/index/open.ts';
import { breaksOff } from '../../src/core/prose/lines/breaks-off.ts';
import { readPage } from '../../src/core/prose/read.ts';
import { alsoIn } from '../../src/core/report/own-articles/also-in.ts';
import { besideNotes } from '../../src/core/report/own-articles/beside-notes.ts';
import { partnersOf, withoutOwn } from '../../src/core/report/own-articles/partners.ts';
import { recognise } from '../../src/core/spot/recognise.ts';
import type { Weights } from '../../src/core/terms/weights.ts';
import type { Page } from '../../src/core/text/page.ts';
import type { Doc } from '../accuracy/data.ts';
import { pageOf } from '../accuracy/stories.ts';
import type { Finding, Side } from './finding.ts';
import { sideOf } from './on-pages.ts';
import type { WholeStory } from './stories.ts';

const addressOf = (id: string): string => `https://example.org/${id}`;

/** A document with an address, so that it is known again. */
const pageAt = (doc: Doc): Page => ({ ...pageOf(doc, true), url: addressOf(doc.doc_id) });

/** Where an article has a sentence, which is whole in it but for white space. */
const saidIn = (doc: string, page: Page, says: string): Side | null => {
  const pattern = says
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const found = new RegExp(pattern, 'u').exec(page.text);
  return found && sideOf(doc, page, { start: found.index, end: found.index + found[0].length });
};

/** The sentences shown beside each other, and what a page is said not to have; that something is only here is asked of `onPages`. */
export const besideArticles = (story: WholeStory, weights: Weights): Finding[] => {
  const held = new Map(story.item.docs.map((doc) => [doc.doc_id, pageAt(doc)]));
  const articles = [...held].map(([id, page]) => ({
    id,
    outlet: id,
    url: addressOf(id),
    day: page.date,
    page,
  }));
  const opened = open(storyOfArticles('own', story.name, articles, weights), weights);
  return story.pages.flatMap((item) => {
    const page = readPage(pageAt(item), weights);
    const recognised = recognise(page, opened);
    const partners = partnersOf(page, { open: opened, recognised });
    const others = withoutOwn(opened, partners);
    const base = { story, where: 'beside' as const, odds: false, quoted: null };
    const notes = besideNotes({ page, open: others, recognised, own: [], part: null }, partners);
    const shared = notes.flatMap(({ kind, passage, readings }) =>
      kind === 'alone'
        ? []
        : readings.flatMap(({ sources, says }): Finding[] =>
            sources.flatMap((id): Finding[] => {
              const there = saidIn(id, held.get(id) ?? page.page, says ?? '');
              const here = sideOf(item.doc_id, page.page, passage);
              return there
                ? [{ ...base, kind: 'shared', lacking: null, sides: [here, there] }]
                : [];
            }),
          ),
    );
    const lacking = breaksOff(page.page) ? [] : alsoIn(page, others, partners);
    return [
      ...shared,
      ...lacking.flatMap(({ source, points }) =>
        points.flatMap(({ says }): Finding[] => {
          const there = saidIn(source, held.get(source) ?? page.page, says);
          return there ? [{ ...base, kind: 'partial', lacking: item.doc_id, sides: [there] }] : [];
        }),
      ),
    ];
  });
};
