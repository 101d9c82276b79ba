/** Links to words of a page: text directives, https://wicg.github.io/scroll-to-text-fragment/#syntax. */
import type { Anchor } from '../text/page.ts';

/** A fragment directive and all before it that the address had of its own. */
const DIRECTIVE = ':~:';

/**
 * A text as it may stand in a directive: percent-encoded with `-`, `,` and `&`, which are syntax there, and
 * brackets, which are syntax in Markdown. Half a character, which has no bytes, is U+FFFD.
 */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[-()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const linkTo = (url: string, directive: string): string => {
  const own = url.split(DIRECTIVE, 1)[0] ?? '';
  return `${own}${own.includes('#') ? '' : '#'}${DIRECTIVE}text=${directive}`;
};

/** From so many words on a passage is named by its first and last ones, and needs no context. */
const LONG = 10;
const AT_ENDS = 5;

const wordsOf = (text: string): string[] => text.match(/\S+/g) ?? [];

/** Browsers look for each part of a directive inside one block. */
const linesOf = (text: string): string[] => text.split(/\n+/).filter((line) => /\S/.test(line));

/** Words to stand beside a passage; signs alone tell nothing, and browsers differ in how they find them. */
const asContext = (line: string): string =>
  /[\p{L}\p{N}]/u.test(line) ? wordsOf(line).join(' ') : '';

/** The last words before a passage, in its own line; none that the context cuts. */
const before = ({ prefix, start }: Anchor): string => {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const isWhole = line.length < prefix.length || prefix.length === start;
  return asContext(isWhole ? line : line.replace(/^\S+/, ''));
};

/** The first words after it. */
const after = ({ suffix }: Anchor): string => {
  const end = suffix.indexOf('\n');
  return asContext(end >= 0 ? suffix.slice(0, end) : suffix.replace(/\S+$/, ''));
};

/** The first and the last words, as many as it takes until the last ones stand nowhere before the end. */
const ends = (exact: string): { first: string; last: string } | null => {
  const lines = linesOf(exact);
  const opening = wordsOf(lines[0] ?? '');
  const closing = wordsOf(lines.at(-1) ?? '');
  const first = opening.slice(0, AT_ENDS).join(' ');
  const all = wordsOf(exact).join(' ').toLowerCase();
  for (let n = AT_ENDS; n <= closing.length; n += 1) {
    const last = closing.slice(-n).join(' ');
    const at = all.indexOf(last.toLowerCase(), first.length);
    if (at < 0) return null;
    if (at + last.length === all.length) return { first, last };
  }
  // A short last line is its own end, unless its words stand before it too.
  const last = closing.join(' ');
  const at = all.indexOf(last.toLowerCase(), first.length);
  return at > 0 && at + last.length === all.length ? { first, last } : null;
};

/** The address with a directive for these words of a page, a long run of them named by its ends; without one where there are none. */
export const linkToWords = (url: string, text: string): string => {
  const said = wordsOf(text);
  if (said.length === 0) return url;
  const range = said.length >= LONG ? ends(text) : null;
  return linkTo(
    url,
    range ? `${encoded(range.first)},${encoded(range.last)}` : encoded(said.join(' ')),
  );
};

/**
 * `[prefix-,]start[,end][,-suffix]` for a passage. A long one is named by its ends; a short one by all of it,
 * with the words around it, since it may stand elsewhere on the page too.
 */
export const textDirective = (passage: Anchor): string => {
  const words = wordsOf(passage.exact);
  const range =
    words.length >= LONG || linesOf(passage.exact).length > 1 ? ends(passage.exact) : null;
  if (range) return `${encoded(range.first)},${encoded(range.last)}`;
  const start = encoded(words.join(' '));
  const prefix = encoded(before(passage));
  const suffix = encoded(after(passage));
  return `${prefix && `${prefix}-,`}${start}${suffix && `,-${suffix}`}`;
};

/** A link that leads to a passage of a page. */
export const linkToPassage = (url: string, passage: Anchor): string =>
  wordsOf(passage.exact).length === 0 ? url : linkTo(url, textDirective(passage));
