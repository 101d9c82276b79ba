/** Properties of the whole way through the core: of any text in, and of stories whatever stands in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../article/article.ts';
import { discrepancies } from '../core/draft/discrepancies.ts';
import { factsOf, type Story } from '../core/index/compiled-story.ts';
import { indexFiles } from '../core/index/index-files.ts';
import { packagedShelf } from '../core/index/shelf.ts';
import { StoryJson } from '../core/index/story-json.ts';
import { annotate } from '../core/report/annotate.ts';
import { differences } from '../core/story/differences.ts';
import type { Block, Page } from '../core/text/page.ts';
import { folderShelf } from './folder-shelf.ts';
import { PUBLIC, ROOT, readWeights } from './paths.ts';

/** Each run annotates a page, or compares two: a tenth of the runs that tests of single functions get. */
const RUNS = Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 10);

const PAGES = join(ROOT, 'e2e/pages');
const weights = readWeights();
const shelf = folderShelf(weights);
const storyIn = (text: string): Story => v.parse(StoryJson, JSON.parse(text));
const stories = (await shelf.list()).map(({ id }) =>
  storyIn(readFileSync(join(PUBLIC, 'stories', id, 'story.json'), 'utf8')),
);

const linesOf = (file: string): string[] => {
  const html = readFileSync(join(PAGES, file), 'utf8');
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const page = readArticle(window.document)?.page;
  window.close();
  return page?.blocks.map(({ start, end }) => page.text.slice(start, end)) ?? [];
};

/** Paragraphs of the pages that we wrote: of the bundled story, of its neighbours, of other things. */
const lines = readdirSync(PAGES)
  .filter((file) => file.endsWith('.html'))
  .flatMap(linesOf);

/** What may be done to a paragraph: cut anywhere, said twice, shouted, or without what ends sentences. */
const spoilt = fc
  .tuple(fc.constantFrom(...lines), fc.nat(), fc.nat({ max: 9 }), fc.string({ unit: 'binary' }))
  .map(([line, at, how, junk]) => {
    const cut = at % (line.length + 1);
    if (how === 0) return line.slice(cut);
    if (how === 1) return line.slice(0, cut);
    if (how === 2) return `${line} ${line}`;
    if (how === 3) return line.toUpperCase();
    if (how === 4) return line.replace(/[.,“”"]/g, '');
    if (how === 5) return `${line.slice(0, cut)}${junk}${line.slice(cut)}`;
    return line;
  });
const anything = fc.oneof(
  { weight: 5, arbitrary: spoilt },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

const pageOf = (parts: readonly string[], rest: Omit<Page, 'text' | 'blocks'>): Page => {
  let text = '';
  const blocks = parts
    .filter((part) => part !== '')
    .map((part, n): Block => {
      if (n > 0) text += '\n\n';
      const start = text.length;
      text += part;
      return { kind: n === 0 ? 'headline' : 'paragraph', start, end: text.length };
    });
  return { text, blocks, ...rest };
};

const metadata = fc.record({
  url: fc.option(fc.oneof(fc.webUrl(), fc.string())),
  date: fc.option(fc.constantFrom('2023-01-30', '2023-01-31', '2019-06-01')),
  language: fc.option(fc.constantFrom('en', 'ko', 'und')),
  unread: fc.boolean(),
});

describe('a page with any text', () => {
  it('is annotated without an error, and every passage is where it is said to be', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { maxLength: 14 }), metadata, async (parts, rest) => {
        const page = pageOf(parts, rest);
        const { report } = await annotate(page, shelf, weights);
        for (const { passage, strength } of report.notes) {
          expect(passage.start).toBeGreaterThanOrEqual(0);
          expect(passage.end).toBeLessThanOrEqual(page.text.length);
          expect(page.text.slice(passage.start, passage.end)).toBe(passage.exact);
          expect(passage.exact.trim()).not.toBe('');
          expect(strength).toBeGreaterThanOrEqual(0);
          expect(strength).toBeLessThanOrEqual(1);
        }
        if (rest.unread) expect(report.excerpt).toBe(true);
        if (report.excerpt) expect(report.leftOut).toEqual([]);
        if (!report.story) expect([report.notes, report.leftOut]).toEqual([[], []]);
      }),
      { numRuns: RUNS },
    );
  });
});

const telling = (id: string, parts: readonly string[]) => {
  const { text, blocks } = pageOf(parts, { url: null, date: null, language: 'en' });
  return { id, text, blocks, date: '2023-01-30' };
};
const some = fc.array(spoilt, { minLength: 1, maxLength: 8 });

describe('tellings', () => {
  it('of one text differ nowhere', () => {
    fc.assert(
      fc.property(some, (parts) => {
        expect(
          discrepancies([telling('a', parts), telling('b', parts)], weights, 'editor'),
        ).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('differ alike in whatever order they come', () => {
    fc.assert(
      fc.property(some, some, some, (one, two, three) => {
        const all = [telling('a', one), telling('b', two), telling('c', three)];
        const found = discrepancies(all, weights, 'editor');
        expect(discrepancies([...all].reverse(), weights, 'editor')).toEqual(found);
      }),
      { numRuns: RUNS },
    );
  });
});

/** A mix of a list, the same for the same numbers. */
const mixed = <T>(all: readonly T[], keys: readonly number[]): T[] =>
  all
    .map((item, n) => ({ item, key: keys[n % keys.length] ?? 0, n }))
    .sort((a, b) => a.key - b.key || a.n - b.n)
    .map(({ item }) => item);

const keysOf = fc.array(fc.nat(), { minLength: 7, maxLength: 31 });

describe.each(stories.map((story) => [story.id, story] as const))('%s', (_, story) => {
  it('has the same differences in the same order, whatever the order of its sources', () => {
    const plain = (of: ReturnType<typeof differences>) =>
      of.map(({ claim, kind, facet, folded, origins, sources, missing }) => ({
        ...{ claim, kind, facet, folded, origins },
        sources: [...sources].sort(),
        missing: [...missing].sort(),
      }));
    const facts = factsOf(story);
    const expected = plain(differences(facts));
    fc.assert(
      fc.property(keysOf, (keys) => {
        const sources = mixed(facts.sources, keys);
        const claims = facts.claims.map((claim) => ({
          ...claim,
          sources: mixed(claim.sources, keys),
          readings: mixed(claim.readings, keys),
        }));
        expect(plain(differences({ ...facts, sources, claims }))).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });

  it('is read as it was built, whatever is written in it', async () => {
    const said = fc.string({ unit: 'binary', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(
        said,
        fc.array(said, { minLength: 1, maxLength: 5 }),
        async (title, texts) => {
          const claims = story.claims.map((claim, n) => ({
            ...claim,
            statement: texts[n % texts.length] ?? '',
          }));
          const written: Story = { ...story, title, claims };
          const files = indexFiles([{ story: written, openings: texts }], weights);
          const bytes = new Map(
            [...files].map(([path, text]) => [path, Buffer.from(text, 'utf8')]),
          );
          const open = packagedShelf(
            async (path) => {
              const found = bytes.get(path.replace(/^stories\//, ''));
              if (!found) throw new Error(`${path}: no such file`);
              return found.toString('utf8');
            },
            weights,
            {},
          );
          expect(await open.facts(story.id)).toEqual(factsOf(written));
          expect(storyIn(`${bytes.get(`${story.id}/story.json`)}`)).toEqual(written);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
