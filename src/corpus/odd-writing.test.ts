/** Our own pages with what nobody sees put into their text: the notes are those of the text without. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../article/article.ts';
import { annotate } from '../core/report/annotate.ts';
import type { Note } from '../core/report/report.ts';
import type { Page } from '../core/text/page.ts';
import { plain } from '../core/text/plain.ts';
import { folderShelf } from './folder-shelf.ts';
import { ROOT, readWeights } from './paths.ts';

/** Ways of writing a page: each is annotated anew, so of these there are few. */
const WAYS = Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 33);

const PAGES = join(ROOT, 'e2e/pages');
const weights = readWeights();
const shelf = folderShelf(weights);

const pageOf = (file: string): Page | null => {
  const html = readFileSync(join(PAGES, file), 'utf8');
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const page = readArticle(window.document)?.page ?? null;
  window.close();
  return page;
};

const notesOf = async (page: Page): Promise<Note[]> =>
  (await annotate(page, shelf, weights)).report.notes;

const UNSEEN = ['\u00ad', '\u200b', '\u2060', '\ufeff', '\u200c'];
const SPACES = ['\u00a0', '\u2009', '\u202f', '\u2003', '\n   ', '\t', ' \u200b '];
const MARKS = ['\u202f', '\u2009', '\u00a0', '’', "'", '٬'];
const APOSTROPHES = ['’', "'", '\u02bc', '\u00b4', '\uff07'];
const ANY_APOSTROPHE = new RegExp(`[${APOSTROPHES.join('')}]`, 'g');
const LIGATURES: [string, string][] = [
  ['ffi', '\ufb03'],
  ['fi', '\ufb01'],
  ['fl', '\ufb02'],
  ['ff', '\ufb00'],
];

/** Writes a text oddly; `pick` says what to do at each place. */
const odd = (text: string, pick: (most: number) => number): string =>
  LIGATURES.reduce(
    (said, [letters, one]) => said.replaceAll(letters, () => (pick(2) ? one : letters)),
    text
      .replace(/\d{1,3}(?:,\d{3})+/g, (digits) =>
        digits.replaceAll(',', MARKS[pick(MARKS.length)] ?? ','),
      )
      .replace(/(?<=\p{L})[’'](?=\p{L})/gu, () => APOSTROPHES[pick(APOSTROPHES.length)] ?? "'")
      .replace(/(?<=\p{L}) (?=\p{L})/gu, () =>
        pick(4) ? ' ' : (SPACES[pick(SPACES.length)] ?? ' '),
      )
      .replace(/(?<=[a-z]{2})(?=[a-z]{2})/g, () =>
        pick(6) ? '' : (UNSEEN[pick(UNSEEN.length)] ?? ''),
      ),
  );

const oddly = (page: Page, pick: (most: number) => number): Page => {
  let text = '';
  const blocks = page.blocks.map((block) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += odd(page.text.slice(block.start, block.end), pick);
    return { ...block, start, end: text.length };
  });
  return { ...page, text, blocks };
};

/** A note with its words written in one way. */
const bare = ({ passage, ...note }: Note): unknown =>
  JSON.parse(
    JSON.stringify({ ...note, exact: plain(passage.exact).text }).replace(ANY_APOSTROPHE, "'"),
  );

const files = readdirSync(PAGES).filter((file) => file.endsWith('.html'));

const articles = files.flatMap((file) => {
  const page = pageOf(file);
  return page ? [{ file, page }] : [];
});

it('finds articles on all but the page of search results', () => {
  expect(files.length - articles.length).toBe(1);
});

describe.each(articles)('$file', ({ page }) => {
  it('has the same notes, however it is written', async () => {
    const same = (await notesOf(page)).map(bare);
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async (stream) => {
        const written = oddly(page, (most) => (stream.next().value ?? 0) % most);
        const notes = await notesOf(written);
        expect(notes.map(bare)).toEqual(same);
        for (const { passage } of notes)
          expect(written.text.slice(passage.start, passage.end)).toBe(passage.exact);
      }),
      { numRuns: WAYS },
    );
  });
});
