/** Where a page's lead names all that makes a part of an event, and whether as its news or as a circumstance. */

import { type ReadPage, type ReadSentence, textAt } from '../prose/read.ts';
import type { Part, Slot } from '../story/story.ts';
import { actorIn, namesSlot } from './event-slots.ts';
import { textOf } from './evidence.ts';
import { isAhead, isRecalled, leadOf } from './news.ts';

/** Headline and the first two sentences set the scene. */
export const SCENE = 3;
/** Headline and first sentence say what the news is. */
const NEWS = 2;

/** Where a lead names all that makes a part: the number of its first sentence, and whether as its news. */
export type Place = { at: number; sentences: ReadSentence[]; news: boolean };

const namesAll = (text: string, { slots }: Part): boolean =>
  slots.every((slot) => namesSlot(text, slot) !== null);

/** The slot of a part that answers a question. */
export const slotOf = ({ slots }: Part, wanted: Slot['slot']): Slot | undefined =>
  slots.find(({ slot }) => slot === wanted);

export const names = (text: string, slot: Slot | undefined): boolean =>
  slot !== undefined && namesSlot(text, slot) !== null;

/** "…, a day after the chief's visit", "… over the chief's visit": what follows is the circumstance of other news. */
const CIRCUMSTANCE =
  /\b(?:after|before|ahead of|following|follow(?:s|ed)|over|despite|amid|since|as|while|when|where)\b/iu;
/** "Hours before …,": it comes first, up to the comma. */
const FIRST = 24;

/** A sentence without the clause that gives a circumstance. */
const withoutCircumstance = (text: string): string => {
  const cut = CIRCUMSTANCE.exec(text)?.index ?? -1;
  if (cut < 0) return text;
  const comma = text.indexOf(',', cut);
  if (cut >= FIRST) return text.slice(0, cut);
  return comma < 0 ? text : text.slice(comma);
};

/**
 * True where sentences name, other than as a circumstance, who acts and what is done; in an answer to `whom`
 * not where all they tell is what that one says of `who`.
 */
const acts = (page: ReadPage, part: Part, sentences: readonly ReadSentence[]): boolean => {
  const said = sentences.map((one) => withoutCircumstance(textAt(page, one)));
  const [who, what, whom] = (['who', 'what', 'whom'] as const).map((one) => slotOf(part, one));
  if (![who, what].every((slot) => !slot || names(said.join('\n'), slot))) return false;
  if (!part.answers || !who || !what || !whom) return true;
  const actors = new Set(said.map((one) => actorIn(one, who, what, whom)));
  return actors.has('who') || !actors.has('other');
};

/** True where a sentence tells what is over or to come, and so no news. */
const isOtherTime = (text: string): boolean => isRecalled(text) || isAhead(text);

/** True where the headline names who acts; of an answer, that they do. */
const isTitled = (page: ReadPage, part: Part): boolean => {
  const titles = leadOf(page).filter(({ headline }) => headline);
  return part.answers
    ? acts(page, part, titles)
    : titles.some((title) => names(textAt(page, title), slotOf(part, 'who')));
};

/** One sentence of the lead that names all; in a late one only under a headline that names who acts. */
const alone = (page: ReadPage, part: Part): Place[] => {
  const lead = leadOf(page);
  const titled = isTitled(page, part);
  return lead.flatMap((sentence, at) => {
    const text = textAt(page, sentence);
    if (!namesAll(text, part) || isOtherTime(text) || (at >= SCENE && !titled)) return [];
    return [{ at, sentences: [sentence], news: at < NEWS && acts(page, part, [sentence]) }];
  });
};

/** Sentences that name all between them, and who acts in them. */
const together = (page: ReadPage, part: Part, sentences: readonly ReadSentence[]): boolean =>
  acts(page, part, sentences) && namesAll(textOf(page, sentences), part);

/** The scene where its sentences name all between them, as its news; of an answer that the headline tells, the whole lead. */
const scene = (page: ReadPage, part: Part): Place[] => {
  const lead = leadOf(page).filter((sentence) => !isOtherTime(textAt(page, sentence)));
  const first = leadOf(page)
    .slice(0, SCENE)
    .filter((one) => lead.includes(one));
  if (together(page, part, first)) return [{ at: SCENE - 1, sentences: first, news: true }];
  return part.answers && isTitled(page, part) && together(page, part, lead)
    ? [{ at: SCENE, sentences: lead, news: false }]
    : [];
};

/** The best place of a part on a page: one as its news before others; null where the lead never names all. */
export const placeOf = (page: ReadPage, part: Part): Place | null => {
  const found = [...alone(page, part), ...scene(page, part)];
  return found.find(({ news }) => news) ?? found[0] ?? null;
};
