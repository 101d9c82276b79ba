/** Odd and hostile mark-up in jsdom: read without an error, and every stretch leads back to the page. */
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, it } from 'vitest';
import { oddPage } from '../e2e/odd-html.ts';
import { readArticle } from '../src/article/article.ts';
import { openingOf } from '../src/article/opening.ts';

/** Each run parses a page and lays hands on all of it. */
const RUNS = Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 3);

const HEADLINE = 'Crane falls into the harbour basin of Lindholm';
const PARAGRAPHS = [
  'The harbour of Lindholm was closed to ferries on Tuesday after a crane fell into the basin.',
  'Nobody was hurt, the harbour master told reporters, but two berths will stay shut for a week.',
  'A salvage crew from the mainland is expected on Thursday, weather permitting, she said.',
  'The crane, built in 1974, had been due for an inspection that was put off in the spring.',
  '“We had asked for money three times, and three times we were told to wait,” she said.',
  'Lindholm’s ferries carry some 100,000 people a year, most of them in the three summer months.',
];

const documentOf = (html: string): JSDOM =>
  new JSDOM(html, { virtualConsole: new VirtualConsole(), url: 'https://odd.example/a' });

it('odd pages are read, each place leads back, and nothing of them is changed', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { window } = documentOf(oddPage(seed, HEADLINE, PARAGRAPHS));
      const { document } = window;
      const before = document.documentElement.outerHTML;
      openingOf(document);
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
    const { window } = documentOf(oddPage(seed, HEADLINE, PARAGRAPHS));
    const text = readArticle(window.document)?.page.text ?? '';
    window.close();
    return text.includes('Lindholm');
  });
  // Else the property above would speak of nothing.
  expect(found.length).toBeGreaterThan(RUNS / 2);
});
