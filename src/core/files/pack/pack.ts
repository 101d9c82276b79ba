/**
 * The story file that people hand to one another, `.variorum`: JSON in gzip (RFC 1952). Stated once, here, as a schema;
 * `docs/schemas/pack.schema.json` follows from it. Whoever made one is not known: nothing in it is taken on trust.
 */
import * as v from 'valibot';
import { LONGEST_GLOSS } from '../../articles/gloss.ts';
import { FewWords, LONGEST_PACKED, Print } from '../../articles/print.ts';
import { Sketch } from '../../collect/sketch.ts';
import { Day } from '../../facts/fact.ts';
import { Story } from '../../index/compiled-story.ts';
import type { Page } from '../../text/page.ts';

/** Raised with every change of shape; a file with another number is refused in words. The first one had no glosses. */
export const PACK_FORMAT = 2;

/** A larger story makes several files: each two articles of one are put down as one event. */
export const MOST_PACKED = 100;
/** A page that was kept anew each day of three years. */
export const MOST_TEXTS = 1_000;
/** In characters: a book. */
const LONGEST_TEXT = 1_000_000;
const LONGEST_ADDRESS = 100_000;
export const LONGEST_NAME = 200;

/** A sketch has two dozen sentences, and looks for others by thirty-two keys. */
const MOST_IN_SKETCH = 400;

const Name = v.pipe(v.string(), v.maxLength(LONGEST_NAME));
const Url = v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS), v.url(), v.regex(/^https?:\/\//i));
const Whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const Language = v.pipe(v.string(), v.maxLength(LONGEST_NAME));

const areInPlace = ({ text, blocks }: Pick<Page, 'text' | 'blocks'>): boolean =>
  blocks.every(({ start, end }) => start <= end && end <= text.length);

const PackedPage = v.pipe(
  v.strictObject({
    text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
    /** UTF-16 offsets into `text`. */
    blocks: v.pipe(
      v.array(
        v.strictObject({
          kind: v.picklist(['headline', 'paragraph']),
          start: Whole,
          end: Whole,
        }),
      ),
      v.minLength(1),
    ),
    date: v.nullable(Day),
    language: v.nullable(Language),
    /** True where not all of the page was read. */
    unread: v.exactOptional(v.boolean()),
  }),
  v.check((page) => areInPlace(page), 'a block that lies outside of the text'),
);

const isBounded = ({ keys, sentences, runs, days, dates, figures }: Sketch): boolean =>
  [keys, sentences, days, dates, figures].every(({ length }) => length <= MOST_IN_SKETCH) &&
  [runs, ...sentences].every(({ length }) => length <= LONGEST_PACKED) &&
  figures.every(([, values]) => values.length <= MOST_IN_SKETCH);

/** What is said of an article, whatever comes with it. */
const About = {
  url: Url,
  outlet: Name,
  day: v.nullable(Day),
};

const WholeArticle = v.strictObject({
  is: v.literal('text'),
  ...About,
  /** Oldest first; `at`: when it was kept, in milliseconds. */
  texts: v.pipe(
    v.array(v.strictObject({ at: Whole, page: PackedPage })),
    v.minLength(1),
    v.maxLength(MOST_TEXTS),
  ),
});
export type WholeArticle = v.InferOutput<typeof WholeArticle>;

/** An article without its text: no nine words in a row of it are here. */
const PrintedArticle = v.strictObject({
  is: v.literal('print'),
  ...About,
  language: v.nullable(Language),
  /** The first words of its headline. */
  opening: FewWords,
  sketch: v.pipe(
    Sketch,
    v.check((sketch) => isBounded(sketch), 'more than a sketch has'),
  ),
  print: Print,
});
export type PrintedArticle = v.InferOutput<typeof PrintedArticle>;

export type PackedArticle = WholeArticle | PrintedArticle;

/** More than anybody says of one story; what they take has room beside the articles. */
export const MOST_GLOSSES = 1_000;

/** What its owner says of a point. */
const PackedGloss = v.strictObject({
  /** The sentences that make the point: the place of each one's article in `articles`, and a hash of its words. */
  on: v.pipe(
    v.array(v.tuple([Whole, v.pipe(v.string(), v.regex(/^[0-9a-z]{1,7}$/))])),
    v.minLength(1),
    v.maxLength(MOST_PACKED),
  ),
  /** In words of his own; null where he only calls it small. */
  says: v.nullable(v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_GLOSS))),
  small: v.boolean(),
});
export type PackedGloss = v.InferOutput<typeof PackedGloss>;

const Head = { file: v.literal('variorum'), format: v.picklist([1, PACK_FORMAT]) };

/** A story of somebody's own articles. */
const ArticlePack = v.strictObject({
  ...Head,
  holds: v.literal('articles'),
  /** Where its owner gave it one. */
  name: v.nullable(Name),
  /** In the order in which they were kept. */
  articles: v.pipe(
    v.array(v.variant('is', [WholeArticle, PrintedArticle])),
    v.minLength(1),
    v.maxLength(MOST_PACKED),
  ),
  /** The later ones last. */
  glosses: v.exactOptional(v.pipe(v.array(PackedGloss), v.maxLength(MOST_GLOSSES))),
});
export type ArticlePack = v.InferOutput<typeof ArticlePack>;

/** An edition, compiled, with what leads a page to it. */
const EditionPack = v.strictObject({
  ...Head,
  holds: v.literal('edition'),
  story: Story,
  /** Hashes of terms that it posts (`index/catalogue.ts`), and how many of them a page must have. */
  posted: v.array(Whole),
  needs: Whole,
});

export const Pack = v.variant('holds', [ArticlePack, EditionPack]);
export type Pack = v.InferOutput<typeof Pack>;
/** The text of a file. */
export const packText = (pack: Pack): string => JSON.stringify(pack);
