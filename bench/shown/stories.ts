/**
 * Whole stories of the spotting sets: the tellings that a story holds, and the pages that cover it.
 * Each belongs to one half by a hash of its name: what is built here may look at the development half alone.
 */
import { createHash } from 'node:crypto';
import {
  type Doc,
  type PageItem,
  pageItems,
  readStories,
  type StoryItem,
} from '../accuracy/data.ts';

export const HALVES = ['development', 'held'] as const;
export type Half = (typeof HALVES)[number];

export type WholeStory = {
  /** Set and name, `gvc/12`. */
  name: string;
  half: Half;
  item: StoryItem;
  pages: PageItem[];
};

/** The first ten hexadecimal digits of SHA-256: short enough to be copied by a reading. */
export const digestOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 10);

const halfOf = (name: string): Half =>
  Number.parseInt(digestOf(`half ${name}`).slice(0, 8), 16) % 2 === 0 ? 'development' : 'held';

/** All stories of the sets with the pages that cover them. */
export const wholeStories = async (dir: string): Promise<WholeStory[]> => {
  const stories = (await readStories(dir)).map((item): WholeStory => {
    const name = `${item.set}/${item.story}`;
    return { name, half: halfOf(name), item, pages: [] };
  });
  const byName = new Map(stories.map((story) => [story.name, story]));
  for await (const page of pageItems(dir))
    if (page.kind === 'pos') byName.get(`${page.set}/${page.gold}`)?.pages.push(page);
  return stories;
};

/** Every telling of a story, once, in order of id. */
export const docsOf = ({ item, pages }: WholeStory): Doc[] => {
  const byId = new Map([...item.docs, ...pages].map((doc) => [doc.doc_id, doc]));
  return [...byId.values()].sort((a, b) => (a.doc_id < b.doc_id ? -1 : 1));
};
