/** The files of an index: stories and the catalogue that leads to them. */
import * as v from 'valibot';
import { Claim } from '../story/story.ts';
import type { Weights } from '../terms/weights.ts';
import {
  bucketCount,
  bucketOf,
  CATALOGUE_FORMAT,
  gapsOf,
  keyName,
  needs,
  posted,
  SHELF,
} from './catalogue.ts';
import type { Story } from './story-file.ts';

/** A compiled story, and the openings of its tellings, by which it is found. */
export type Compiled = { story: Story; openings: string[] };

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** What a claim without an entry has, as the schema gives it. */
const PLAIN = v.parse(Claim, { id: 'plain', statement: null, topic: '', sources: [] });

/** A claim without the entries that say no more than their absence would. */
const briefly = (claim: Claim): Partial<Claim> =>
  Object.fromEntries(
    Object.entries(claim).filter(
      ([key, value]) =>
        REQUIRED.includes(key) ||
        JSON.stringify(value) !== JSON.stringify(PLAIN[key as keyof Claim]),
    ),
  );
const REQUIRED = ['id', 'statement', 'topic', 'sources'];

/** One line a claim, source or sentence: a change of the edition is a change of few lines. */
const storyJson = (story: Story): string =>
  `{\n${Object.entries({ ...story, claims: story.claims.map(briefly) })
    .map(([key, value]) =>
      Array.isArray(value) && value.length > 0
        ? `${JSON.stringify(key)}: [\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
        : `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
    )
    .join(',\n')}\n}\n`;

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

/** File name below `stories/` → text; the same for the same input, on every machine. */
export const indexFiles = (
  compiled: readonly Compiled[],
  weights: Weights,
): Map<string, string> => {
  const files = new Map<string, string>();
  const postings = compiled.map(({ story, openings }) =>
    posted(openings, slotNames(story), weights),
  );
  const buckets = bucketCount(postings.reduce((sum, keys) => sum + keys.length, 0));
  const terms = Array.from({ length: buckets }, () => new Map<string, number[]>());
  postings.forEach((keys, number) => {
    for (const key of keys) {
      const bucket = terms[bucketOf(key, buckets)];
      bucket?.set(keyName(key), [...(bucket.get(keyName(key)) ?? []), number]);
    }
  });
  files.set(
    'catalogue.json',
    json({ format: CATALOGUE_FORMAT, stories: compiled.length, buckets }),
  );
  for (let first = 0; first < compiled.length; first += SHELF) {
    const entries = compiled.slice(first, first + SHELF).map(({ story, openings }) => ({
      id: story.id,
      title: story.title,
      day: story.event.day,
      needs: needs(openings.length),
      ...(story.edition.sample && { sample: true }),
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
            .map(([key, numbers]) => [key, gapsOf(numbers)]),
        ),
      ),
    );
  });
  for (const { story } of compiled) files.set(`${story.id}/story.json`, storyJson(story));
  return files;
};
