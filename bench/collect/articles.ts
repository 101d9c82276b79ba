/** The articles of the spotting sets, each once, with the event that it tells where a set says so. */

import type { Page } from '../../src/core/text/page.ts';
import { seeded } from '../../src/corpus/seeded.fixture.ts';
import { type Doc, pageItems, readStories, type SetName } from '../accuracy/data.ts';
import { pageOf } from '../accuracy/stories.ts';

export type Article = {
  id: string;
  set: SetName;
  doc: Doc;
  /** Null where the sets say only that it tells none of their stories: two such may tell one event. */
  event: string | null;
};

export type Condition = 'dated' | 'undated' | 'equalDates';

/** All articles; a story's in one run is a page of no story in another, and is taken once. */
export const readArticles = async (dir: string): Promise<Article[]> => {
  const found = new Map<string, Article>();
  const put = (set: SetName, doc: Doc, event: string | null): void => {
    const id = `${set}/${doc.doc_id}/${doc.title}`;
    const known = found.get(id);
    found.set(id, { id, set, doc, event: known?.event ?? event });
  };
  for (const { set, run, story, docs } of await readStories(dir))
    for (const doc of docs) put(set, doc, `${set}/${run}/${story}`);
  for await (const page of pageItems(dir))
    put(page.set, page, page.gold === null ? null : `${page.set}/${page.run}/${page.gold}`);
  return [...found.values()];
};

/** The day that all articles have where days are equal. */
const ONE_DAY = '2020-01-15';

/** An article as a page: with its own day where it has one, with none, or with everybody's. */
export const pageIn = ({ doc }: Article, condition: Condition): Page =>
  condition === 'equalDates'
    ? pageOf({ ...doc, date: ONE_DAY }, true)
    : pageOf(doc, condition === 'dated');

/** In an order that the seed gives. */
export const shuffled = <T>(all: readonly T[], seed: number): T[] => {
  const next = seeded(seed);
  return all
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
};
