/** What makes the story this story, by its tellings' leads: the day, who, where; a slot that is unsure is left open. */
import type * as v from 'valibot';
import { isDay } from '../english/calendar.ts';
import { isCity } from '../english/places.ts';
import { type Fact, isNamed, type NamedFact } from '../facts/fact.ts';
import { sameName } from '../facts/same-name.ts';
import type { Event, Slot } from '../story/story.ts';
import type { Located } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { DraftSentence, DraftTelling } from './tellings.ts';

type EventSlot = v.InferOutput<typeof Slot>;

/** Headline, lead and what follows it: a page is asked for a slot early. */
const OPENING = 5;
/** Fewer words are a section's name or a photograph's line. */
const LEAST_WORDS = 8;
/** Of the leads: so many begin with one subject before it is the event's, or name one day. */
const MOST = 0.5;

/** The sentence that tells the act: the one filed, else the first that is long enough. */
const leadOf = ({ text, sentences }: DraftTelling): DraftSentence | undefined =>
  sentences.find(({ filed }) => filed) ??
  sentences.find(
    ({ headline, start, end }) => !headline && words(text, start, end).length >= LEAST_WORDS,
  );

const namesIn = ({ facts }: DraftSentence): Located<NamedFact>[] =>
  facts.filter((fact: Located<Fact>): fact is Located<NamedFact> => isNamed(fact));

/** The name that a lead begins with. */
const subjectOf = (lead: DraftSentence, text: string): NamedFact[] => {
  const [first] = namesIn(lead).sort((a, b) => a.start - b.start);
  return first &&
    words(text, lead.start, first.start).every(({ form }) => /^(?:the|a|an|s)$/.test(form))
    ? [first]
    : [];
};

const names = ({ sentences }: DraftTelling): NamedFact[] =>
  sentences.slice(0, OPENING).flatMap(namesIn);

const isNamedBy = (name: string, telling: DraftTelling): boolean =>
  names(telling).some((other) => sameName(name, other.name));

/** What most leads have, and every opening names: anything less is no slot. */
const settled = (
  found: readonly string[][],
  tellings: readonly DraftTelling[],
): string | undefined =>
  [...new Set(found.flat())]
    .filter(
      (name) =>
        found.filter((own) => own.some((other) => sameName(name, other))).length >=
          Math.max(2, tellings.length * MOST) &&
        tellings.every((telling) => isNamedBy(name, telling)),
    )
    .sort((a, b) => b.length - a.length)[0];

const slot = (name: EventSlot['slot'], value: string | undefined): EventSlot[] =>
  value === undefined
    ? []
    : [
        {
          slot: name,
          label: value,
          any: [...new Set([value, value.split(/\s+/).at(-1) ?? value])],
        },
      ];

const mostFrequent = (values: readonly string[]): [string, number] | undefined => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0];
};

/** The event of tellings taken apart; `dates` are the days on which they were published. */
export const draftEvent = (
  tellings: readonly DraftTelling[],
  dates: readonly string[],
): v.InferOutput<typeof Event> => {
  const leads = tellings.flatMap((telling) => {
    const lead = leadOf(telling);
    return lead ? [{ telling, lead }] : [];
  });
  const who = settled(
    leads.map(({ telling, lead }) => subjectOf(lead, telling.text).map(({ name }) => name)),
    tellings,
  );
  const where = settled(
    leads.map(({ lead }) =>
      lead.facts.flatMap((fact) =>
        fact.facet === 'place' && isCity(fact.name) ? [fact.name] : [],
      ),
    ),
    tellings,
  );
  const days = leads.flatMap(({ lead }) =>
    lead.facts
      .flatMap((fact) =>
        fact.facet === 'day' && fact.weekday !== null && isDay(fact.day) ? [fact.day] : [],
      )
      .slice(0, 1),
  );
  const day = mostFrequent(days);
  return {
    day: day && day[1] >= leads.length * MOST ? day[0] : ([...dates].sort()[0] ?? '1970-01-01'),
    slots: [...slot('who', who), ...slot('where', where === who ? undefined : where)],
    parts: [],
  };
};
