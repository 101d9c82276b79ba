import type { Code } from '../core/story/codes.ts';
import type { StoryFacts } from '../core/story/story.ts';
import { dayWords, languageName } from './day.ts';
import { keyOf, type Params, type Say, sayIfKnown } from './say.ts';
import { sourceOf } from './sources/teller.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const worded = (name: string, value: Params[string], story: StoryFacts | null, say: Say) => {
  if (typeof value !== 'string') return value;
  if (name === 'source') return (story && sourceOf(story, value)?.outlet) ?? value;
  if (name === 'language') return languageName(value, say);
  return DAY.test(value) ? dayWords(value, say) : value;
};

/** Words an explanation or a piece of evidence (`why_names`, `against_day`); null for an unknown code. */
export const codeWords = (
  prefix: 'why' | 'against' | 'evidence',
  { code, ...params }: Code,
  story: StoryFacts | null,
  say: Say,
): string | null =>
  sayIfKnown(
    say,
    keyOf(prefix, code),
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, worded(name, value, story, say)]),
    ),
  );
