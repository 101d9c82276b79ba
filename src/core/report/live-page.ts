/** Live pages and round-ups: each entry is judged for itself, as a small page. */

import type { Choice } from '../index/shelf.ts';
import type { Entries } from '../prose/lines/entries.ts';
import type { ReadPage } from '../prose/read.ts';
import { bestOn, isTheStory, type Weighed } from '../spot/best-story.ts';
import { claimsIn } from '../spot/claims.ts';
import { beginsWithAct } from '../spot/evidence.ts';
import { STATED } from '../spot/lead.ts';
import { CONTRADICTED } from '../spot/spot.ts';
import type { Weights } from '../terms/weights.ts';
import type { Page } from '../text/page.ts';
import { holds } from '../text/span.ts';
import { shownIn } from './note-kind.ts';
import type { Report } from './report.ts';
import { storyReport } from './story-report.ts';

/** A page, or an entry of one, and the story that it fits best. */
type Entry = { read: ReadPage; best: Weighed };

/** True for an entry that reports the event. One of a single sentence announces it, and one that begins with something else only mentions it. */
const isReport = ({ read, best }: Entry): boolean => {
  const body = read.sentences.filter(({ headline }) => !headline);
  return body.length > 1 && (best.part !== null || beginsWithAct(read, best.open));
};

/** The entries of a page that report one story: the story that most of them report. */
export const entriesOn = async (
  pages: readonly Page[],
  language: string,
  choice: Choice,
  weights: Weights,
): Promise<Entry[]> => {
  const found: Entry[] = [];
  for (const page of pages) {
    const one = await bestOn(page, language, choice, weights);
    const { read, best } = one ?? { best: null };
    if (read && best && isTheStory(best) && isReport({ read, best })) found.push({ read, best });
  }
  const of = ({ best }: Entry): Entry[] =>
    found.filter((other) => other.best.open.story.id === best.open.story.id);
  return found.reduce<Entry[]>((most, one) => (of(one).length > most.length ? of(one) : most), []);
};

/**
 * What a live page or a round-up reports: the notes on its entries of the story. The rest of the page is
 * of something else, so nothing is said to be only here or not here.
 */
export const entriesReport = (entries: readonly Entry[], of: number): Partial<Report> => {
  const each = entries.map(({ read, best }) => storyReport(read, best, true, 'entry'));
  const [first] = each;
  const parts = new Set(each.map(({ part }) => part ?? null));
  return {
    ...first,
    why: [{ code: 'entries', n: entries.length, of }, ...(first?.why ?? [])],
    part: parts.size === 1 ? (first?.part ?? null) : null,
    alsoHolds: [],
    changed: false,
    notes: each.flatMap(({ notes = [] }) => notes.flatMap((note) => shownIn('entry', note))),
  };
};

/** A live page is one report where more than this share of its entries tells of the story. */
const MOSTLY = 0.5;

/** True where an entry tells something of a story; the sentences are those of the whole page, in which the entry is a stretch. */
const tellsOf = ({ blocks }: Page, { sentences }: ReadPage, { open }: Weighed): boolean =>
  sentences.some(
    (sentence) =>
      // The page's sentence may begin with a stamp, which the entry's block has not: so its end is looked for.
      blocks.some((block) => holds(block, sentence.end - 1)) &&
      claimsIn(sentence, open, null, STATED).stated.length > 0,
  );

/**
 * True for a live page that is one report, told in the order in which the news came in: it is all there, it begins with the
 * act, and most of its entries tell of the story.
 */
const isOneReport = ({ read, best }: Entry, { pages }: Entries): boolean =>
  read.page.unread !== true &&
  beginsWithAct(read, best.open) &&
  pages.filter((page) => tellsOf(page, read, best)).length > MOSTLY * pages.length;

/**
 * The weighing of a live page as a whole. It covers what its entries report, so as a whole it tells no story, unless it is a
 * held telling or all of it is one report. Round-ups stay as they are weighed: only their words show that they are such
 * pages, and that may be wrong.
 */
export const asLive = (whole: Entry, entries: Entries | null): Weighed => {
  const { best } = whole;
  if (entries?.by !== 'stamp' || !isTheStory(best) || best.recognised.length > 0) return best;
  return isOneReport(whole, entries)
    ? best
    : { ...best, verdict: { ...best.verdict, confidence: CONTRADICTED } };
};
