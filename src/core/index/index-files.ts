/** The files of an index: stories and the catalogue that leads to them. */
import type { Weights } from '../terms/weights.ts';
import {
  bucketCount,
  bucketOf,
  CATALOGUE_FORMAT,
  keyName,
  needs,
  packPostings,
  posted,
  SHELF,
} from './catalogue.ts';
import type { Story } from './compiled-story.ts';
import { packStory } from './story-json.ts';

/** A compiled story, and the openings of its tellings, by which it is found. */
export type Compiled = { story: Story; openings: string[] };

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** In characters: shorter lists stand in one line, for fewer bytes. */
const LONG_LIST = 2_000;

/** One line an item of a long list, one an entry else: a change of the edition is a change of few lines. */
const valueJson = (value: unknown, level: number): string => {
  const text = JSON.stringify(value);
  if (Array.isArray(value))
    return text.length > LONG_LIST
      ? `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
      : text;
  if (typeof value !== 'object' || value === null || level === 0) return text;
  return `{\n${Object.entries(value)
    .map(([key, entry]) => `${JSON.stringify(key)}: ${valueJson(entry, level - 1)}`)
    .join(',\n')}\n}`;
};

const storyJson = (story: Story): string => `${valueJson(packStory(story), 2)}\n`;

/** "de", "der", "del": in phrases abroad, and on every page of their language. */
const SMALL_WORDS = /(?<!\p{L})\p{Script=Latin}{1,3}(?!\p{L})/gu;

/** The names of the event in every language held, one a line: words of what was done are on too many pages. */
const slotNames = ({ event, abroad }: Story): string =>
  [
    ...event.slots.flatMap(({ any }) => any),
    ...Object.values(abroad).flatMap(({ who, whom, where }) =>
      [...who, ...whom, ...where].map((entry) => entry.replace(SMALL_WORDS, '')),
    ),
  ].join('\n');

/** A compiled story with what leads a page to it: hashes of the terms that it posts, and how many a page must have. */
export type Listed = { story: Story; posted: number[]; needs: number };

/** What leads to a compiled story. */
export const listed = ({ story, openings }: Compiled, weights: Weights): Listed => ({
  story,
  posted: posted(openings, slotNames(story), weights),
  needs: needs(openings.length),
});

/** File name below `stories/` → text; the same for the same input, on every machine. */
export const indexFiles = (compiled: readonly Compiled[], weights: Weights): Map<string, string> =>
  filesOf(compiled.map((one) => listed(one, weights)));

/** The same of stories that were listed before. */
export const filesOf = (all: readonly Listed[]): Map<string, string> => {
  const files = new Map<string, string>();
  const buckets = bucketCount(all.reduce((sum, one) => sum + one.posted.length, 0));
  const terms = Array.from({ length: buckets }, () => new Map<string, number[]>());
  all.forEach(({ posted: keys }, number) => {
    for (const key of keys) {
      const bucket = terms[bucketOf(key, buckets)];
      const known = bucket?.get(keyName(key));
      if (known) known.push(number);
      else bucket?.set(keyName(key), [number]);
    }
  });
  files.set('catalogue.json', json({ format: CATALOGUE_FORMAT, stories: all.length, buckets }));
  for (let first = 0; first < all.length; first += SHELF) {
    const entries = all.slice(first, first + SHELF).map((one) => ({
      id: one.story.id,
      title: one.story.title,
      day: one.story.event.day,
      needs: one.needs,
      ...(one.story.edition.sample && { sample: true }),
    }));
    files.set(`shelf/${first / SHELF}.json`, json(entries));
  }
  terms.forEach((bucket, n) => {
    files.set(
      `terms/${n}.json`,
      json(
        Object.fromEntries(
          [...bucket]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, numbers]) => [key, packPostings(numbers, all.length)]),
        ),
      ),
    );
  });
  for (const { story } of all) files.set(`${story.id}/story.json`, storyJson(story));
  return files;
};
