/** How two tellings fill the slots of the story's one act, wherever in them that stands. */

import type { Fact } from '../facts/fact.ts';
import { sameDay } from '../facts/same-day.ts';
import { align } from '../terms/align.ts';
import type { Located } from '../text/span.ts';
import type { Found } from './discrepancy.ts';
import { type Slot, type SlotName, slotsOf } from './slots.ts';
import type { DraftSentence, DraftTelling } from './tellings.ts';

/** An act is told in the lead and in the few sentences that take it up again. */
const EARLY = 8;
const ACT =
  /\b(?:plea|appeal|call|request|statement|speech|remarks|comments|address|speaking|spoke|said|asked|urged|told|announce[ds]?|announcement|decision|visit)\b/iu;

/** Fewer words are a section's name or a photograph's line. */
const LEAST_WORDS = 8;

/** The sentence that tells the act: the one filed, else the first. */
export const lead = ({ sentences }: DraftTelling): DraftSentence | undefined =>
  sentences.find(({ filed }) => filed) ??
  sentences.find(({ headline, words }) => !headline && words.length > LEAST_WORDS);

/** The first filling of a slot; what was asked is told by the lead, the rest where it first comes. */
const firstOf = (telling: DraftTelling, slot: SlotName): (Slot & { at: number }) | null => {
  const main = lead(telling);
  const among =
    slot === 'ask'
      ? main
        ? [main]
        : []
      : slot === 'form' || slot === 'venue'
        ? telling.sentences.filter(({ headline }) => !headline).slice(0, EARLY)
        : telling.sentences;
  for (const sentence of among) {
    const found = slotsOf(telling, sentence).find((one) => one.slot === slot);
    if (found) return { ...found, at: sentence.at };
  }
  return null;
};

/** Told by one slot of the same name, not by sentences that align. */
const STRENGTH: Record<SlotName, number> = {
  ask: 0.9,
  form: 0.7,
  venue: 0.8,
  war: 0.7,
  bar: 0.7,
  firmness: 0.6,
};

const slots = (one: DraftTelling, other: DraftTelling): Found[] =>
  (Object.keys(STRENGTH) as SlotName[]).flatMap((slot): Found[] => {
    const a = firstOf(one, slot);
    const b = firstOf(other, slot);
    if (!a || !b || a.key === b.key) return [];
    return [{ facet: a.facet, quoted: null, slot, a, b, strength: STRENGTH[slot] }];
  });

/** What the two headlines ask, where both do. */
const headlines = (one: DraftTelling, other: DraftTelling): Found[] => {
  const [here, there] = [one, other].map((telling) => {
    const [head] = telling.sentences;
    return head?.headline ? slotsOf(telling, head).find(({ slot }) => slot === 'ask') : undefined;
  });
  if (!here || !there || here.key === there.key) return [];
  return [{ facet: 'term', quoted: null, slot: 'headline', a: here, b: there, strength: 0.8 }];
};

type Day = Extract<Located<Fact>, { facet: 'day' }>;

const dayIn = ({ facts }: DraftSentence): Day | undefined =>
  facts.find((fact): fact is Day => fact.facet === 'day' && fact.weekday !== null);

/** The day of the act: the lead's, else that of the first sentence which takes the act up again. */
export const dayOfAct = (telling: DraftTelling): Day | null => {
  const main = lead(telling);
  if (!main) return null;
  const again = telling.sentences.filter(
    ({ at, start, end }) =>
      at > main.at && at <= main.at + 2 && ACT.test(telling.text.slice(start, end)),
  );
  for (const sentence of [main, ...again]) {
    const day = dayIn(sentence);
    if (day) return day;
  }
  return null;
};

const days = (one: DraftTelling, other: DraftTelling): Found[] => {
  const a = dayOfAct(one);
  const b = dayOfAct(other);
  if (!a || !b || sameDay(a, b) !== false) return [];
  return [{ facet: 'day', quoted: null, slot: 'day', a, b, strength: 0.7 }];
};

/** Headlines and leads less alike tell two acts of a story, whose slots are not to be compared. */
const ONE_ACT = 0.4;

/** The slots of the story's act in which two tellings differ. */
export const compareSlots = (one: DraftTelling, other: DraftTelling): Found[] => {
  const [here, there] = [one, other].map((telling) =>
    [telling.sentences[0], lead(telling)].flatMap((sentence) => (sentence ? [sentence] : [])),
  );
  const alike = here?.some((a) => there?.some((b) => align(a.measured, b.measured) >= ONE_ACT));
  if (!alike) return [];
  return [...headlines(one, other), ...slots(one, other), ...days(one, other)];
};
