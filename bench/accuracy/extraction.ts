/** What is read of a news page, held against what the page says of itself in its metadata. */

import { language } from '../../src/core/text/language.ts';
import type { Page } from '../../src/core/text/page.ts';
import { words } from '../../src/core/text/words.ts';
import { type Rate, rate } from '../rate.ts';
import { rounded } from './intervals.ts';

/** A page's own word, read apart from what is measured. */
export type Own = {
  titles: string[];
  body: string | null;
  /** The description of the page where it is not in its body: many pages show it as a lead. */
  lead: string;
  day: string | null;
  lang: string | null;
};

/** What one page came to; null where its metadata say nothing to compare with. */
export type Judged = {
  page: string;
  headline: number | null;
  precision: number | null;
  recall: number | null;
  day: boolean | null;
  language: boolean | null;
};

export type Extraction = {
  /** Headlines that have nearly all words of a title in the metadata, and few others. */
  headline: Rate;
  /** Days of publication that are the metadata's. */
  day: Rate;
  /** Languages guessed by the text that are the one the page declares. */
  language: Rate;
  /** Words of the main text that JSON-LD's text or the description has, of JSON-LD's text that we have, and the share of pages with .9 of both. */
  text: { precision: number | null; recall: number | null; good: Rate };
  /** Pages that are to be looked at, the worst first. */
  worst: { page: string; what: string; value: number }[];
};

const meta = (doc: Document, name: string): string | null =>
  doc.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ??
  null;

/** Every object in the page's JSON-LD. */
const things = (doc: Document): Record<string, unknown>[] => {
  const found: Record<string, unknown>[] = [];
  const gather = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) found.push(value as Record<string, unknown>);
    Object.values(value).forEach(gather);
  };
  for (const { textContent } of doc.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      gather(JSON.parse(textContent ?? ''));
    } catch {
      // Some are broken: then they say nothing.
    }
  }
  return found;
};

const strings = (values: unknown[]): string[] =>
  values.filter((value): value is string => typeof value === 'string' && value.trim() !== '');

/** Entities and tags that some sites leave in. */
const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp;)?#?\w+;/g, (entity) => (/nbsp/.test(entity) ? ' ' : ''));

const WHOLE = 600;
const LEAD = 60;

/** `listed`: the headline that the list of pages has. */
export const ownWord = (doc: Document, listed: string | null): Own => {
  const all = things(doc);
  const articles = all.filter((thing) => /Article|Posting/.test(String(thing['@type'])));
  const titles = strings([
    listed,
    meta(doc, 'og:title'),
    meta(doc, 'twitter:title'),
    ...articles.map(({ headline }) => headline),
  ]);
  const [body] = strings(all.map((thing) => thing.articleBody)).sort((a, b) => b.length - a.length);
  const [day] = strings([
    ...articles.map(({ datePublished }) => datePublished),
    meta(doc, 'article:published_time'),
  ]).filter((said) => /^\d{4}-\d\d-\d\d/.test(said));
  const description = meta(doc, 'og:description') ?? meta(doc, 'description') ?? '';
  return {
    titles: titles.flatMap((title) => [title, title.replace(/\s+[|–—·-]\s+[^|–—·]{2,40}$/, '')]),
    // Shorter ones are excerpts.
    body: body && body.length >= WHOLE ? plain(body) : null,
    lead: body?.includes(description.slice(0, LEAD)) ? '' : description,
    day: day?.slice(0, 10) ?? null,
    lang: /^[a-z]{2}/.exec(doc.documentElement.lang.toLowerCase())?.[0] ?? null,
  };
};

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Words, and of scripts without spaces characters, with how often each occurs. */
const counts = (text: string): Map<string, number> => {
  const forms = words(text).flatMap(({ form }) => (UNSPACED.test(form) ? [...form] : [form]));
  const found = new Map<string, number>();
  for (const form of forms) found.set(form, (found.get(form) ?? 0) + 1);
  return found;
};

const total = (some: Map<string, number>): number => [...some.values()].reduce((a, b) => a + b, 0);

const overlap = (ours: string, theirs: string): { precision: number; recall: number } => {
  const [a, b] = [counts(ours), counts(theirs)];
  let common = 0;
  for (const [form, n] of a) common += Math.min(n, b.get(form) ?? 0);
  return { precision: common / Math.max(1, total(a)), recall: common / Math.max(1, total(b)) };
};

const f1 = (ours: string, theirs: string): number => {
  const { precision, recall } = overlap(ours, theirs);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
};

const textOf = ({ text, blocks }: Page, kind: Page['blocks'][number]['kind']): string =>
  blocks
    .filter((block) => block.kind === kind)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');

/** Holds what was read of a page against its own word. */
export const judge = (name: string, page: Page | null, own: Own): Judged => {
  const text = page ? textOf(page, 'paragraph') : '';
  const heading = page ? textOf(page, 'headline') : '';
  const compared =
    own.body === null
      ? null
      : {
          // A lead that the page shows is none of its body, and no furniture.
          precision: overlap(text, `${own.body} ${own.lead}`).precision,
          recall: overlap(text, own.body).recall,
        };
  const guessed = language(text);
  return {
    page: name,
    headline:
      own.titles.length === 0 ? null : Math.max(...own.titles.map((title) => f1(heading, title))),
    precision: compared?.precision ?? null,
    recall: compared?.recall ?? null,
    day: own.day === null ? null : page?.date === own.day,
    language: own.lang === null || guessed === 'und' ? null : guessed === own.lang,
  };
};

const GOOD_HEADLINE = 0.8;
const GOOD_TEXT = 0.9;

const share = (values: (boolean | null)[]): Rate => {
  const known = values.filter((value) => value !== null);
  return rate(known.filter(Boolean).length, known.length);
};

const mean = (values: (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : rounded(known.reduce((a, b) => a + b, 0) / known.length);
};

const good = (value: number | null, line: number): boolean | null =>
  value === null ? null : value >= line;

/** All pages together. */
export const extraction = (judged: readonly Judged[]): Extraction => {
  const worst = judged.flatMap(({ page, headline, precision, recall }) =>
    [
      { page, what: 'headline', value: headline, line: GOOD_HEADLINE },
      { page, what: 'text, precision', value: precision, line: GOOD_TEXT },
      { page, what: 'text, recall', value: recall, line: GOOD_TEXT },
    ].flatMap(({ value, line, ...rest }) =>
      value !== null && value < line ? [{ ...rest, value: rounded(value) }] : [],
    ),
  );
  return {
    headline: share(judged.map(({ headline }) => good(headline, GOOD_HEADLINE))),
    day: share(judged.map(({ day }) => day)),
    language: share(judged.map((one) => one.language)),
    text: {
      precision: mean(judged.map(({ precision }) => precision)),
      recall: mean(judged.map(({ recall }) => recall)),
      good: share(
        judged.map(({ precision, recall }) =>
          good(
            precision === null || recall === null ? null : Math.min(precision, recall),
            GOOD_TEXT,
          ),
        ),
      ),
    },
    worst: worst.sort((a, b) => a.value - b.value || (a.page < b.page ? -1 : 1)),
  };
};
