/** Stories that a reader's own articles make, of tellings that we wrote: copies, a translation, a spun text among them; long, as all are cases of the same ones. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type OwnArticle, storyOfArticles } from '../core/articles/story-of-articles.ts';
import { factsOf, type Story } from '../core/index/compiled-story.ts';
import { open } from '../core/index/open.ts';
import { StoryJson } from '../core/index/story-json.ts';
import { annotate } from '../core/report/annotate.ts';
import type { Report } from '../core/report/report.ts';
import { type Source, UNDATED } from '../core/story/story.ts';
import { textPage } from '../core/text/blocks.ts';
import type { Page } from '../core/text/page.ts';
import { runWords } from '../core/text/words.ts';
import { PUBLIC, ROOT, readWeights } from './paths.ts';
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

const of = (articles: readonly OwnArticle[], ...ids: string[]): OwnArticle[] =>
  articles.filter(({ id }) => ids.includes(id));

const make = (articles: readonly OwnArticle[]): Story =>
  storyOfArticles('mine-1', 'What happened', articles, weights);

const sourceIn = (story: Story, id: string): Source | undefined =>
  story.sources.find((source) => source.id === id);

/** A page held against a story alone. */
const read = async (page: Page, story: Story): Promise<Report> => {
  const shelf = {
    candidates: async () => [story.id],
    open: async () => open(story, weights),
    facts: async () => factsOf(story),
    list: async () => [factsOf(story)],
  };
  return (await annotate(page, shelf, weights)).report;
};

const pageOf = (articles: readonly OwnArticle[], id: string): Page =>
  articles.find((one) => one.id === id)?.page ?? textPage('', null, null);

const kinds = ({ notes }: Report, kind: string): string[] =>
  notes.filter((note) => note.kind === kind).map(({ here }) => here);

const mill = articlesOf('harrow-mill');
const cup = articlesOf('river-cup');
const lift = articlesOf('lift-fall');
const lumen = articlesOf('lumen-quarter');

describe('a story of articles', () => {
  test('knows copies and translations, and rules no page out by slots that nobody has read', () => {
    const story = make(cup);
    expect(sourceIn(story, 'radio')).toMatchObject({ origin: 'marle-gazette' });
    expect(sourceIn(story, 'torrent')).toMatchObject({
      origin: 'marle-gazette',
      text: 'machine-translated',
    });
    expect(sourceIn(story, 'bridge')).toMatchObject({ origin: 'bridge-observer' });
    expect(story.event).toEqual({ day: '2021-05-15', slots: [], parts: [] });
    expect(story.edition).toMatchObject({ drafted: true, own: true });
  });

  test('has a point for each sentence, with one sentence an article and its very words', () => {
    const story = make(lift);
    const text = (id: string): string => pageOf(lift, id).text;
    for (const { readings, sources } of story.claims) {
      expect(new Set(sources).size).toBe(sources.length);
      for (const {
        sources: [id = ''],
        says,
      } of readings)
        expect(text(id)).toContain(says);
    }
    const shared = story.claims.filter(({ sources }) => sources.length === 4);
    expect(shared.map(({ readings }) => readings.map(({ says }) => says?.slice(-20)))).toEqual([
      Array(3).fill('e fire service said.').concat('ipyard on Wednesday.'),
    ]);
  });

  test('is the same for the same articles, and a point keeps its id when another article comes', () => {
    const two = make(of(mill, 'herald', 'county'));
    expect(make(of(mill, 'herald', 'county'))).toEqual(two);
    const first = two.claims.filter(({ sources }) => sources[0] === 'county');
    const three = make(of(mill, 'county', 'herald', 'valley'));
    expect(three.claims.map(({ id }) => id)).toEqual(
      expect.arrayContaining(first.map(({ id }) => id)),
    );
  });

  test('never sets two sentences of one row by their speaker alone', () => {
    const weiss = make(lumen).claims.find(({ readings }) =>
      readings.some(({ says }) => says?.startsWith('Gas took up')),
    );
    expect(weiss?.sources).toEqual(['ledger']);
  });

  test.each<[string, OwnArticle[]]>([
    ['no article', []],
    ['one', of(mill, 'herald')],
    ['one without a word', [{ ...of(mill, 'herald')[0]!, page: textPage('', null, null) }]],
    [
      'one of a headline',
      [{ ...of(mill, 'herald')[0]!, page: textPage('Fire at a mill', null, null) }],
    ],
    ['one article twice', [...of(mill, 'herald'), ...of(mill, 'herald')]],
  ])('can be opened with %s', (_, articles) => {
    const story = make(articles);
    expect(open(story, weights).sentences).toHaveLength(story.sentences.length);
    expect(story.sources).toHaveLength(Math.min(articles.length, 1));
  });

  test('stays bounded: long texts are cut and said to be, of many articles the last are taken', () => {
    const line = 'The old mill at Harrow burned for six hours on Monday, fire chief Birch said.';
    const long = `Mill burns\n${Array.from({ length: 2_000 }, (_, i) => `${line} ${i}.`).join('\n')}`;
    const many = Array.from({ length: 30 }, (_, i) => ({
      ...of(mill, 'herald')[0]!,
      id: `a-${i}`,
      url: `https://a.example/${i}`,
    }));
    const story = make([...many.slice(0, 29), { ...many[29]!, page: textPage(long, null, null) }]);
    expect(story.sources).toHaveLength(24);
    expect(sourceIn(story, 'a-29')?.complete).toBe(false);
    expect(story.claims.flatMap(({ readings }) => readings).join('').length).toBeLessThan(200_000);
  });

  test('without a day counts none', async () => {
    const undated = mill.map((one) => ({ ...one, day: null, page: { ...one.page, date: null } }));
    const story = make(of(undated, 'county'));
    expect([story.event.day, sourceIn(story, 'county')?.date]).toEqual([UNDATED, UNDATED]);
    const report = await read({ ...pageOf(undated, 'herald'), date: '2020-05-04' }, story);
    expect(report.story?.id).toBe('mine-1');
  });
});

describe('a page beside other articles', () => {
  test('is shown their own sentence, whole, with whose it is', async () => {
    const report = await read(pageOf(lift, 'union'), make(lift));
    expect(report.source).toEqual({ id: 'union', relation: 'is' });
    const [first] = report.notes;
    expect(first).toMatchObject({ kind: 'shared', statement: null, origins: 1, folded: false });
    // One report in three outlets, word for word but for its dateline.
    expect(first?.readings).toEqual([
      {
        sources: ['evening', 'msn', 'standard'],
        says: 'A goods lift fell four floors at the Osk shipyard on Wednesday and injured three welders, the fire service said.',
      },
    ]);
    expect(report.leftOut).toEqual([]);
  });

  test('that repeats their report is told no agreement and nothing only here', async () => {
    const story = make(of(lift, 'standard', 'evening'));
    const copy = await read(pageOf(lift, 'msn'), story);
    expect(copy.source).toMatchObject({ relation: 'copies' });
    expect(copy.notes).toEqual([]);
    const kept = await read(pageOf(lift, 'evening'), story);
    expect(kept.source).toEqual({ id: 'evening', relation: 'is' });
    expect(kept.notes).toEqual([]);
  });

  test('is never another article to itself, though it has changed since', async () => {
    const story = make(of(lift, 'union', 'standard'));
    const page = pageOf(lift, 'union');
    const changed = textPage(
      page.text.replace('twice this year', 'three times'),
      page.url,
      page.date,
    );
    const report = await read(changed, story);
    expect(report).toMatchObject({ source: { id: 'union', relation: 'is' }, changed: true });
    expect(report.notes.flatMap(({ sources }) => sources)).not.toContain('union');
    expect(report.alsoIn?.map(({ source }) => source)).not.toContain('union');
  });

  test('alone is told nothing', async () => {
    const report = await read(pageOf(lift, 'union'), make(of(lift, 'union')));
    expect(report).toMatchObject({ source: { id: 'union' }, notes: [], alsoIn: [] });
  });

  test('says something only here beside a whole separate report alone', async () => {
    const built = 'The mill was built in 1820 and ground flour until last year.';
    const herald = pageOf(mill, 'herald');
    // The county's text breaks off: of it nothing can be told.
    expect(kinds(await read(herald, make(of(mill, 'county'))), 'alone')).toEqual([]);
    expect(kinds(await read(herald, make(of(mill, 'courier'))), 'alone')).toContain(built);
    expect(kinds(await read(herald, make(of(mill, 'valley'))), 'alone')).toEqual([]);
  });

  test('is told what another has and nothing here comes near, each once, not its furniture', async () => {
    const report = await read(pageOf(lumen, 'morning'), make(of(lumen, 'ledger', 'northwire')));
    const all = report.alsoIn?.flatMap(({ points }) => points) ?? [];
    expect(new Set(all.map(({ claim }) => claim)).size).toBe(all.length);
    const courier = await read(pageOf(mill, 'courier'), make(of(mill, 'herald', 'valley')));
    expect(courier.alsoIn?.map(({ source }) => source)).toEqual(['herald']);
    const says = courier.alsoIn?.flatMap(({ points }) => points.map((point) => point.says)) ?? [];
    expect(says).toContain('About 40 firefighters fought the flames for six hours.');
    expect(says.join(' ')).not.toContain('Subscribe');
  });

  test('that breaks off is not told what it lacks', async () => {
    const page = pageOf(cup, 'buzz');
    const cut = textPage(`${page.text.trim().slice(0, -8)}…`, page.url, page.date);
    expect((await read(page, make(cup))).alsoIn?.length).toBeGreaterThan(0);
    expect((await read(cut, make(cup))).alsoIn).toEqual([]);
  });

  test('in another language than theirs is compared with none', async () => {
    const german = textPage(
      'Aufzug stürzt in Werft ab\nIn der Werft von Osk ist am Mittwoch ein Lastenaufzug vier Stockwerke tief gefallen und hat drei Schweißer verletzt, wie die Feuerwehr sagte.\nDer Aufzug war im Juni geprüft worden, und niemand hatte einen Fehler gefunden.',
      'https://zeitung.example/aufzug',
      '2019-11-07',
    );
    const foreign = {
      id: 'zeitung',
      outlet: 'Zeitung',
      url: german.url ?? '',
      day: german.date,
      page: german,
    };
    const story = make([...of(lift, 'standard'), foreign]);
    expect(sourceIn(story, 'zeitung')?.language).toBe('de');
    const report = await read(pageOf(lift, 'union'), story);
    expect(report.notes.flatMap(({ sources }) => sources)).not.toContain('zeitung');
    expect(report.alsoIn?.map(({ source }) => source)).not.toContain('zeitung');
    expect((await read(german, story)).notes).toEqual([]);
  });
});

test('no packaged story is made of a reader’s articles, or has a sentence', () => {
  const { stories } = JSON.parse(readFileSync(join(PUBLIC, 'stories/catalogue.json'), 'utf8'));
  const shelf = JSON.parse(readFileSync(join(PUBLIC, 'stories/shelf/0.json'), 'utf8'));
  expect(shelf).toHaveLength(stories);
  for (const { id } of shelf) {
    const story = v.parse(
      StoryJson,
      JSON.parse(readFileSync(join(PUBLIC, 'stories', id, 'story.json'), 'utf8')),
    );
    expect(story.edition.own).toBeUndefined();
    for (const { readings } of story.claims)
      for (const { says } of readings) expect(runWords(says ?? '').length).toBeLessThanOrEqual(8);
  }
});
