/** The whole way of a page through the core: candidates, spotting, aligning, comparing, counting. */

import type { OpenStory } from '../index/open.ts';
import type { Shelf } from '../index/shelf.ts';
import { factsOf } from '../index/story-file.ts';
import { breaksOff } from '../prose/breaks-off.ts';
import { type Entries, entriesOf } from '../prose/entries.ts';
import { type ReadPage, readForeign, readPage } from '../prose/read.ts';
import { beginsWithAct } from '../spot/evidence.ts';
import { outlinePage, type PageOutline } from '../spot/outline.ts';
import { type Recognised, recognise } from '../spot/recognise.ts';
import { amongRivals, CONTRADICTED, PERHAPS, SPOTTED, spot, type Verdict } from '../spot/spot.ts';
import { spotAbroad } from '../spot/spot-abroad.ts';
import { spotPart } from '../spot/spot-part.ts';
import type { Part, StoryFacts } from '../story/story.ts';
import { isShownUnedited, uneditedKind } from '../story/unedited.ts';
import type { Weights } from '../terms/weights.ts';
import { languageOf } from '../text/language.ts';
import { passage } from '../text/locate.ts';
import type { Page } from '../text/page.ts';
import { plainPage } from '../text/plain-page.ts';
import { leftOut } from './absent.ts';
import { notesOn } from './notes.ts';
import type { Note, Report } from './report.ts';

/** What candidates are looked up by: enough for a headline, a lead and the furniture around them. */
const OPENING_CHARACTERS = 3_000;

type Weighed = {
  open: OpenStory;
  verdict: Verdict;
  recognised: Recognised[];
  /** Set where the page reports a part of the event alone. */
  part: Part | null;
};

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

const openingOf = ({ text, blocks }: Page): string =>
  blocks
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
    .slice(0, OPENING_CHARACTERS);

/** A text whose language nobody can tell is read as the one that is compared. */
const isCompared = (language: string): boolean => language === 'en' || language === 'und';

const weigh = async (
  page: ReadPage,
  outline: PageOutline,
  language: string,
  shelf: Shelf,
  id: string,
): Promise<Weighed> => {
  const opened = await shelf.open(id);
  if (!isCompared(language))
    return {
      open: opened,
      verdict: spotAbroad(page, opened, language),
      recognised: [],
      part: null,
    };
  const recognised = recognise(page, opened);
  const verdict = spot(page, outline, opened, recognised);
  const partial = verdict.confidence < SPOTTED ? spotPart(page, opened) : null;
  return partial
    ? { open: opened, verdict: { ...partial, against: [] }, recognised, part: partial.part }
    : { open: opened, verdict, recognised, part: null };
};

/** Less likely than one in a thousand, a story is not even near: the page is about something else. */
const NEAR = 0.001;

const likeliest = (all: readonly Weighed[]): Weighed | null =>
  all.reduce<Weighed | null>(
    (best, next) => (best && best.verdict.confidence >= next.verdict.confidence ? best : next),
    null,
  );

/** Says of a story that would be the page's, were it the only one held, which other one is as likely. */
const rivalOf = (one: Weighed, now: Verdict, all: readonly Weighed[]): Verdict => {
  const rival = likeliest(all.filter((other) => other !== one));
  if (!rival || one.verdict.confidence < SPOTTED || now.confidence >= SPOTTED) return now;
  return { ...now, against: [...now.against, { code: 'rival', title: rival.open.story.title }] };
};

const withRivals = (all: readonly Weighed[]): Weighed[] => {
  const verdicts = amongRivals(all.map(({ verdict }) => verdict));
  return all.map((one, i) => ({ ...one, verdict: rivalOf(one, verdicts[i] ?? one.verdict, all) }));
};

const consideredOnly = ({ open: { story }, verdict }: Weighed): Report['considered'] => ({
  id: story.id,
  title: story.title,
  confidence: verdict.confidence,
  perhaps: verdict.confidence >= PERHAPS,
  for: verdict.why,
  against: verdict.against,
});

/** What of a story that no editor has read is shown; a change in a held text on its own page is plain. */
const unedited = (note: Note, own: readonly string[]): Note[] => {
  if (note.sources.some((source) => own.includes(source))) return [note];
  if (!isShownUnedited('pages', note.kind, note.facet)) return [];
  return [{ ...note, kind: note.kind === 'conflict' ? uneditedKind('pages') : note.kind }];
};

const spotted = (
  page: ReadPage,
  { open: opened, verdict, recognised, part }: Weighed,
  english: boolean,
  cut: boolean,
): Partial<Report> => {
  const { story } = opened;
  const own = recognised
    .filter(({ relation }) => relation !== 'rewrites')
    .map(({ source }) => source);
  const made = english
    ? notesOn({ page, open: opened, recognised, own, part })
    : { notes: [], near: new Map<string, number>() };
  const [main] = recognised;
  const excerpt =
    cut ||
    (main?.relation === 'is' &&
      story.sources.some(({ id, complete }) => id === main.source && !complete));
  return {
    story: { id: story.id, title: story.title, confidence: verdict.confidence },
    why: verdict.why,
    part: part?.id ?? null,
    source: main ? { id: main.source, relation: main.relation } : null,
    alsoHolds: recognised.slice(1).map(({ source }) => source),
    excerpt,
    changed: main?.relation === 'is' && main.held < 1,
    notes: story.edition.drafted ? made.notes.flatMap((one) => unedited(one, own)) : made.notes,
    leftOut: excerpt || !english ? [] : leftOut(opened, recognised, made.near, part),
  };
};

type Best = { read: ReadPage; best: Weighed | null };

/** The likeliest of the stories that a page could cover; throws where a damaged one may be it. */
const bestOn = async (
  page: Page,
  language: string,
  shelf: Shelf,
  weights: Weights,
): Promise<Best | null> => {
  const ids = await shelf.candidates(openingOf(page));
  if (ids.length === 0) return null;
  const read = isCompared(language) ? readPage(page, weights) : readForeign(page);
  const outline = outlinePage(read);
  const tried = await Promise.allSettled(
    ids.map((id) => weigh(read, outline, language, shelf, id)),
  );
  const best = likeliest(
    withRivals(tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))),
  );
  // One damaged story keeps no other from being read; where none is found it may be the one.
  const failed = tried.find((one) => one.status === 'rejected');
  if (failed && (best?.verdict.confidence ?? 0) < SPOTTED) throw failed.reason;
  return { read, best };
};

type Entry = { read: ReadPage; best: Weighed };

const isTheStory = ({ verdict: { confidence } }: Weighed): boolean => confidence >= SPOTTED;

/** An entry of one sentence announces the event, and one that begins with something else mentions it. */
const isReport = ({ read, best }: Entry): boolean => {
  const body = read.sentences.filter(({ headline }) => !headline);
  return body.length > 1 && (best.part !== null || beginsWithAct(read, best.open));
};

/** The entries of a page that report a story, the story that most of them report. */
const entriesOn = async (
  pages: readonly Page[],
  language: string,
  shelf: Shelf,
  weights: Weights,
): Promise<Entry[]> => {
  const found: Entry[] = [];
  for (const page of pages) {
    const one = await bestOn(page, language, shelf, weights);
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
const spottedIn = (entries: readonly Entry[], of: number): Partial<Report> => {
  const each = entries.map(({ read, best }) => spotted(read, best, true, true));
  const [first] = each;
  const parts = new Set(each.map(({ part }) => part ?? null));
  return {
    ...first,
    why: [{ code: 'entries', n: entries.length, of }, ...(first?.why ?? [])],
    part: parts.size === 1 ? (first?.part ?? null) : null,
    alsoHolds: [],
    excerpt: true,
    changed: false,
    notes: each.flatMap(({ notes = [] }) => notes.filter(({ kind }) => kind !== 'alone')),
  };
};

/**
 * A live page covers what its entries report: as a whole it is no story, unless it is a held telling.
 * A round-up is told by its words alone, which may be wrong.
 */
const asLive = (best: Weighed, by: Entries['by'] | undefined): Weighed =>
  by === 'stamp' && isTheStory(best) && best.recognised.length === 0
    ? { ...best, verdict: { ...best.verdict, confidence: CONTRADICTED } }
    : best;

const annotatePlain = async (
  page: Page,
  shelf: Shelf,
  weights: Weights,
): Promise<{ report: Report; story: StoryFacts | null }> => {
  const language = languageOf(page.language, openingOf(page));
  const english = isCompared(language);
  const excerpt = breaksOff(page) || page.unread === true;
  const base: Report = { ...EMPTY, language, excerpt };
  const entries = english ? entriesOf(page) : null;
  const found = await entriesOn(entries?.pages ?? [], language, shelf, weights);
  const whole = await bestOn(page, language, shelf, weights);
  const [entry] = found;
  if (entry && !whole?.best?.recognised.length) {
    const story = factsOf(entry.best.open.story);
    return { report: { ...base, ...spottedIn(found, entries?.pages.length ?? 0) }, story };
  }
  if (!whole?.best || whole.best.verdict.confidence < NEAR) return { report: base, story: null };
  const best = asLive(whole.best, entries?.by);
  const story = factsOf(best.open.story);
  return isTheStory(best)
    ? { report: { ...base, ...spotted(whole.read, best, english, excerpt) }, story }
    : { report: { ...base, considered: consideredOnly(best) }, story };
};

/** Reads a page against the stories of a shelf. Throws `IndexError` where a story cannot be read. */
export const annotate = async (
  page: Page,
  shelf: Shelf,
  weights: Weights,
): Promise<{ report: Report; story: StoryFacts | null }> => {
  const { page: read, back } = plainPage(page);
  const { report, story } = await annotatePlain(read, shelf, weights);
  if (read === page || read.text === page.text) return { report, story };
  const notes = report.notes.map((note) => ({
    ...note,
    passage: passage(page.text, ...back(note.passage.start, note.passage.end)),
  }));
  return { report: { ...report, notes }, story };
};
