import { ANSWER } from '../english/answer.ts';
import type { Slot } from '../story/story.ts';
import { stem } from '../terms/stem.ts';
import { memo } from '../text/memo.ts';
import { words } from '../text/words.ts';

/** Words as they are written, folded, by their stems, and whether each is a possessive. */
type Forms = {
  forms: readonly string[];
  stems: readonly string[];
  possessive: readonly boolean[];
};

const formsOf = (text: string): Forms => {
  const all = words(text);
  const forms = all.map(({ form }) => form);
  return {
    forms,
    stems: forms.map(stem),
    possessive: all.map(({ end }) => /['’]s$/.test(text.slice(end - 2, end))),
  };
};

type Phrase = Forms & { phrase: string; isName: boolean };

/** Lists that serve all stories, by the name that a slot has for them. */
const LISTS: Readonly<Record<string, readonly string[]>> = { $answer: ANSWER };

const phrasesOf = memo(({ any }: Slot): Phrase[] =>
  any
    .flatMap((one) => LISTS[one] ?? [one])
    .map((phrase) => ({ phrase, isName: /^\p{Lu}/u.test(phrase), ...formsOf(phrase) })),
);

/** "Korea" is not named by "North Korea", nor "Africa" by "S. Africa". */
const APART = new Set(['north', 'south', 'east', 'west', 'n', 's']);
/** Of two countries, or of another one: "the Korean peninsula", "the Korean Central News Agency". */
const BEYOND = new Set(['central', 'peninsula', 'war']);
/** "The North" is not named by "the North Atlantic". */
const WATERS = new Set(['atlantic', 'pacific', 'sea', 'pole']);

/** True where a phrase stands at a place in a text, in any inflection or with an ending, and not as a part of another name. */
const standsAt = (text: Forms, { forms, stems, isName }: Phrase, at: number): boolean => {
  const last = forms.length - 1;
  const end = at + last;
  const written = forms.every((form, i) =>
    i === last ? text.forms[end]?.startsWith(form) : text.forms[at + i] === form,
  );
  if (!written && !stems.every((one, i) => text.stems[at + i] === one)) return false;
  const next = text.forms[end + 1] ?? '';
  if (APART.has(text.forms[end] ?? '') && WATERS.has(next)) return false;
  const inflected = text.forms[end] !== forms[last];
  const isApart = isName && APART.has(text.forms[at - 1] ?? '');
  return !isApart && !(inflected && BEYOND.has(next));
};

/** Where an English text names a slot: the first and the last word of each place, by their numbers. */
const placesIn = (text: Forms, slot: Slot): { first: number; last: number }[] =>
  phrasesOf(slot).flatMap((phrase) =>
    text.forms.flatMap((_, first) =>
      standsAt(text, phrase, first) ? [{ first, last: first + phrase.forms.length - 1 }] : [],
    ),
  );

const BY = new Set(['by', 'from']);
/** A person, and so no country. */
const PERSON = new Set(['he', 'she', 'his', 'her']);
/** So near before its verb stands a subject, with an office, a day or an apposition between. */
const NEAR = 8;

/**
 * True where an English text tells that what one slot names is done by whom another names: "China warned",
 * "a rebuke from China"; not where a third one or a person comes between: "China is watching, the guest warned".
 */
export const isDoneBy = (text: string, who: Slot, what: Slot, other: Slot): boolean => {
  const all = formsOf(text);
  const acts = placesIn(all, what);
  const others = [
    ...placesIn(all, other).filter(({ last }) => !all.possessive[last]),
    ...all.forms.flatMap((form, at) => (PERSON.has(form) ? [{ first: at, last: at }] : [])),
  ];
  return placesIn(all, who).some(({ first, last }) => {
    const isNext = (act: { first: number }): boolean =>
      act.first > last &&
      act.first - last <= NEAR &&
      !others.some((one) => one.first > last && one.last < act.first);
    const isAgent = BY.has(all.forms[first - 1] ?? '') && acts.some((act) => act.last < first);
    return acts.some(isNext) || isAgent;
  });
};

/** The words by which an English text names a slot, in any inflection or with an ending; or null. */
export const namesSlot = (text: string, slot: Slot): string | null => {
  const all = formsOf(text);
  const hit = phrasesOf(slot).find((phrase) =>
    all.forms.some((_, at) => standsAt(all, phrase, at)),
  );
  return hit?.phrase ?? null;
};

/** Of an event's slots those that tell who did what to whom. */
export const actingSlots = (slots: readonly Slot[]): Slot[] =>
  slots.filter(({ slot }) => slot !== 'where');
