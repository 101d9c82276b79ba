/** What makes the story this story, by its tellings' leads: the day, who, whom, where, what. */

import type * as v from 'valibot';
import { isDay } from '../english/calendar.ts';
import { isCity } from '../english/places.ts';
import type { Event, Slot } from '../story/story.ts';
import { dayOfAct, lead } from './compare-slots.ts';
import { slotsOf } from './slots.ts';
import type { DraftSentence, DraftTelling } from './tellings.ts';

/** The values from the most frequent on; the first one first where two are as frequent. */
const byFrequency = (values: readonly string[]): string[] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
};

const openings = ({ sentences }: DraftTelling): DraftSentence[] => sentences.slice(0, OPENING);
/** Headline, lead and what follows it. */
const OPENING = 5;

const names = (
  tellings: readonly DraftTelling[],
  wanted: (sentence: DraftSentence) => string[],
): string[] => byFrequency(tellings.flatMap((one) => [...new Set(openings(one).flatMap(wanted))]));

const persons = ({ facts }: DraftSentence): string[] =>
  facts.flatMap((fact) => (fact.facet === 'person' ? [fact.name] : []));

const places =
  (city: boolean) =>
  ({ facts }: DraftSentence): string[] =>
    facts.flatMap((fact) =>
      fact.facet === 'place' && isCity(fact.name) === city ? [fact.name] : [],
    );

const slot = (
  name: v.InferOutput<typeof Slot>['slot'],
  any: readonly string[],
): v.InferOutput<typeof Slot>[] => {
  const [label] = any;
  return label === undefined ? [] : [{ slot: name, label, any: [...any] }];
};

const surname = (name: string): string => name.split(/\s+/).at(-1) ?? name;

/** The event of tellings taken apart; `dates` are the days on which they were published. */
export const draftEvent = (
  tellings: readonly DraftTelling[],
  dates: readonly string[],
): v.InferOutput<typeof Event> => {
  const [who] = names(tellings, persons);
  const [where] = names(tellings, places(true));
  const asks = tellings.flatMap((one) => {
    const main = lead(one);
    const found = main && slotsOf(one, main).find((each) => each.slot === 'ask');
    return found ? [{ main, said: one.text.slice(found.start, found.end), ...found }] : [];
  });
  const asked = asks.map(({ said }) => said);
  // "Urged Norway to lend": who was asked stands last before what was asked.
  const addressed = asks.flatMap(({ main, start }) =>
    main.facts
      .flatMap((fact) => (fact.facet === 'place' && fact.end <= start ? [fact.name] : []))
      .slice(-1),
  );
  const [whom] = [...byFrequency(addressed), ...names(tellings, places(false))];
  const days = tellings.flatMap((one) => {
    const day = dayOfAct(one)?.day ?? null;
    return day !== null && isDay(day) ? [day] : [];
  });
  return {
    day: byFrequency(days)[0] ?? [...dates].sort()[0] ?? '1970-01-01',
    slots: [
      ...slot('who', who ? [...new Set([who, surname(who)])] : []),
      ...slot('whom', whom ? [whom] : []),
      ...slot('where', where ? [where] : []),
      ...slot('what', byFrequency(asked)),
    ],
    parts: [],
  };
};
