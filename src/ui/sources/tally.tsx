import type { Source, StoryFacts } from '../../core/story/story.ts';
import type { Params, Say } from '../say.ts';

/** A small number as a word, where the language's messages have words for it. */
const counted = (n: number, say: Say): Params => {
  const words = say('numbers').split(' ');
  return { n, count: words[n - 1] || n };
};

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** The tellings of one origin, the nearest to it first. */
const NEARNESS: readonly Source['lineage']['how'][] = [
  'own',
  'republished',
  'rewritten',
  'translated',
];
const carriersOf = (sources: readonly Source[], origin: string): Source[] =>
  sources
    .filter((source) => source.origin === origin)
    .sort((a, b) => NEARNESS.indexOf(a.lineage.how) - NEARNESS.indexOf(b.lineage.how));

/**
 * How many texts there are and what each of them is, so that it adds up: "Six texts: four separate reports (A, B, C, D),
 * one that repeats one of these (E), and one that cannot be traced (F)." `here`: whether the page is one of them.
 */
export const tallyWords = (story: StoryFacts, here: boolean, say: Say): string => {
  const { sources } = story;
  const unclear = sources.filter(({ origin }) => origin === null);
  const carried = story.origins
    .map(({ id, name }) => ({ name, by: carriersOf(sources, id) }))
    .filter(({ by }) => by.length > 0);
  const outlets = (some: readonly Source[]): string[] => some.map(({ outlet }) => outlet);
  const parts = (
    [
      ['tally_reports', carried.map(({ name }) => name)],
      ['tally_repeats', outlets(carried.flatMap(({ by }) => by.slice(1)))],
      ['tally_unclear', outlets(unclear)],
    ] as const
  ).flatMap(([key, names]) =>
    names.length > 0
      ? [
          say('tally_named', {
            part: say(key, counted(names.length, say)),
            names: names.join(say('list_comma')),
          }),
        ]
      : [],
  );
  const texts = say(here ? 'tally_texts_here' : 'tally_texts', counted(sources.length, say));
  return capital(say('tally', { texts, parts }));
};

export const Tally = (props: { story: StoryFacts; here: boolean; say: Say }) => (
  <p class="tally">{tallyWords(props.story, props.here, props.say)}</p>
);
