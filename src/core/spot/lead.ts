/** Headline and lead, and what they report as news: what has just been done, not what they recall or expect (`recalled.ts`). */

import { cuedIn } from '../index/cues.ts';
import type { OpenStory } from '../index/open.ts';
import { type ReadPage, type ReadSentence, textAt } from '../prose/read.ts';
import { searched } from '../text/key-words.ts';
import { memo } from '../text/memo.ts';
import { holds } from '../text/span.ts';
import { words } from '../text/words.ts';
import { claimsIn } from './claims.ts';
import { actingSlots, namesSlot } from './event-slots.ts';
import { isAhead, isRecalled } from './recalled.ts';

/** Headline and the first paragraphs: what stands later is background, however short the page. */
const LEAD_SENTENCES = 6;
/** From here on a lead states a claim; a match on the page asks for more (`MATCH`). */
export const STATED = 0.6;

/** Shorter sentences tell no news: labels, calls, "It's one o'clock." */
const FEW_WORDS = 8;
/** How a paragraph of running text ends. */
const STOPPED = /[.!?…:;—–-][”’"'»)\]]*\s*$/u;

/** True for sentences of running text; tickers, labels and key points without a full stop spoil no lead. */
const isRunning = ({ text, blocks }: ReadPage['page'], { start, end }: ReadSentence): boolean => {
  const block = blocks.find((one) => holds(one, start));
  const paragraph = text.slice(start, block?.end ?? end);
  return STOPPED.test(paragraph) && words(text, start, end).length >= FEW_WORDS;
};

const belowHeadline = ({ sentences }: ReadPage): ReadSentence[] =>
  sentences.filter(({ headline }) => !headline);

/** The first sentences of running text; any where none is such. */
const firstRunning = (read: ReadPage): ReadSentence[] => {
  const below = belowHeadline(read);
  const found: ReadSentence[] = [];
  for (const one of below) {
    if (isRunning(read.page, one)) found.push(one);
    if (found.length === LEAD_SENTENCES - 1) break;
  }
  return found.length > 0 ? found : below.slice(0, LEAD_SENTENCES - 1);
};

/** Headline and the first sentences of running text. */
export const leadOf = memo((read: ReadPage): ReadSentence[] => [
  ...read.sentences.filter(({ headline }) => headline).slice(0, 1),
  ...firstRunning(read),
]);

/** What stands between the headline and running text: stamps, labels, key points. */
export const aboveLead = (read: ReadPage): ReadSentence[] => {
  const first = leadOf(read).find(({ headline }) => !headline);
  const below = belowHeadline(read);
  return first ? below.slice(0, below.indexOf(first)) : [];
};

/** Claims that a page's headline or lead states as news, and why others stated there are none. */
export type News = { stated: Set<string>; recalled: boolean; ahead: boolean };

/** What of a story a page's headline and lead report. */
export const newsOf = (page: ReadPage, open: OpenStory): News => {
  const news: News = { stated: new Set(), recalled: false, ahead: false };
  for (const sentence of leadOf(page)) {
    const found = claimsIn(sentence, open, null, STATED).stated;
    if (found.length === 0) continue;
    const text = textAt(page, sentence);
    if (isRecalled(text)) news.recalled = true;
    else if (isAhead(text)) news.ahead = true;
    else for (const { held } of found) news.stated.add(held.claim.id);
  }
  return news;
};

/** A headline and the sentences that go on from it. */
const GOING_ON = 3;

/**
 * Claims of which a headline and a sentence of the first two below it have a cue between them, where they name who did
 * what to whom: "The guild wants boats" over "Harrow is urged to give up what it has".
 */
export const newsBetween = (page: ReadPage, open: OpenStory): Set<string> => {
  const [headline, ...below] = leadOf(page).slice(0, GOING_ON);
  const acting = actingSlots(open.story.event.slots);
  if (!headline?.headline) return new Set();
  return new Set(
    below.flatMap((sentence) => {
      const text = `${textAt(page, headline)}\n${textAt(page, sentence)}`;
      const isNews = !isRecalled(text) && !isAhead(text);
      if (!isNews || acting.some((slot) => namesSlot(text, slot) === null)) return [];
      const { given, lacking } = cuedIn(searched(text), open.cues);
      return [...given.keys()].filter((id) => !lacking.has(id));
    }),
  );
};
