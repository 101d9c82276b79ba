/** Where stories come from: the package is one shelf, what the reader keeps another. */
import type { StoryFacts } from '../story/story.ts';
import type { Weights } from '../terms/weights.ts';
import { recent } from '../text/memo.ts';
import {
  Bucket,
  bucketOf,
  CATALOGUE_FORMAT,
  Catalogue,
  keyName,
  keys,
  leads,
  postings,
  SHELF,
  ShelfFile,
} from './catalogue.ts';
import { type OpenStory, open } from './open.ts';
import { IndexError, readAs } from './read-as.ts';
import { STORY_JSON_FORMAT, StoryJson, StoryJsonFacts } from './story-json.ts';
import { type WordSets, withWordSets } from './word-sets.ts';

/** The stories that a page is held against. */
export type Choice = {
  /** Ids of the stories that a page with this opening could cover, best first. */
  candidates(opening: string): Promise<string[]>;
  /** A story ready to be compared with pages; those last asked for stay open. */
  open(id: string): Promise<OpenStory>;
  /**
   * How surely the page in question tells a story, 0 to 1, where that is known by other evidence than the
   * story's own; without this it is weighed.
   */
  sure?(id: string): number;
};

/** Where stories are, for whatever page. */
export type Shelf = Omit<Choice, 'sure'> & {
  /** A story without its fingerprints. */
  facts(id: string): Promise<StoryFacts>;
  /** The stories held; a few dozen at most are asked for. */
  list(): Promise<StoryFacts[]>;
};

/** Whether pages are held against a story of the package. */
export type IsOn = (story: { id: string; sample?: boolean | undefined }) => boolean;

/** As stories come: made-up ones are off. */
export const asTheyCome: IsOn = ({ sample }) => !sample;

/** What ids of the reader's own stories begin with. */
export const OWN = 'mine-';

const bucketFile = (number: number): string => `stories/terms/${number}.json`;

/** The stories of a term as a bucket has them; throws an `IndexError` that names its file. */
const postingsOf = (packed: string, stories: number, file: string): number[] => {
  try {
    return postings(packed, stories);
  } catch (error) {
    throw new IndexError('corrupt', file, error instanceof Error ? error.message : String(error));
  }
};

/** More candidates than this are never compared: each costs a story's file. */
const MOST_CANDIDATES = 8;
/** Stories that stay open: a page's candidates, and those of the page that its reader came from. */
const MOST_OPEN = 2 * MOST_CANDIDATES;
/** Heads and parts of the catalogue that stay read: some kilobytes each. */
const MOST_READ = 64;

/**
 * The stories of a folder in the layout that `variorum build` writes; `read` gives a file's text by its path there.
 * Of those that are not on none is a candidate; opened and listed are all. `on` is asked for each page.
 */
export const packagedShelf = (
  read: (path: string) => Promise<string>,
  weights: Weights,
  sets: WordSets,
  on: () => Promise<IsOn> = async () => asTheyCome,
): Shelf => {
  const text = async (path: string): Promise<string> => {
    try {
      return await read(path);
    } catch (error) {
      throw new IndexError(
        'unreadable',
        path,
        error instanceof Error ? error.message : String(error),
      );
    }
  };
  const catalogue = recent(1, async (path: string) =>
    readAs(Catalogue, await text(path), path, CATALOGUE_FORMAT),
  );
  const shelf = recent(MOST_READ, async (path: string) =>
    readAs(ShelfFile, await text(path), path),
  );
  const bucket = recent(MOST_READ, async (path: string) => readAs(Bucket, await text(path), path));
  const fileOf = (id: string): string => `stories/${id}/story.json`;
  const opened = recent(MOST_OPEN, async (id: string) => {
    const path = fileOf(id);
    const story = readAs(StoryJson, await text(path), path, STORY_JSON_FORMAT);
    return open(withWordSets(story, sets), weights);
  });
  // Of the fingerprints, nine tenths of a file, nothing is looked at or kept.
  const facts = recent(MOST_READ, async (id: string) => {
    const path = fileOf(id);
    return readAs(StoryJsonFacts, await text(path), path, STORY_JSON_FORMAT);
  });

  const entry = async (number: number) =>
    (await shelf(`stories/shelf/${Math.floor(number / SHELF)}.json`))[number % SHELF];

  return {
    async candidates(opening) {
      const { buckets, stories } = await catalogue('stories/catalogue.json');
      const isOn = await on();
      const wanted = keys(opening, weights);
      const numbers = [...new Set([...wanted.keys()].map((key) => bucketOf(key, buckets)))];
      const read = new Map(
        await Promise.all(numbers.map(async (n) => [n, await bucket(bucketFile(n))] as const)),
      );
      const posting = (key: number): number[] => {
        const n = bucketOf(key, buckets);
        const packed = read.get(n)?.[keyName(key)];
        return packed === undefined ? [] : postingsOf(packed, stories, bucketFile(n));
      };
      const found = await Promise.all(
        leads(wanted, posting, stories, MOST_CANDIDATES * 2).map(async ({ story, keys: n }) => ({
          n,
          entry: await entry(story),
        })),
      );
      return found
        .flatMap(({ n, entry: held }) => (held && n >= held.needs && isOn(held) ? [held.id] : []))
        .slice(0, MOST_CANDIDATES);
    },
    open: opened,
    facts,
    async list() {
      const { stories } = await catalogue('stories/catalogue.json');
      const entries = stories === 0 ? [] : await shelf('stories/shelf/0.json');
      return Promise.all(entries.map(({ id }) => facts(id)));
    },
  };
};

/**
 * One shelf over several, the package first: a story is on the last of those whose prefix its id begins with.
 * Only where the package cannot be asked candidates fail: a page is not to be asked about each time because
 * what the reader keeps cannot be read.
 */
export const severalShelves = (all: readonly { prefix: string; shelf: Shelf }[]): Shelf => {
  const shelves = all.map(({ shelf }) => shelf);
  const ownerOf = (id: string): Shelf => {
    const owner = all.findLast(({ prefix }) => id.startsWith(prefix));
    if (!owner) throw new IndexError('unreadable', id, 'on no shelf');
    return owner.shelf;
  };
  return {
    async candidates(opening) {
      const asked = await Promise.allSettled(shelves.map((shelf) => shelf.candidates(opening)));
      const found = asked.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
      const [first] = asked;
      if (first?.status === 'rejected' && found.length === 0) throw first.reason;
      return found;
    },
    open: async (id) => ownerOf(id).open(id),
    facts: async (id) => ownerOf(id).facts(id),
    list: async () => (await Promise.all(shelves.map((shelf) => shelf.list()))).flat(),
  };
};
