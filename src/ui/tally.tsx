import type { StoryFacts } from '../core/story/story.ts';
import type { Params, Say } from './say.ts';

/** A small number as a word, where the language's messages have words for it. */
const counted = (n: number, say: Say): Params => {
  const words = say('numbers').split(' ');
  return { n, count: words[n - 1] || n };
};

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/**
 * How many texts there are and what each of them is, so that it adds up: "Six texts: four separate reports,
 * one that repeats one of these, and one that cannot be traced." `here`: whether the page is one of them.
 */
export const tallyWords = (story: StoryFacts, here: boolean, say: Say): string => {
  const { sources } = story;
  const unclear = sources.filter(({ origin }) => origin === null).length;
  const reports = new Set(sources.flatMap(({ origin }) => origin ?? [])).size;
  const repeats = sources.length - unclear - reports;
  const parts = (
    [
      ['tally_reports', reports],
      ['tally_repeats', repeats],
      ['tally_unclear', unclear],
    ] as const
  ).flatMap(([key, n]) => (n > 0 ? [say(key, counted(n, say))] : []));
  const texts = say(here ? 'tally_texts_here' : 'tally_texts', counted(sources.length, say));
  return capital(say('tally', { texts, parts }));
};

export const Tally = (props: { story: StoryFacts; here: boolean; say: Say }) => (
  <p class="tally">{tallyWords(props.story, props.here, props.say)}</p>
);
