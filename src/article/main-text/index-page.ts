/** Pages that list articles, each under a headline that leads to it: a topic, a section, a front page. */
import { type Chunk, isProse, sizeOf } from '../chunks.ts';
import type { Metadata } from '../metadata/metadata.ts';

const HEADING = /^h[1-4]$/;
const FEW = 4;
/** A teaser is no longer, in characters and in paragraphs. */
const TEASER = 700;
const PARAGRAPHS = 2;
/** Of the text of a list as much is teasers. */
const MOSTLY = 0.7;

/** A headline that leads to another page of the site, and is nothing but that: a list of things leads to shops. */
const leadsElsewhere = ({ block, length, linked }: Chunk): boolean => {
  if (!HEADING.test(block.localName) || linked < 0.8 * length) return false;
  const link = block.querySelector('a[href]') ?? block.closest('a[href]');
  const href = link?.getAttribute('href') ?? '#';
  const { baseURI } = block;
  if (/^\s*#/.test(href) || !URL.canParse(href, baseURI)) return false;
  const [there, here] = [new URL(href, baseURI), new URL(baseURI)];
  return there.hostname === here.hostname && there.pathname !== here.pathname;
};

/** True where a page calls itself no article, and most of what it has to read stands, a little each, under such headlines. */
export const isIndexPage = (
  chunks: readonly Chunk[],
  main: readonly Chunk[],
  { meta, described }: Metadata,
): boolean => {
  if (meta('og:type') === 'article' || described.headline !== null) return false;
  const starts = chunks.flatMap((chunk, at) => (leadsElsewhere(chunk) ? [at] : []));
  const read = new Set(main);
  const teasers = starts
    .map((at, i) => chunks.slice(at, starts[i + 1]).filter((one) => isProse(one) && read.has(one)))
    .filter((prose) => prose.length <= PARAGRAPHS && sizeOf(prose) > 0 && sizeOf(prose) <= TEASER);
  return teasers.length >= FEW && sizeOf(teasers.flat()) >= MOSTLY * sizeOf(main.filter(isProse));
};
