/** What the reader keeps: shapes, and how stored ones are read. */
import * as v from 'valibot';
import type { Page } from '../../core/text/page.ts';

/** In characters: longer names and headlines say nothing more. */
export const LONGEST_NAME = 200;

/** Also the id of a source in a story. */
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/));

const PageRead: v.GenericSchema<unknown, Page> = v.object({
  text: v.string(),
  blocks: v.array(
    v.object({
      kind: v.picklist(['headline', 'paragraph']),
      start: v.number(),
      end: v.number(),
    }),
  ),
  url: v.nullable(v.string()),
  date: v.nullable(v.string()),
  language: v.nullable(v.string()),
  unread: v.exactOptional(v.boolean()),
});

/** A kept article as lists show it. */
export const ArticleRow = v.object({
  /** Of its address. */
  id: Id,
  /** Without fragment. */
  url: v.pipe(v.string(), v.url()),
  /** The site's own name, else the host without "www.". */
  outlet: v.string(),
  headline: v.string(),
  /** Published, 2031-05-05. */
  day: v.nullable(v.string()),
  language: v.nullable(v.string()),
  /** When it was kept first, in milliseconds. */
  at: v.number(),
  /** Of a `KeptStory`. */
  story: Id,
  /** Of its newest text. */
  characters: v.number(),
  /** About what it takes in the database, all its texts. */
  bytes: v.number(),
  /** When each of its texts was kept, oldest first; none where a story file gave its print alone. */
  texts: v.array(v.number()),
  /** When it was remembered of itself, in milliseconds; not there where the reader kept it by hand. */
  remembered: v.exactOptional(v.number()),
  /** Came in a story file: from whoever gave it. */
  given: v.exactOptional(v.literal(true)),
  /** Of one without a text: figures and days that it gives, in its words. */
  values: v.exactOptional(v.array(v.string())),
});
export type ArticleRow = v.InferOutput<typeof ArticleRow>;

export const ArticleTexts = v.pipe(
  v.object({
    id: Id,
    /** Oldest first; a further one only where the text differs. */
    texts: v.array(v.object({ at: v.number(), page: PageRead })),
    /** Where there is no text: what a story file has in its place; the core's. */
    print: v.exactOptional(v.unknown()),
  }),
  v.check(({ texts, print }) => texts.length > 0 || print !== undefined),
);
export type ArticleTexts = v.InferOutput<typeof ArticleTexts>;

export const ArticleSketch = v.object({
  id: Id,
  /** By which pages that may tell the same are found; of what a story file gave none. */
  keys: v.array(v.number()),
  /** The same of what a story file gave: looked up by itself, it takes no place from what the reader keeps. */
  given: v.exactOptional(v.array(v.number())),
  /** What the newest text is grouped by; the core's. */
  sketch: v.unknown(),
});
export type ArticleSketch = v.InferOutput<typeof ArticleSketch>;

/** What is known of two articles, by their ids: the log odds that they report one event. */
export const Near = v.object({ a: Id, b: Id, odds: v.number() });
export type Near = v.InferOutput<typeof Near>;

/** The same odds for each two of some articles and others. */
export const nearEach = (
  some: readonly string[],
  others: readonly string[],
  odds: number,
): Near[] => some.flatMap((a) => others.filter((b) => b !== a).map((b) => ({ a, b, odds })));

/** Articles that tell one event. */
export const KeptStory = v.object({
  id: Id,
  /** Where the reader gave one; else the headline of its first article is shown. */
  name: v.nullable(v.string()),
  /** The reader has moved articles in or out of it, or said something of its points. */
  changed: v.exactOptional(v.boolean()),
  /** The name came in a story file. */
  given: v.exactOptional(v.literal(true)),
});
export type KeptStory = v.InferOutput<typeof KeptStory>;

/** Whether the reader has named a story or changed it: nothing but he takes anything out of it. */
export const isLasting = ({ name, changed, given }: Omit<KeptStory, 'id'>): boolean =>
  changed === true || (Boolean(name) && !given);

/** An article that the reader keeps. */
export type KeptArticle = Omit<ArticleRow, 'characters' | 'bytes' | 'texts'> &
  Pick<ArticleTexts, 'texts' | 'print'> & { sketch: unknown };

/** Null for what another version stored, or damage. */
export const readAs = <S extends v.GenericSchema>(
  schema: S,
  stored: unknown,
): v.InferOutput<S> | null => {
  const read = v.safeParse(schema, stored);
  return read.success ? read.output : null;
};

/** Those of some entries that can be read, in their order. */
export const allAs = <S extends v.GenericSchema>(
  schema: S,
  stored: readonly unknown[],
): v.InferOutput<S>[] =>
  stored.flatMap((one) => {
    const read = readAs(schema, one);
    return read === null ? [] : [read];
  });

/** The ids of those of some stories that are lasting. */
export const lastingAmong = (stories: readonly unknown[]): Set<string> =>
  new Set(
    allAs(KeptStory, stories)
      .filter(isLasting)
      .map(({ id }) => id),
  );

/** The order in which articles were kept. */
export const inTime = (
  a: Pick<ArticleRow, 'at' | 'id'>,
  b: Pick<ArticleRow, 'at' | 'id'>,
): number => a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id));

/** The newest text of an article; null where there is none. */
export const newest = ({ texts }: Pick<ArticleTexts, 'texts'>): Page | null =>
  texts.at(-1)?.page ?? null;

// Most text is stored as one byte a character, or as two: JSON is about that, and what the page has besides.
const bytesOf = (value: unknown): number =>
  new TextEncoder().encode(JSON.stringify(value) ?? '').length;

/** The row of an article. */
export const rowOf = ({ texts, print, sketch, ...article }: KeptArticle): ArticleRow => ({
  ...article,
  characters: newest({ texts })?.text.length ?? 0,
  bytes: bytesOf([texts, print, sketch]),
  texts: texts.map(({ at }) => at),
});
