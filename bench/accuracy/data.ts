/** Reads the sets: gzip'd JSON Lines in one folder a set. */
import { createReadStream, existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import * as v from 'valibot';
import { ROOT } from '../../src/corpus/paths.ts';

/** Beside the repository, as the sets are other people's text. */
export const DATA = join(ROOT, '../shared/eval');

const FILES = {
  stories: 'spotting/stories.jsonl.gz',
  pages: 'spotting/pages.jsonl.gz',
  alignment: 'alignment/pairs.jsonl.gz',
  contrast: 'contrast/pairs.jsonl.gz',
  answers: 'answers/pairs.jsonl.gz',
} as const;

const demand = (dir: string, files: readonly string[]): void => {
  if (!existsSync(dir))
    throw new Error(`${dir}: no such folder; --data DIR says where the sets are.`);
  const missing = files.filter((file) => !existsSync(join(dir, file)));
  if (missing.length > 0) throw new Error(`${dir}: lacks ${missing.join(', ')}.`);
};

/** Throws, in one sentence, where the folder of sets or a set in it is missing. */
export const demandData = (dir: string): void => demand(dir, [...Object.values(FILES), 'pages']);

/** The same of the spotting sets alone. */
export const demandSpotting = (dir: string): void => demand(dir, [FILES.stories, FILES.pages]);

const day = v.pipe(
  v.nullish(v.string(), null),
  v.transform((date) =>
    date !== null && /^\d{4}-\d{2}-\d{2}/.test(date) ? date.slice(0, 10) : null,
  ),
);

export const SETS = ['ecbplus', 'gvc', 'basil', 'allsides'] as const;
export type SetName = (typeof SETS)[number];

const Doc = v.object({ doc_id: v.string(), title: v.string(), text: v.string(), date: day });
export type Doc = v.InferOutput<typeof Doc>;

const run = v.union([v.string(), v.number()]);
const StoryItem = v.object({
  set: v.picklist(SETS),
  run,
  story: v.string(),
  docs: v.array(Doc),
});
export type StoryItem = v.InferOutput<typeof StoryItem>;

const PageItem = v.object({
  ...Doc.entries,
  set: v.picklist(SETS),
  run,
  gold: v.nullable(v.string()),
  kind: v.picklist(['pos', 'near', 'easy']),
});
export type PageItem = v.InferOutput<typeof PageItem>;

const Pair = v.object({
  set: v.picklist(['ecbplus', 'superpal']),
  text_a: v.string(),
  text_b: v.string(),
  label: v.picklist([0, 1, 2]),
  near_miss_story: v.nullish(v.boolean(), false),
  /** Telling and sentence, `1_2ecb#0`; SuperPAL has none. */
  a: v.optional(v.string()),
  b: v.optional(v.string()),
});
export type Pair = v.InferOutput<typeof Pair>;

const ContrastPair = v.object({
  set: v.string(),
  /** Names the pair of sentences. */
  base: v.string(),
  type: v.picklist(['number', 'weekday', 'month', 'name', 'format', 'same']),
  text_a: v.string(),
  text_b: v.string(),
  orig_b: v.string(),
});
export type ContrastPair = v.InferOutput<typeof ContrastPair>;

const AnswerPair = v.object({
  answer_a: v.string(),
  answer_b: v.string(),
  label: v.picklist([0, 1]),
});
export type AnswerPair = v.InferOutput<typeof AnswerPair>;

async function* lines<S extends v.GenericSchema>(
  schema: S,
  dir: string,
  name: string,
): AsyncGenerator<v.InferOutput<S>> {
  const file = join(dir, name);
  const input = createReadStream(file).pipe(createGunzip());
  let at = 0;
  for await (const line of createInterface({ input })) {
    at += 1;
    if (line === '') continue;
    const read = v.safeParse(schema, JSON.parse(line));
    if (read.success) yield read.output;
    else
      throw new Error(
        `${relative(dir, file)}, line ${at}: ${v.getDotPath(read.issues[0])}: ${read.issues[0].message}`,
      );
  }
}

const all = async <T>(items: AsyncGenerator<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
};

/** The stories of all sets; few enough to be held at once. */
export const readStories = (dir: string): Promise<StoryItem[]> =>
  all(lines(StoryItem, dir, FILES.stories));
export const pageItems = (dir: string): AsyncGenerator<PageItem> =>
  lines(PageItem, dir, FILES.pages);
export const pairs = (dir: string): AsyncGenerator<Pair> => lines(Pair, dir, FILES.alignment);
export const contrastPairs = (dir: string): AsyncGenerator<ContrastPair> =>
  lines(ContrastPair, dir, FILES.contrast);
export const answerPairs = (dir: string): AsyncGenerator<AnswerPair> =>
  lines(AnswerPair, dir, FILES.answers);
