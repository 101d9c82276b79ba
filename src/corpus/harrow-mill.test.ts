/** Long, as one story is followed all the way. A story that we wrote, from its folder of texts to what a reader sees: an own report, a copy, an excerpt, a spun text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile, openings } from '../core/index/compile.ts';
import { factsOf } from '../core/index/compiled-story.ts';
import { type Compiled, indexFiles } from '../core/index/index-files.ts';
import type { Shelf } from '../core/index/shelf.ts';
import { allSentences } from '../core/prose/telling-sentences.ts';
import { annotate } from '../core/report/annotate.ts';
import { digest } from '../core/report/digest.ts';
import type { Report } from '../core/report/report.ts';
import { differences, missingFrom } from '../core/story/differences.ts';
import type { Telling } from '../core/story/telling.ts';
import { blocks } from '../core/text/blocks.ts';
import { check } from './check/check.ts';
import { found } from './check/discrepancies-open.ts';
import { mutations } from './check/mutations.fixture.ts';
import { readEdition } from './edition.ts';
import { editionOf } from './editions.ts';
import { indexShelf } from './index-shelf.ts';
import { ROOT, readWeights } from './paths.ts';
import { readTellings } from './tellings.ts';

const FIXTURES = join(ROOT, 'src/corpus/fixtures');
const weights = readWeights();
const edition = editionOf('harrow-mill', join(FIXTURES, 'editions'));
const tellings = readTellings(join(FIXTURES, 'tellings/harrow-mill'));
const mill = { story: compile(edition, tellings, weights), openings: openings(edition, tellings) };
const facts = factsOf(mill.story);

const shelfOf = (stories: Compiled[]): Shelf => indexShelf(indexFiles(stories, weights), weights);
const shelf = shelfOf([mill]);

const pageOf = (text: string, date: string | null = '2020-05-04') => ({
  text,
  blocks: blocks(text),
  url: null,
  date,
  language: null,
});
const reportOn = async (id: string): Promise<Report> => {
  const { body, meta } = tellings.find((one) => one.id === id) as Telling;
  return (await annotate(pageOf(body, meta.date), shelf, weights)).report;
};
const claimOf = (id: string) => facts.claims.find((one) => one.id === id)!;
const by = (claim: string) => differences(facts).find((one) => one.claim === claim);

describe('the edition', () => {
  const differing = found(tellings, weights);

  test('stands: nothing is open', () => {
    expect(differing.length).toBeGreaterThan(1);
    expect(check(edition, tellings, differing)).toEqual([]);
  });

  test('stands no longer with any one entry changed', () => {
    const small = new Set(
      allSentences(tellings)
        .flatMap(({ text }) => text.split(/[^\p{L}]+/u))
        .filter((word) => /^\p{Ll}/u.test(word))
        .concat('for', 'some'),
    );
    const all = Object.values(mutations(edition, small)).flat();
    expect(all.length).toBeGreaterThan(200);
    const unnoticed = all.filter(({ edition: changed, named }) => {
      const lines = check(changed, tellings, differing).map(
        ({ place, message }) => `${place}: ${message}`,
      );
      return !named.every((name) => lines.some((line) => line.includes(name)));
    });
    expect(unnoticed.map(({ what }) => what)).toEqual([]);
  });
});

describe('the differences', () => {
  test('a copy counts with its model, an excerpt as a report, a spun text as none', () =>
    expect(by('fire')).toMatchObject({ kind: 'worded', origins: 2, folded: false, missing: [] }));
  test('what only an excerpt and a spun text lack is no difference between reports', () => {
    expect(claimOf('weir')).toMatchObject({ sources: ['herald', 'valley'], unsure: ['county'] });
    expect(by('weir')).toBeUndefined();
  });
  test('an excerpt is never said to lack anything', () =>
    expect(missingFrom(claimOf('weir'), facts)).toEqual(['courier']));
  test('a rounded figure agrees', () => {
    expect(claimOf('firefighters')).toMatchObject({
      sources: ['herald', 'valley', 'county'],
      readings: [],
    });
    expect(by('firefighters')).toBeUndefined();
  });
  test('a quotation that one report cuts is none', () => {
    expect(claimOf('too-late')).toMatchObject({ facet: 'quotation', quoted: 'cut' });
    expect(by('too-late')).toBeUndefined();
  });
  test('where only the spun text has another day, it is folded', () =>
    expect(by('day')).toMatchObject({ kind: 'conflict', folded: true }));
  test('and so is what only it says', () =>
    expect(by('danger')).toMatchObject({ kind: 'alone', origins: 0, folded: true }));
  test('the folded come last', () => {
    const folded = differences(facts).map((one) => one.folded);
    expect(folded.indexOf(true)).toBeGreaterThan(0);
    expect(folded.slice(folded.indexOf(true))).not.toContain(false);
  });
  test('words that differ in case alone are one reading', () =>
    expect(by('hurt')?.readings.map(({ sources }) => sources)).toEqual([
      ['herald', 'valley', 'county'],
      ['courier'],
    ]));
});

describe('the page of', () => {
  test.each(['herald', 'valley', 'county', 'courier'])('%s is known', async (id) => {
    const report = await reportOn(id);
    expect(report.story?.id).toBe('harrow-mill');
    expect(report.source).toEqual({ id, relation: 'is' });
  });

  test('the excerpt is told no omissions', async () => {
    const report = await reportOn('county');
    expect(report).toMatchObject({ excerpt: true, leftOut: [] });
  });

  test('the copy has one separate report beside it', async () => {
    const { notes } = await reportOn('valley');
    expect(notes.find(({ claim }) => claim === 'houses')).toMatchObject({
      kind: 'shared',
      sources: ['herald', 'county'],
      origins: 1,
    });
    expect(Math.max(...notes.map(({ origins }) => origins))).toBe(1);
  });

  test.each(['herald', 'valley', 'county'])(
    '%s is not marked by what only the spun text says otherwise',
    async (id) => {
      const report = await reportOn(id);
      const { own, others, small, leftOut } = digest(report, facts);
      expect(report.notes.filter(({ claim }) => claim === 'day').map(({ kind }) => kind)).toEqual([
        'shared',
      ]);
      expect([...own, ...others, ...small].map(({ claim }) => claim)).not.toContain('day');
      expect(own[0]).toMatchObject({ folded: false });
      expect(leftOut.map(({ claim }) => claim)).not.toContain('danger');
    },
  );

  test('the spun text stands apart, point by point, and is told what it has not', async () => {
    const { apart, leftOut, own } = digest(await reportOn('courier'), facts);
    expect(apart.map(({ claim }) => claim).sort()).toEqual(['day', 'hurt', 'rebuild']);
    expect(own[0]).toMatchObject({ kind: 'conflict', folded: false });
    expect(leftOut.map(({ claim }) => claim)).toContain('weir');
  });
});

const FERRY = 'The ferry at Marle sinks\n\nThe ferry at Marle sank in a storm on Monday.\n';

/** A story of one telling, about something else on the same day. */
const ferry = (): Compiled => {
  const url = 'https://one.example/';
  const meta = { source: 'one', outlet: 'The One', credits: null, date: '2020-05-04', url };
  const telling = { id: 'one', file: 'one.md', meta, text: FERRY, body: FERRY, bodyStart: 0 };
  const yaml = readFileSync(join(ROOT, 'src/corpus/edition.sample.yaml'), 'utf8')
    .replace('id: mill', 'id: ferry')
    .replace('The mill at Harrow burns', 'The ferry at Marle sinks')
    .replace('label: a fire, any: [burned, fire]', 'label: the ferry, any: [ferry]')
    .replace('label: Harrow, any: [Harrow]', 'label: Marle, any: [Marle]')
    .replace('A mill was lost to fire.', 'A ferry was lost.')
    .replace('The mill at', 'The ferry at')
    .replace('burned down', 'sank');
  const other = readEdition(yaml, 'ferry.yaml');
  return { story: compile(other, [telling], weights), openings: openings(other, [telling]) };
};

describe('two stories in one index', () => {
  const both = shelfOf([ferry(), mill]);
  const MILL = (tellings.find(({ id }) => id === 'herald') as Telling).body;

  test.each([
    ['harrow-mill', MILL],
    ['ferry', FERRY],
  ])('a page on %s leads to that one', async (id, text) => {
    expect((await both.candidates(text))[0]).toBe(id);
    expect((await annotate(pageOf(text), both, weights)).report.story?.id).toBe(id);
  });

  test('a page on neither leads nowhere', async () => {
    const text =
      'Council votes on parking\n\nThe council of Brook voted on parking fees on Monday.\n';
    expect(await both.candidates(text)).toEqual([]);
  });

  test('both are listed', async () => {
    expect((await both.list()).map(({ id }) => id)).toEqual(['ferry', 'harrow-mill']);
  });
});

describe('in another language', () => {
  const REPORT = `Alte Mühle in Harrow niedergebrannt

Die alte Wassermühle von Harrow ist in der Nacht zum Montag einem Feuer zum Opfer gefallen.

Zwei Arbeiter wurden verletzt. Die Feuerwehr kam nach eigenen Worten zu spät, um das Gebäude zu retten.
`;
  const NEIGHBOUR = `Feuer in einer Mühle bei Lindholm

In Lindholm hat es am Montag in einer Mühle gebrannt, ein Müller wurde verletzt.

Eine Feuerwehr aus Harrow half beim Löschen. Vor zwei Wochen war dort eine Wassermühle abgebrannt.
`;
  test.each([
    ['a report', REPORT, '2020-05-04', true],
    ['a report whose date is wrong', REPORT, '2014-01-01', false],
    ['one that names its day', REPORT.replace('Montag', '4. Mai'), '2014-01-01', true],
    ['a neighbouring event', NEIGHBOUR, '2020-05-05', false],
  ])('%s', async (_, text, date, spotted) => {
    const { report } = await annotate(pageOf(text, date), shelf, weights);
    expect([report.language, report.notes]).toEqual(['de', []]);
    expect(report.story !== null).toBe(spotted);
  });
});
