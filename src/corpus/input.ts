/** What `annotate` is given: a page from HTML, Markdown or text. */
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readArticle } from '../article/article.ts';
import { frontMatter, textPage } from '../core/text/blocks.ts';
import type { Page } from '../core/text/page.ts';
import { fileBytes } from './file-bytes.ts';

/** A page and how its offsets lead back into the text that `--text` prints. */
export type Input = {
  page: Page;
  text: string;
  /** What the page calls itself; null where it is no web page. */
  title: string | null;
  toText: (start: number, end: number) => [number, number] | null;
};

const STANDARD_INPUT = 0;

const bytesOf = (file: string): Buffer =>
  file === '-' ? readFileSync(STANDARD_INPUT) : fileBytes(file);

/** The text of a file or of standard input; throws where it is empty or no UTF-8 text. */
const readText = (file: string): string => {
  const bytes = bytesOf(file);
  const name = file === '-' ? 'standard input' : file;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw new Error(`${name}: not a text file in UTF-8.`);
  }
  if (text.includes('\0')) throw new Error(`${name}: not a text file in UTF-8.`);
  if (text.trim() === '') throw new Error(`${name}: the file is empty.`);
  return text;
};

const looksLikeHtml = (file: string, text: string): boolean =>
  /\.(x?html?|xht)$/i.test(file) ||
  (!/\.(md|markdown|txt)$/i.test(file) &&
    /^\s*(?:<!doctype|<html|<\?xml|<!--|<head|<body)/i.test(text));

const DATE = /^date:\s*["']?(\d{4}-\d{2}-\d{2})/m;

/** Of the front matter only the date is read. */
const plainPage = (text: string, url: string | null, date: string | null): Input => {
  const found = DATE.exec(text.slice(0, frontMatter(text)))?.[1] ?? null;
  return {
    page: textPage(text, url, date ?? found),
    text,
    title: null,
    toText: (start, end) => [start, end],
  };
};

const htmlPage = (name: string, html: string, url: string | null, date: string | null): Input => {
  const dom = new JSDOM(html, { ...(url ? { url } : {}), virtualConsole: new VirtualConsole() });
  const { document } = dom.window;
  const article = readArticle(document);
  if (!article) throw new Error(`${name}: no article found on this page.`);
  return {
    page: { ...article.page, url: url ?? article.page.url, date: date ?? article.page.date },
    text: document.body.textContent,
    title: document.title || null,
    toText: (start, end) => {
      const at = article.toBody(start, end);
      return at && [at.start, at.end];
    },
  };
};

/** Reads a page from a file, `-` for standard input. */
export const readInput = (file: string, url: string | null, date: string | null): Input => {
  const text = readText(file);
  return looksLikeHtml(file, text) ? htmlPage(file, text, url, date) : plainPage(text, url, date);
};
