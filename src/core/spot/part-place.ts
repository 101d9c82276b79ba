/** Where a page's lead names all that makes a part of an event, and whether as its news or as a circumstance. */

import { type ReadPage, type ReadSentence, textAt } from '../prose/read.ts';
import type { Part, Slot } from '../story/story.ts';
import { isDoneBy, namesSlot } from './event-slots.ts';
import { textOf } from './evidence.ts';
import { leadOf } from './lead.ts';
import { isAhead, isRecalled, recalledAt } from './recalled.ts';

/** Headline and the first two sentences set the scene. */
export const SCENE = 3;
/** Headline and first sentence say what the news is. */
const NEWS = 2;

/** Where a lead names all that makes a part: the number of its first sentence, and whether as its news. */
export type PartPlace = { at: number; sentences: ReadSentence[]; news: boolean };

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
const FIRST = 18;

/** A sentence without the clause that gives a circumstance. */
const withoutCircumstance = (text: string): string => {
  const cut = CIRCUMSTANCE.exec(text)?.index ?? -1;
  if (cut < 0) return text;
  const comma = text.indexOf(',', cut);
  if (cut >= FIRST) return text.slice(0, cut);
  return comma < 0 ? text : text.slice(comma);
};

/** True where sentences name, other than as a circumstance, who acts and what is done; of an answer one says that it is theirs. */
const acts = (page: ReadPage, part: Part, sentences: readonly ReadSentence[]): boolean => {
  const said = sentences.map((one) => withoutCircumstance(textAt(page, one)));
  const [who, what, whom] = (['who', 'what', 'whom'] as const).map((one) => slotOf(part, one));
  if (![who, what].every((slot) => !slot || names(said.join('\n'), slot))) return false;
  if (!part.answers || !who || !what || !whom) return true;
  return said.some((one) => isDoneBy(one, who, what, whom));
};

/** True where a sentence gives a day of a part's before it looks back: "met on Sunday, for a bond that grew last year". */
const isOfItsDay = (
  { facts, start }: ReadSentence,
  text: string,
  { days: [first, last] }: Part,
): boolean => {
  const back = start + recalledAt(text);
  return facts.some(
    (fact) =>
      fact.facet === 'day' &&
      fact.day !== null &&
      fact.start < back &&
      fact.day >= first &&
      fact.day <= last,
  );
};

/** True where a sentence tells what is over or to come, and so no news. */
const isOtherTime = (page: ReadPage, sentence: ReadSentence, part: Part): boolean => {
  const text = textAt(page, sentence);
  return isAhead(text) || (isRecalled(text) && !isOfItsDay(sentence, text, part));
};

/** True where the headline names who acts; of an answer, that they do. */
const isTitled = (page: ReadPage, part: Part): boolean => {
  const titles = leadOf(page).filter(({ headline }) => headline);
  return part.answers
    ? acts(page, part, titles)
    : titles.some((title) => names(textAt(page, title), slotOf(part, 'who')));
};

/** What comes second is not what a report is about. */
const SECOND = /\balso\b/iu;

/** True where a sentence is about whom a part answers, and not only as a circumstance. */
const isAbout = (text: string, part: Part): boolean =>
  !SECOND.test(text) && names(withoutCircumstance(text), slotOf(part, 'whom'));

/**
 * One sentence of the lead that names all; a late one only under a headline that names who acts. An answer is told
 * by the sentence or by the headline.
 */
const alone = (page: ReadPage, part: Part): PartPlace[] => {
  const lead = leadOf(page);
  const titled = isTitled(page, part);
  return lead.flatMap((sentence, at) => {
    const text = textAt(page, sentence);
    if (!namesAll(text, part) || isOtherTime(page, sentence, part)) return [];
    const acted = acts(page, part, [sentence]);
    const isTold = !part.answers || acted || (titled && isAbout(text, part));
    if (!isTold || (at >= SCENE && !titled)) return [];
    return [{ at, sentences: [sentence], news: at < NEWS && acted }];
  });
};

/** Sentences that name all between them, and who acts in them. */
const together = (page: ReadPage, part: Part, sentences: readonly ReadSentence[]): boolean =>
  acts(page, part, sentences) && namesAll(textOf(page, sentences), part);

/** The scene where its sentences name all between them, as its news; of an answer that the headline tells, the whole lead. */
const scene = (page: ReadPage, part: Part): PartPlace[] => {
  const lead = leadOf(page).filter((sentence) => !isOtherTime(page, sentence, part));
  const first = leadOf(page)
    .slice(0, SCENE)
    .filter((one) => lead.includes(one));
  if (together(page, part, first)) return [{ at: SCENE - 1, sentences: first, news: true }];
  const isTold =
    part.answers &&
    isTitled(page, part) &&
    lead.some((sentence) => isAbout(textAt(page, sentence), part));
  return isTold && together(page, part, lead) ? [{ at: SCENE, sentences: lead, news: false }] : [];
};

/** The best place of a part on a page: one as its news before others; null where the lead never names all. */
export const placeOf = (page: ReadPage, part: Part): PartPlace | null => {
  const found = [...alone(page, part), ...scene(page, part)];
  return found.find(({ news }) => news) ?? found[0] ?? null;
};
