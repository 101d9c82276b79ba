/** A page's article: its headline and main text, and the way from offsets back to the page's nodes. */
import type { Code } from '../core/story/codes.ts';
import type { Page } from '../core/text/page.ts';
import { type Chunk, type Cut, cutting, sizeOf } from './chunks.ts';
import { compose } from './compose.ts';
import { headline } from './headline.ts';
import { byMarkup, type Layout } from './layout.ts';
import { limitsOf } from './limits.ts';
import { joinLines } from './lines.ts';
import { isIndexPage } from './main-text/index-page.ts';
import { mainChunks } from './main-text/main-text.ts';
import { address } from './metadata/address.ts';
import { language } from './metadata/language.ts';
import { type Metadata, metadata } from './metadata/metadata.ts';
import { published } from './metadata/published.ts';
import { solid } from './solid.ts';
import { hasUnread } from './unread/unread.ts';

export type Article = {
  page: Page;
  /** The site's own name, by the page's metadata. */
  outlet: string | null;
  /** Where its text stands, what the layout hides, and the shadow roots of the page: to see what changes. */
  parts: { shown: readonly Element[]; hidden: readonly Element[]; roots: readonly ShadowRoot[] };
  /** Set where the page is too large or too deep to be read whole. */
  limit: Code | null;
  /**
   * The ranges of `page.text.slice(start, end)` in the page, one a block, or more where something stands in a sentence; null where the page's text
   * is no longer what was read.
   */
  ranges: (start: number, end: number) => Range[] | null;
  /** True while the page still has the text that was read there. */
  stands: (start: number, end: number) => boolean;
  /** The same stretch as offsets into `document.body.textContent`; null where it is not in there. */
  toBody: (start: number, end: number) => { start: number; end: number } | null;
};

const FEW_CHARACTERS = 150;
const MOST_CHARACTERS = 400_000;

/** The beginning of a text without measure. */
const beginning = (chunks: Chunk[]): Chunk[] => {
  let sum = 0;
  return chunks.filter(({ length }) => {
    sum += length;
    return sum <= MOST_CHARACTERS;
  });
};

/** A page's chunks, and which of them are its headline and its text. */
type Found = Cut & { heading: Chunk[]; all: Chunk[]; limit: Code | null };

function* finding(
  doc: Document,
  layout: Layout,
  says: Metadata,
  captions: boolean,
): Generator<void, Found> {
  const limits = limitsOf();
  const cut = yield* cutting(doc.body, layout, limits, captions);
  joinLines(cut.chunks);
  yield;
  const heading = headline({ doc, roots: cut.roots, layout }, says);
  yield;
  const description = says.meta('og:description', 'description');
  const all = mainChunks(cut.chunks, doc.body, heading, description);
  return { ...cut, heading, all, limit: limits.passed() };
}

const CAPTION = 80;
const MANY = 3;

/** True for an essay in pictures: more of it stands under these than beside them. */
const isInCaptions = (doc: Document, { all }: Found): boolean => {
  const told = [...doc.querySelectorAll('figcaption')]
    .map(({ textContent }) => solid(textContent ?? ''))
    .filter((length) => length >= CAPTION);
  return told.length >= MANY && told.reduce((sum, length) => sum + length, 0) > sizeOf(all);
};

/** `readArticle` in steps: whoever runs it may let others have their turn at each. */
export function* reading(
  doc: Document,
  layout: Layout = byMarkup(doc),
): Generator<void, Article | null> {
  if (!doc.body) return null;
  const says = metadata(doc);
  const first = yield* finding(doc, layout, says, false);
  const found = isInCaptions(doc, first) ? yield* finding(doc, layout, says, true) : first;
  const { chunks, hidden, roots, heading, all } = found;
  const main = beginning(all);
  if (sizeOf(main) < FEW_CHARACTERS || isIndexPage(chunks, main, says)) return null;
  const limit: Code | null =
    found.limit ??
    (main.length < all.length ? { code: 'too-large', characters: MOST_CHARACTERS } : null);
  yield;
  const { text, blocks, ...ways } = compose(doc, heading, main);
  const facts = { url: address(doc), date: published(doc, says), language: language(doc, says) };
  const unread = limit !== null || hasUnread({ doc, says, chunks, main, hidden, layout });
  const page = { text, blocks, ...facts, ...(unread && { unread }) };
  const shown = [...new Set(main.map(({ block }) => block))];
  const outlet = says.meta('og:site_name', 'application-name') ?? says.described.publisher;
  return { page, outlet, parts: { shown, hidden, roots }, limit, ...ways };
}

/** Reads a page's article by its markup; null where there is none. Reads only: the page stays as it is. */
export const readArticle = (doc: Document): Article | null => {
  const steps = reading(doc, byMarkup(doc));
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};
