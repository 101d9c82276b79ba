/** Stories that look like one event: a page on it fits both, and is then taken for neither. */

import type { Story } from '../index/compiled-story.ts';
import { type OpenStory, open } from '../index/open.ts';
import { type ReadPage, readPage } from '../prose/read.ts';
import type { Weights } from '../terms/weights.ts';
import type { Page } from '../text/page.ts';
import { outlinePage } from './outline.ts';
import { recognise } from './recognise.ts';
import { SPOTTED, spot } from './spot.ts';

/** A story and its tellings as pages. */
export type StoryPages = { story: Story; pages: readonly Page[] };

const covers = (page: ReadPage, opened: OpenStory): boolean =>
  spot(page, outlinePage(page), opened, recognise(page, opened)).confidence >= SPOTTED;

/** The ids of each two stories of which one has a telling that would be spotted as the other. */
export const oneEvent = (all: readonly StoryPages[], weights: Weights): [string, string][] => {
  // A story alone has no other to be like.
  if (all.length < 2) return [];
  const read = all.map(({ story, pages }) => ({
    id: story.id,
    opened: open(story, weights),
    pages: pages.map((page) => readPage(page, weights)),
  }));
  return read.flatMap((one, i) =>
    read
      .slice(i + 1)
      .filter(
        (other) =>
          one.pages.some((page) => covers(page, other.opened)) ||
          other.pages.some((page) => covers(page, one.opened)),
      )
      .map(({ id }): [string, string] => [one.id, id]),
  );
};
