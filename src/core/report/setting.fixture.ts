/** A page held against the made-up story, for tests of its notes. */

import { STORY_FORMAT, type Story } from '../index/compiled-story.ts';
import { type OpenStory, open } from '../index/open.ts';
import { readPage } from '../prose/read.ts';
import type { StoryFacts } from '../story/story.ts';
import { blocks } from '../text/blocks.ts';
import type { Setting } from './note.ts';

const weights = () => 5;

/** What a story's file has beside its facts. */
type Rest = Partial<Omit<Story, keyof StoryFacts>>;

/** The story, of whose tellings no words are there but those that are given. */
export const openOf = (facts: StoryFacts, rest: Rest = {}): OpenStory =>
  open(
    {
      format: STORY_FORMAT,
      abroad: {},
      sets: {},
      ...facts,
      sentences: [],
      utterances: [],
      runs: {},
      ...rest,
    },
    weights,
  );

/** A page of the story's day, which is none of its tellings. */
export const settingOf = (text: string, story: OpenStory): Setting => ({
  page: readPage(
    { text, blocks: blocks(text), url: null, date: '2020-05-04', language: 'en' },
    weights,
  ),
  open: story,
  recognised: [],
  own: [],
  part: null,
});

/** A text under the headline of the page. */
export const underHeadline = (text: string): string => `The mill burns\n\n${text}\n`;
