/** A page's article: its headline and main text, and the way from offsets back to the page's nodes. */
import type { Code } from '../core/story/codes.ts';
import type { Page } from '../core/text/page.ts';
import { type Chunk, cutting } from './chunks.ts';
import { compose } from './compose.ts';
import { headline } from './headline.ts';
import { byMarkup, type Layout } from './layout.ts';
import { limitsOf } from './limits.ts';
import { joinLines } from './lines.ts';
import { mainChunks } from './main-text/main-text.ts';
import { address } from './metadata/address.ts';
import { language } from './metadata/language.ts';
import { metadata } from './metadata/metadata.ts';
import { published } from './metadata/published.ts';
import { hasUnread } from './unread.ts';

export type Article = {
  page: Page;
  /** The site's own name, by the page's metadata. */
  outlet: string | null;
  /** Where its text stands, what the layout hides, and the shadow roots of the page: to see what changes. */
  parts: { shown: readonly Element[]; hidden: readonly Element[]; roots: readonly ShadowRoot[] };
  /** Set where the page is too large or too deep to be read whole. */
  limit: Code | null;
  /**
   * The ranges of `page.text.slice(start, end)` in the page, one a block; null where the page's text
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

const size = (chunks: Chunk[]): number => chunks.reduce((sum, { length }) => sum + length, 0);

/** The beginning of a text without measure. */
const beginning = (chunks: Chunk[]): Chunk[] => {
  let sum = 0;
  return chunks.filter(({ length }) => {
    sum += length;
    return sum <= MOST_CHARACTERS;
  });
};

/** `readArticle` in steps: whoever runs it may let others have their turn at each. */
export function* reading(
  doc: Document,
  layout: Layout = byMarkup(doc),
): Generator<void, Article | null> {
  if (!doc.body) return null;
  const limits = limitsOf();
  const { chunks, hidden, roots } = yield* cutting(doc.body, layout, limits);
  joinLines(chunks);
  let limit = limits.passed();
  yield;
  const says = metadata(doc);
  const heading = headline({ doc, roots, layout }, says);
  yield;
  const all = mainChunks(chunks, doc.body, heading, says.meta('og:description', 'description'));
  const main = beginning(all);
  if (size(main) < FEW_CHARACTERS) return null;
  if (main.length < all.length) limit ??= { code: 'too-large', characters: MOST_CHARACTERS };
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
