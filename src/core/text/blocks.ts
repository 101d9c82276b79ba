import type { Block, Page } from './page.ts';

const LINE = /[^\r\n]+/g;
const FRONT_MATTER = /^---\r?\n[\s\S]*?\r?\n---(?:\r?\n|$)/;
// Markdown's marks at the start of a line are no words of the text.
const MARKS = /^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+)*/;

/** The length of a front matter at the start of a text file, 0 where there is none. */
export const frontMatter = (text: string): number => FRONT_MATTER.exec(text)?.[0].length ?? 0;

/** The blocks of a plain or Markdown text: a line each, the first one the headline; front matter left out. */
export const blocks = (text: string): Block[] => {
  const found: Block[] = [];
  const from = frontMatter(text);
  for (const line of text.slice(from).matchAll(LINE)) {
    const marks = MARKS.exec(line[0])?.[0].length ?? 0;
    const content = line[0].slice(marks).trimEnd();
    if (content === '') continue;
    const start = from + line.index + marks + (content.length - content.trimStart().length);
    const end = from + line.index + marks + content.length;
    found.push({ kind: found.length === 0 ? 'headline' : 'paragraph', start, end });
  }
  return found;
};

/** A plain text as a page, its language to be guessed. */
export const textPage = (text: string, url: string | null, date: string | null): Page => ({
  text,
  blocks: blocks(text),
  url,
  date,
  language: null,
});
