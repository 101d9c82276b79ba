/** Marking 200 passages of a page, beside mark.js: each marks, and takes its marks away again. */
import Mark from 'mark.js';
import { readArticle } from '../../src/article/article.ts';
import { mark } from '../../src/content/marks.ts';
import type { Segment } from '../../src/content/segments.ts';
import { median, timed } from './timed.ts';

/** Medians in milliseconds; elements that each had put into the page while it was marked. */
export type Marking = {
  passages: number;
  ours: number;
  theirs: number;
  added: { ours: number; theirs: number };
};

const PASSAGES = 200;
const LENGTH = 60;
const TIMES = 15;

const count = (): number => document.body.getElementsByTagName('*').length;

export const timeMarking = (): Marking | null => {
  const article = readArticle(document);
  if (!article) return null;
  const step = Math.max(LENGTH + 1, Math.floor(article.page.text.length / PASSAGES));
  const segments: Segment[] = [];
  const ranges: { start: number; length: number }[] = [];
  for (let start = 0; segments.length < PASSAGES; start += step) {
    const end = start + LENGTH;
    if (end > article.page.text.length) break;
    const there = article.toBody(start, end);
    if (!there) continue;
    const passage = { start, end, kind: 'shared' as const, notes: [], mixed: false };
    segments.push({ start, end, passage });
    ranges.push({ start: there.start, length: there.end - there.start });
  }
  const before = count();
  const added = { ours: 0, theirs: 0 };
  const one = () =>
    timed(() => {
      const marks = mark(segments, article);
      added.ours = count() - before;
      marks.undo();
    });
  const other = () =>
    timed(() => {
      const marker = new Mark(document.body);
      marker.markRanges(ranges);
      added.theirs = count() - before;
      marker.unmark();
    });
  // Ours first: a peer that changes the page's nodes would leave it without what it read.
  const ours = Array.from({ length: TIMES }, one);
  const theirs = Array.from({ length: TIMES }, other);
  return { passages: segments.length, ours: median(ours), theirs: median(theirs), added };
};
