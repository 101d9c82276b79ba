/** The whole way of a page through the core: candidates, spotting, aligning, comparing, counting. */

import { factsOf } from '../index/compiled-story.ts';
import type { Choice } from '../index/shelf.ts';
import { entriesOf } from '../prose/lines/entries.ts';
import { withStampedDay } from '../prose/lines/stamped-day.ts';
import { bestOn, isTheStory, openingOfPage, type Weighed } from '../spot/best-story.ts';
import { PERHAPS } from '../spot/spot.ts';
import type { StoryFacts } from '../story/story.ts';
import type { Weights } from '../terms/weights.ts';
import { isCompared, languageOf } from '../text/language.ts';
import { anchorOf } from '../text/locate.ts';
import type { Page } from '../text/page.ts';
import { plainPage } from '../text/plain-page.ts';
import { extentOf } from './lacking/may-lack.ts';
import { asLive, entriesOn, entriesReport } from './live-page.ts';
import type { Report } from './report.ts';
import { storyReport } from './story-report.ts';

const EMPTY: Omit<Report, 'language' | 'excerpt'> = {
  story: null,
  why: [],
  considered: null,
  part: null,
  source: null,
  alsoHolds: [],
  changed: false,
  notes: [],
  leftOut: [],
};

/** A story that is less likely than one in a thousand is not even near: the page is about something else. */
const NEAR = 0.001;

const consideredOnly = ({ open: { story }, verdict }: Weighed): Report['considered'] => ({
  id: story.id,
  title: story.title,
  confidence: verdict.confidence,
  perhaps: verdict.confidence >= PERHAPS,
  for: verdict.why,
  against: verdict.against,
});

const annotatePlain = async (
  given: Page,
  choice: Choice,
  weights: Weights,
): Promise<{ report: Report; story: StoryFacts | null }> => {
  const page = withStampedDay(given);
  const language = languageOf(page.language, openingOfPage(page));
  const english = isCompared(language);
  const extent = extentOf(page);
  const base: Report = { ...EMPTY, language, excerpt: extent === 'cut' };
  const entries = english ? entriesOf(page) : null;
  const found = await entriesOn(entries?.pages ?? [], language, choice, weights);
  const whole = await bestOn(page, language, choice, weights);
  const [entry] = found;
  if (entry && !whole?.best?.recognised.length) {
    const story = factsOf(entry.best.open.story);
    return { report: { ...base, ...entriesReport(found, entries?.pages.length ?? 0) }, story };
  }
  if (!whole?.best || whole.best.verdict.confidence < NEAR) return { report: base, story: null };
  const best = asLive({ read: whole.read, best: whole.best }, entries);
  const story = factsOf(best.open.story);
  return isTheStory(best)
    ? { report: { ...base, ...storyReport(whole.read, best, english, extent) }, story }
    : { report: { ...base, considered: consideredOnly(best) }, story };
};

/** Reads a page against the stories of a choice. Throws `IndexError` where a story cannot be read. */
export const annotate = async (
  page: Page,
  choice: Choice,
  weights: Weights,
): Promise<{ report: Report; story: StoryFacts | null }> => {
  const { page: read, back } = plainPage(page);
  const { report, story } = await annotatePlain(read, choice, weights);
  if (read === page || read.text === page.text) return { report, story };
  const notes = report.notes.map((note) => ({
    ...note,
    passage: anchorOf(page.text, ...back(note.passage.start, note.passage.end)),
  }));
  return { report: { ...report, notes }, story };
};
