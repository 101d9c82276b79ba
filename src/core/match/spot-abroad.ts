/** Spotting in languages whose passages are not compared: by the event's names and days alone. */

import type { Code } from '../index/story.ts';
import { daysApart } from './likeness.ts';
import type { OpenStory } from './open.ts';
import type { ReadPage } from './read.ts';
import { namesSlot } from './slots.ts';
import type { Verdict } from './spot.ts';

/** Characters in which a report has named who did what to whom, where. */
const EARLY = 1_500;
/** Days between the event and its coverage abroad. */
const NEAR_DAYS = 2;
/** By slots named early, of four; set by judgement, to be measured on pages in ten languages. */
const CONFIDENCE = [0, 0.05, 0.2, 0.6, 0.9];

/** Weighs a page in another language against a story. */
export const spotAbroad = ({ page }: ReadPage, { story }: OpenStory): Verdict => {
  const text = page.blocks
    .map(({ start, end }) => page.text.slice(start, end))
    .join('\n')
    .slice(0, EARLY);
  const { slots, day } = story.event;
  const named = slots.filter((slot) => namesSlot(text, slot) !== null);
  const missing = slots.filter((slot) => !named.includes(slot));
  const apart = daysApart(page.date, day);
  const why: Code[] =
    named.length > 0 ? [{ code: 'names', names: named.map(({ label }) => label) }] : [];
  const against: Code[] =
    missing.length > 0 ? [{ code: 'core', names: missing.map(({ label }) => label) }] : [];
  if (apart !== null && page.date && apart > NEAR_DAYS)
    against.push({ code: 'day', here: page.date, story: day });
  else if (apart === 0) why.push({ code: 'day', day });
  const share = Math.round((named.length / Math.max(1, slots.length)) * 4);
  const confidence = CONFIDENCE[share] ?? 0;
  return {
    confidence: apart !== null && apart > NEAR_DAYS ? Math.min(0.4, confidence) : confidence,
    why,
    against,
  };
};
