/** Which of the stories at hand a page tells: those whose key words it has are weighed, and one among the others. */

import type { OpenStory } from '../index/open.ts';
import type { Choice } from '../index/shelf.ts';
import { type ReadPage, readForeign, readPage } from '../prose/read.ts';
import type { Part } from '../story/story.ts';
import type { Weights } from '../terms/weights.ts';
import { isCompared } from '../text/language.ts';
import type { Page } from '../text/page.ts';
import { beginsWithAct } from './evidence.ts';
import { outlinePage, type PageOutline } from './outline.ts';
import { type Recognised, recognise } from './recognise.ts';
import { amongRivals, SPOTTED, spot, type Verdict } from './spot.ts';
import { spotAbroad } from './spot-abroad.ts';
import { isTitledAnswer, spotPart } from './spot-part.ts';

/** What candidates are looked up by: enough for a headline, a lead and the furniture around them. */
const OPENING_CHARACTERS = 3_000;

/** The text that candidates and the language are told by. */
export const openingOfPage = ({ text, blocks }: Page): string =>
  blocks
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
    .slice(0, OPENING_CHARACTERS);

/** A story weighed for a page. */
export type Weighed = {
  open: OpenStory;
  verdict: Verdict;
  recognised: Recognised[];
  /** Set where the page reports a part of the event alone. */
  part: Part | null;
};

/** From the shipped line on a page tells the story. */
export const isTheStory = ({ verdict: { confidence } }: Weighed): boolean => confidence >= SPOTTED;

const weigh = async (
  page: ReadPage,
  outline: PageOutline,
  language: string,
  choice: Choice,
  id: string,
): Promise<Weighed> => {
  const opened = await choice.open(id);
  if (!isCompared(language))
    return {
      open: opened,
      verdict: spotAbroad(page, opened, language),
      recognised: [],
      part: null,
    };
  const recognised = recognise(page, opened);
  const sure = choice.sure?.(id);
  if (sure !== undefined)
    return {
      open: opened,
      verdict: { confidence: sure, why: [], against: [] },
      recognised,
      part: null,
    };
  const verdict = spot(page, outline, opened, recognised);
  // Under a headline that an answer makes, what it answers is told only as what it follows on.
  const isAnswer = (): boolean =>
    recognised.length === 0 && isTitledAnswer(page, opened) && !beginsWithAct(page, opened);
  const partial = verdict.confidence < SPOTTED || isAnswer() ? spotPart(page, opened) : null;
  return partial
    ? { open: opened, verdict: { ...partial, against: [] }, recognised, part: partial.part }
    : { open: opened, verdict, recognised, part: null };
};

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

/** A page as it was read, and the story that it tells or comes nearest to. */
type Best = { read: ReadPage; best: Weighed | null };

/** The likeliest of the stories that a page could cover; throws where a damaged one may be it. */
export const bestOn = async (
  page: Page,
  language: string,
  choice: Choice,
  weights: Weights,
): Promise<Best | null> => {
  const ids = await choice.candidates(openingOfPage(page));
  if (ids.length === 0) return null;
  const read = isCompared(language) ? readPage(page, weights) : readForeign(page);
  const outline = outlinePage(read);
  const tried = await Promise.allSettled(
    ids.map((id) => weigh(read, outline, language, choice, id)),
  );
  const best = likeliest(
    withRivals(tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))),
  );
  // One damaged story keeps no other from being read; where none is found it may be the one.
  const failed = tried.find((one) => one.status === 'rejected');
  if (failed && (best?.verdict.confidence ?? 0) < SPOTTED) throw failed.reason;
  return { read, best };
};
