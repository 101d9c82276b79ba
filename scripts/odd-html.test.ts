/** Odd and hostile mark-up in jsdom: read without an error, and every stretch leads back to the page. */
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, it } from 'vitest';
import { oddPage } from '../e2e/odd-html.ts';
import { readArticle } from '../src/article/article.ts';
import { openingOfDocument } from '../src/article/opening.ts';

/** Each run parses a page and lays hands on all of it. */
const RUNS = Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 3);

const documentOf = (html: string): JSDOM =>
  new JSDOM(html, { virtualConsole: new VirtualConsole(), url: 'https://odd.example/a' });

it('odd pages are read, each place leads back, and nothing of them is changed', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { window } = documentOf(oddPage(seed));
      const { document } = window;
      const before = document.documentElement.outerHTML;
      openingOfDocument(document);
      const article = readArticle(document);
      let last = 0;
      for (const { start, end } of article?.page.blocks ?? []) {
        const said = article?.page.text.slice(start, end) ?? '';
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
        expect(article?.stands(start, end)).toBe(true);
        const ranges = article?.ranges(start, end)?.map(String).join('') ?? '';
        // A range runs over what is no text of the article, such as a script between two words.
        expect(ranges.length).toBeGreaterThanOrEqual(said.replace(/\n/g, '').length);
        expect(said).not.toContain('Inside of a template');
        expect(said).not.toContain('A hidden paragraph');
      }
      expect(document.documentElement.outerHTML).toBe(before);
      window.close();
    }),
    { numRuns: RUNS },
  );
});

it('most odd pages have an article that is found', () => {
  const seeds = Array.from({ length: RUNS }, (_, seed) => seed);
  const found = seeds.filter((seed) => {
    const { window } = documentOf(oddPage(seed));
    const text = readArticle(window.document)?.page.text ?? '';
    window.close();
    return text.includes('Lindholm');
  });
  // Else the property above would speak of nothing.
  expect(found.length).toBeGreaterThan(RUNS / 2);
});
