/** Stories of which the prints alone are there: right, or silent. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OwnArticle } from '../core/articles/article.ts';
import { printOf, readPrint, withPrints } from '../core/articles/print.ts';
import { storyOfArticles } from '../core/articles/story-of-articles.ts';
import { factsOf, type Story } from '../core/index/compiled-story.ts';
import { open } from '../core/index/open.ts';
import { annotate } from '../core/report/annotate.ts';
import type { Report } from '../core/report/report.ts';
import { UNDATED } from '../core/story/story.ts';
import { textPage } from '../core/text/blocks.ts';
import { ROOT, readWeights } from './paths.ts';
import { readTellings } from './tellings.ts';

const weights = readWeights();

const articlesOf = (story: string): OwnArticle[] =>
  readTellings(join(ROOT, 'src/corpus/fixtures/tellings', story)).map(({ id, meta, body }) => ({
    id,
    outlet: meta.outlet,
    url: meta.url,
    day: meta.date,
    page: textPage(body, meta.url, meta.date),
  }));

const ALL = ['harrow-mill', 'river-cup', 'lift-fall', 'lumen-quarter'].map(articlesOf);
const [mill = [], , lift = []] = ALL;

const of = (articles: readonly OwnArticle[], ...ids: string[]): OwnArticle[] =>
  articles.filter(({ id }) => ids.includes(id));

/** A story of some articles whole, and of others by their prints. */
const make = (whole: readonly OwnArticle[], printed: readonly OwnArticle[]): Story =>
  withPrints(
    storyOfArticles('mine-1', 'What happened', whole, weights),
    printed.map(({ page: _page, ...article }, i) => ({
      ...article,
      print: printOf(printed[i]!, weights),
    })),
  );

const read = async ({ page }: OwnArticle, story: Story): Promise<Report> => {
  const choice = {
    candidates: async () => [story.id],
    open: async () => open(story, weights),
    sure: () => 0.99,
  };
  return (await annotate(page, choice, weights)).report;
};

const kinds = ({ notes }: Report, kind: string): string[] =>
  notes.filter((note) => note.kind === kind).map(({ here }) => here);

describe('beside prints', () => {
  test.each(ALL.flatMap((story) => story.map((page) => [page.id, page, story] as const)))(
    'a page, %s, is told what is only here at most, and only where the texts would say so, too',
    async (id, page, story) => {
      const others = story.filter((one) => one.id !== id);
      const report = await read(page, make([], others));
      const whole = await read(page, make(others, []));
      expect(report.story?.id).toBe('mine-1');
      expect(report.notes.filter(({ kind }) => kind !== 'alone')).toEqual([]);
      expect(report.alsoIn).toEqual([]);
      expect(report.leftOut).toEqual([]);
      const alone = kinds(report, 'alone');
      const beyond = kinds(whole, 'alone');
      expect(alone.filter((one) => !beyond.includes(one))).toEqual([]);
    },
  );

  test('a page is told what is only here', async () => {
    const report = await read(of(mill, 'herald')[0]!, make([], of(mill, 'courier')));
    expect(kinds(report, 'alone')).toContain(
      'The mill was built in 1820 and ground flour until last year.',
    );
  });

  test('a page that copies one is known for a copy, and told nothing', async () => {
    const report = await read(of(lift, 'evening')[0]!, make([], of(lift, 'standard', 'msn')));
    expect(report.source).toMatchObject({ relation: 'copies' });
    expect(report.notes).toEqual([]);
  });

  test('the text of another is shown beside the page as ever', async () => {
    const page = of(mill, 'herald')[0]!;
    const whole = await read(page, make(of(mill, 'valley'), []));
    const both = await read(page, make(of(mill, 'valley'), of(mill, 'courier')));
    expect(kinds(both, 'shared')).toEqual(kinds(whole, 'shared'));
    expect(both.notes.flatMap(({ sources }) => sources)).not.toContain('courier');
  });
});

describe('a print', () => {
  const story = make(of(mill, 'herald'), of(mill, 'valley'));

  test('has no claim and lacks none', () => {
    for (const { sources, unsure } of story.claims) {
      expect(sources).not.toContain('valley');
      expect(unsure).toContain('valley');
    }
    expect(factsOf(story).sources.map(({ id }) => id)).toEqual(['herald', 'valley']);
  });

  test('gives a story that has nothing else its days', () => {
    const alone = make([], of(mill, 'herald', 'valley'));
    expect([alone.event.day, alone.edition.date]).toEqual(['2020-05-04', '2020-05-05']);
    const undated = { ...of(mill, 'herald')[0]!, day: null };
    const page = { ...undated.page, date: null };
    expect(make([], [{ ...undated, page }]).event.day).toBe(UNDATED);
  });

  test('is read again as it was, and damaged by nobody', () => {
    const print = printOf(of(mill, 'herald')[0]!, weights);
    expect(readPrint(JSON.parse(JSON.stringify(print)))).toEqual(print);
    expect(readPrint(undefined)).toBeNull();
    expect(readPrint({ ...print, runs: '%' })).toBeNull();
    const [first, ...rest] = print.sentences;
    expect(
      readPrint({ ...print, sentences: [{ ...first, beside: 'AAAAAAAAAA' }, ...rest] }),
    ).toBeNull();
  });
});
