/** Long, as the browser that all of it needs is made up once: story files out of the database, and into it. */
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { POST, RADIO, toPack } from '../../core/files/pack/made-up.fixture.ts';
import { packPrint, packStory, packWhole, type ToPack } from '../../core/files/pack/make-pack.ts';
import { type ArticlePack, packText } from '../../core/files/pack/pack.ts';
import { readPack } from '../../core/files/pack/read-pack.ts';
import { textPage } from '../../core/text/blocks.ts';
import type { Page } from '../../core/text/page.ts';
import type { PackedFile } from '../../platform/messages.ts';

const world = vi.hoisted(() => ({ told: 0 }));

vi.mock('../../platform/browser.ts', () => ({
  browser: {
    runtime: {
      sendMessage: async () => {
        world.told += 1;
        throw new Error('Receiving end does not exist');
      },
      getURL: (path: string) => `chrome-extension://made-up/${path}`,
    },
    storage: {
      session: { get: async () => ({}), remove: async () => {} },
      local: { get: async () => ({}) },
    },
  },
}));
vi.mock('../reports.ts', () => ({ readTab: async () => ({ is: 'no-article' }) }));
const weights = (stem: string): number => Math.min(15, stem.length);
vi.mock('../shelves.ts', async () => {
  const { ownShelf } = await import('./shelf.ts');
  const own = ownShelf((stem: string) => Math.min(15, stem.length));
  return { shelves: async () => ({ own, weights: (stem: string) => Math.min(15, stem.length) }) };
});

const { onAddPack, onPreviewPack } = await import('./pack-in.ts');
const { saveInTurn } = await import('./keep.ts');
const { onPackStory } = await import('./pack-out.ts');
const { onKeptArticles, onNameStory, onEraseKept } = await import('./changes.ts');
const { shelves } = await import('../shelves.ts');
const { deleteDatabase } = await import('../../platform/articles/database.ts');
const { glossesOf, putGlosses } = await import('../../platform/articles/glosses.ts');
const { keepWithin } = await import('../../platform/articles/remembering/room.ts');
const { nearOf, wholeArticle } = await import('../../platform/articles/store.ts');

const BAND = toPack('isle', [
  'Brass band opens new pier of Lindvik',
  'Mayor Tomas Aldecott cut a ribbon while schoolchildren waved from an electric catamaran.',
]);

const whole = (...articles: ToPack[]): string => packText(packStory(null, articles.map(packWhole)));
const prints = (...articles: ToPack[]): string =>
  packText(
    packStory(
      null,
      articles.flatMap((one) => packPrint(one, weights) ?? []),
    ),
  );
const named = (text: string, name: string): string => JSON.stringify({ ...JSON.parse(text), name });

const rows = async () => (await onKeptArticles())?.articles ?? [];
const stories = async (): Promise<Record<string, string>> =>
  Object.fromEntries((await rows()).map(({ outlet, story }) => [outlet, story]));
const add = (text: string, into: string | null = null) => onAddPack({ text, into });
const preview = (text: string) => onPreviewPack({ text });
const onlyStory = async (): Promise<string> => (await rows())[0]?.story ?? '';
const packOf = async (story: string, texts: boolean): Promise<ArticlePack> =>
  readPack((await onPackStory({ story, texts, after: null }))?.text ?? '') as ArticlePack;

const reading = () => ({
  ...{ by: 'reading' as const, now: 77, touched: new Set<string>() },
  bounds: () => ({ gone: new Set<string>(), dated: new Map<string, number>() }),
});

beforeEach(async () => {
  await deleteDatabase();
  (await shelves()).own.forget();
  world.told = 0;
});

describe('a preview', () => {
  test('says what there is, changes nothing, and opens no database', async () => {
    expect(await preview(named(whole(POST, RADIO), ' The ferry '))).toEqual({
      is: 'story',
      name: 'The ferry',
      outlets: ['The post', 'The radio'],
      days: ['2031-05-05', '2031-05-05'],
      articles: 2,
      texts: 2,
      already: 0,
      glosses: false,
      fits: null,
    });
    expect(await indexedDB.databases()).toEqual([]);
    expect(world.told).toBe(0);
  });

  test('counts an address once, and what is kept already', async () => {
    await add(whole(POST));
    const twice = whole(
      POST,
      { ...POST, url: `${POST.url}/?utm_source=x#top`, outlet: 'Other' },
      BAND,
    );
    expect(await preview(twice)).toMatchObject({
      articles: 2,
      already: 1,
      name: POST.headline,
      fits: { id: await onlyStory(), name: POST.headline },
    });
  });

  test.each([
    ['[]', 'foreign'],
    [whole(POST).replace('"format":2', '"format":7'), 'newer'],
    [whole(POST).slice(1), 'broken'],
  ])('of %.12s… says why it is refused', async (text, code) => {
    expect(await preview(text)).toEqual({ is: 'refused', code });
    expect(await add(text)).toBe('refused');
    expect(await indexedDB.databases()).toEqual([]);
  });
});

describe('what is added', () => {
  test('is read as a new article is, in its order, and marked as given', async () => {
    const forged = JSON.parse(whole(RADIO, POST));
    forged.articles[0].url = `${RADIO.url}?fbclid=1`;
    forged.articles[0].texts[0].at = Date.now() + 1e12;
    expect(await add(JSON.stringify(forged))).toBe('done');
    expect(world.told).toBeGreaterThan(0);
    const [radio, post] = (await rows()).sort((a, b) => a.at - b.at);
    expect(radio).toMatchObject({ url: RADIO.url, headline: RADIO.headline, given: true });
    expect(radio?.texts[0]).toBeLessThanOrEqual(Date.now());
    expect(post).toMatchObject({ story: radio?.story, outlet: 'The post' });
    expect((await wholeArticle(radio?.id ?? ''))?.texts[0]?.page.url).toBe(RADIO.url);
  });

  test('twice adds nothing twice', async () => {
    await add(whole(POST, RADIO));
    const before = await rows();
    expect(await add(whole(POST, RADIO))).toBe('gone');
    expect(await rows()).toEqual(before);
  });

  test('never takes the place of a text that is kept', async () => {
    await add(whole(POST));
    const [kept] = await rows();
    const forged = toPack('post', [
      'Ferry sails on',
      'The ferry Orlanda sailed on, and nobody was hurt.',
    ]);
    await add(whole(forged, RADIO));
    expect((await rows()).find(({ id }) => id === kept?.id)).toEqual(kept);
    expect(await rows()).toHaveLength(2);
  });

  test('joins a story that is there on the reader’s word, for good', async () => {
    await add(named(whole(POST), 'Mine'));
    const story = await onlyStory();
    const file = named(whole(RADIO, BAND), 'Theirs');
    expect(await preview(file)).toMatchObject({ fits: { id: story, name: 'Mine' } });
    expect(await add(file, story)).toBe('done');
    expect(new Set(Object.values(await stories()))).toEqual(new Set([story]));
    expect((await onKeptArticles())?.stories).toMatchObject([{ id: story, name: 'Mine' }]);
    const [first] = await rows();
    const odds = (await nearOf([first?.id ?? ''])).map((one) => one.odds);
    expect(odds).toEqual([1e6, 1e6]);
  });

  test('stays apart on the reader’s word, and joins nothing that is gone', async () => {
    await add(whole(POST));
    expect(await add(whole(RADIO), 'mine-nowhere')).toBe('gone');
    expect(await rows()).toHaveLength(1);
    expect(await add(named(whole(RADIO), 'Theirs'))).toBe('done');
    const found = await stories();
    expect(found['The radio']).not.toBe(found['The post']);
    const [first] = await rows();
    expect((await nearOf([first?.id ?? ''])).map((one) => one.odds)).toEqual([-1e6]);
    expect((await onKeptArticles())?.stories.map(({ name }) => name).sort()).toEqual(
      [null, 'Theirs'].sort(),
    );
  });

  test('writes over nothing that it cannot read', async () => {
    await add(whole(POST));
    const database = await openDB('variorum');
    const [{ id } = { id: '' }] = await rows();
    await database.put('articles', { id, of: 'a later version' });
    expect(await preview(whole(POST))).toMatchObject({ already: 1 });
    expect(await add(whole(POST))).toBe('gone');
    expect(await database.get('articles', id)).toEqual({ id, of: 'a later version' });
    database.close();
  });
});

describe('without texts', () => {
  test('comes and goes as it came, and makes a story that has no sentence', async () => {
    await add(prints(POST, RADIO));
    const [post] = await rows();
    expect(post).toMatchObject({ texts: [], characters: 0, values: expect.any(Array) });
    const story = await onlyStory();
    expect(await packOf(story, true)).toEqual(readPack(prints(POST, RADIO)));
    expect(await packOf(story, false)).toEqual(readPack(prints(POST, RADIO)));
    const { own } = await shelves();
    const facts = await own.facts(story);
    expect(facts.claims).toEqual([]);
    expect(facts.sources.map(({ outlet, given }) => [outlet, given])).toEqual([
      ['The post', 'print'],
      ['The radio', 'print'],
    ]);
  });

  test('is filled by a file that has the text, in the story that it is in', async () => {
    await add(prints(POST, RADIO));
    const story = await onlyStory();
    expect(await preview(whole(POST))).toMatchObject({ already: 0 });
    expect(await add(whole(POST))).toBe('done');
    expect((await rows()).map((row) => [row.story, row.texts.length])).toEqual(
      expect.arrayContaining([
        [story, 1],
        [story, 0],
      ]),
    );
    expect((await onKeptArticles())?.stories).toHaveLength(1);
    expect(await add(prints(POST))).toBe('gone');
    const { own } = await shelves();
    expect((await own.facts(story)).sources.map(({ given }) => given)).toEqual(['text', 'print']);
  });
});

describe('what is only remembered', () => {
  test('is not kept already, and stays as it is on Add', async () => {
    const [{ page } = { page: textPage('', '', null) }] = POST.texts;
    await saveInTurn({ doc: 'd', page, outlet: 'The real one' }, reading());
    const [before] = await rows();
    expect(before).toMatchObject({ remembered: 77 });
    expect(await preview(whole(POST))).toMatchObject({ already: 0 });
    expect(await add(whole(POST))).toBe('done');
    const { remembered: _remembered, ...own } = before ?? {};
    expect(await rows()).toEqual([own]);
    expect(await preview(whole(POST))).toMatchObject({ already: 1 });
  });
});

test('a file’s own name makes nothing last that is only remembered, the reader’s does', async () => {
  await add(named(whole(RADIO), 'Theirs'));
  const story = await onlyStory();
  const lasts = async (): Promise<boolean[]> => {
    const seen: boolean[] = [];
    await keepWithin((all) => {
      seen.push(...all.map(({ lasting }) => lasting));
      return { gone: new Set(), dated: new Map() };
    });
    return seen;
  };
  const [{ page } = { page: textPage('', '', null) }] = POST.texts;
  await saveInTurn({ doc: 'd', page, outlet: null }, reading());
  expect(new Set(Object.values(await stories()))).toEqual(new Set([story]));
  expect(await lasts()).toEqual([false]);
  await onNameStory({ story, name: 'Mine' });
  expect(await lasts()).toEqual([true]);
});

describe('what is said of points', () => {
  const glosses = async () => glossesOf((await rows()).map(({ id }) => id));
  const [TORN, LAMP] = ['The hull is torn.', 'The lights went out.'];
  /** A file in which its owner says something of each of its articles' sentences that are named here. */
  const file = (...all: [says: string | null, ...on: [number, string][]][]): string =>
    packText(
      packStory(
        null,
        [POST, RADIO].map(packWhole),
        all.map(([says, ...on]) => ({ on, says, small: says === null })),
      ),
    );

  test('comes as given, for articles that are kept too, and is told before', async () => {
    const text = file([TORN, [0, 'x1'], [1, 'y2']], [null, [1, 'z3']]);
    await add(whole(POST, RADIO));
    expect(await preview(text)).toMatchObject({ already: 2, glosses: true });
    expect(await add(text)).toBe('done');
    const all = (await glosses()).sort((a, b) => a.at - b.at);
    expect(all).toMatchObject([
      { says: TORN, small: false, given: true },
      { says: null, small: true, given: true },
    ]);
    const byUrl = new Map((await rows()).map(({ url, id }) => [id, url]));
    expect(all[0]?.on.map(([id, words]) => [byUrl.get(id), words]).sort()).toEqual([
      [POST.url, 'x1'],
      [RADIO.url, 'y2'],
    ]);
    expect(await preview(text)).toMatchObject({ already: 2, glosses: false });
    expect(await add(text)).toBe('gone');
  });

  test('never takes the place of what the reader says', async () => {
    await add(file([TORN, [0, 'x1']]));
    const [gloss] = await glosses();
    const own = { ...gloss!, says: LAMP };
    delete own.given;
    await putGlosses(await onlyStory(), [gloss!.on], [own]);
    expect(await add(file([TORN, [0, 'x1']]))).toBe('gone');
    expect(await glosses()).toEqual([own]);
  });

  test('leaves with its articles; without texts nothing that has their words in a row', async () => {
    const [, sentence = ''] = POST.texts[0]!.page.text.split('\n');
    await add(file([TORN, [0, 'x1'], [1, 'y2']], [sentence, [0, 'z3']], [null, [0, 'w4']]));
    const says = async (texts: boolean) =>
      (await packOf(await onlyStory(), texts)).glosses?.map((one) => one.says);
    expect(await says(true)).toEqual([TORN, sentence, null]);
    expect(await says(false)).toEqual([TORN, null]);
    const pack = await packOf(await onlyStory(), true);
    await deleteDatabase();
    expect(await add(packText(pack))).toBe('done');
    expect((await glosses()).map((one) => one.says).sort()).toEqual([sentence, TORN, null].sort());
    await onEraseKept({ articles: (await rows()).map(({ id }) => id) });
    // Nobody is there to put it back.
    expect(await indexedDB.databases()).toEqual([]);
  });
});

describe('the page of an article that a file gave', () => {
  const [{ page: REAL } = { page: textPage('', POST.url, null) }] = POST.texts;
  const forged = whole({
    ...toPack('post', ['Ferry sails on', 'Nobody was hurt.']),
    outlet: 'Forged',
  });
  const visit = (page: Page, way: Parameters<typeof saveInTurn>[1] = { by: 'hand' }) =>
    saveInTurn({ doc: 'd', page, outlet: 'The real one' }, way);

  test('takes the place of all that the file said, by hand alone', async () => {
    await add(forged);
    expect(await visit(REAL, reading())).toBe('already');
    expect(await rows()).toMatchObject([{ given: true, outlet: 'Forged' }]);
    expect(await visit(REAL)).toBe('kept');
    const [row] = await rows();
    expect(row).toMatchObject({ outlet: 'The real one', headline: POST.headline });
    expect(row).not.toHaveProperty('given');
    expect((await wholeArticle(row?.id ?? ''))?.texts.map(({ page }) => page.text)).toEqual([
      REAL.text,
    ]);
    expect(await visit(REAL)).toBe('already');
  });

  test('of the same text is the page’s own from then on', async () => {
    await add(whole(POST));
    expect(await visit(REAL)).toBe('kept');
    const [row] = await rows();
    expect(row).toMatchObject({ outlet: 'The real one' });
    expect(row).not.toHaveProperty('given');
  });

  test('fills, read, what came without a text', async () => {
    await add(prints(POST, RADIO));
    const story = await onlyStory();
    const way = reading();
    expect(await visit(REAL, way)).toBe('kept');
    expect([...way.touched]).toEqual([story]);
    const row = (await rows()).find(({ outlet }) => outlet === 'The real one');
    expect(row).toMatchObject({ story, remembered: 77, texts: [expect.any(Number)] });
    expect(row).not.toHaveProperty('given');
    expect(row).not.toHaveProperty('values');
    expect((await wholeArticle(row?.id ?? ''))?.print).toBeUndefined();
  });
});

describe('however much a file gives, what the reader keeps is compared', () => {
  const [, LEAD = '', ...REST] = (POST.texts[0]?.page.text ?? '').split('\n');
  const crowd = (n: number, from = 0): ToPack[] =>
    Array.from({ length: n }, (_, i) =>
      toPack(`copy-${from + i}`, [`Copy ${from + i} of it`, LEAD, ...REST]),
    );
  const keepOwn = (one: ToPack) =>
    saveInTurn(
      { doc: 'd', page: one.texts[0]?.page ?? textPage('', one.url, null), outlet: 'Mine' },
      { by: 'hand' },
    );
  const owns = (outlets: readonly string[]): number =>
    outlets.filter((one) => one === 'Mine').length;

  test.each([
    ['texts', whole],
    ['prints', prints],
  ] as const)('beside thirty %s in one story', async (_, file) => {
    await keepOwn(POST);
    await keepOwn(RADIO);
    const story = await onlyStory();
    expect(new Set(Object.values(await stories()))).toEqual(new Set([story]));
    expect(await add(file(...crowd(30)), story)).toBe('done');
    const { sources } = await (await shelves()).own.facts(story);
    expect(owns(sources.map(({ outlet }) => outlet))).toBe(2);
    expect(sources.length).toBeLessThanOrEqual(24);
  });

  test('where a file lies apart that has more of the event', async () => {
    await keepOwn(POST);
    const story = await onlyStory();
    expect(await add(whole(...crowd(30)))).toBe('done');
    const page = textPage(
      ['Ferry Orlanda aground', LEAD, ...REST].join('\n'),
      'https://gazette.example/ferry',
      '2031-05-05',
    );
    const choice = await (await shelves()).own.forPage(page);
    expect(await choice?.candidates('')).toEqual([story]);
  });
});

describe('what leaves', () => {
  test('with texts is all that is kept, without them none of it', async () => {
    await add(whole(POST, RADIO));
    const story = await onlyStory();
    await onNameStory({ story, name: 'The ferry that struck a reef off the island of Skarholm' });
    const full = await packOf(story, true);
    expect(full.name).toBe('The ferry that struck a reef off the island of Skarholm');
    expect(full.articles).toEqual((readPack(whole(POST, RADIO)) as ArticlePack).articles);
    const bare = await packOf(story, false);
    expect(bare.name).toBe('The ferry that struck a reef off the…');
    expect(bare.articles.map(({ is }) => is)).toEqual(['print', 'print']);
  });

  test.each([true, false])(
    'is all of a large story, in files that find one another, texts %s',
    async (texts) => {
      const many = Array.from({ length: 130 }, (_, n) =>
        toPack(`s${n}`, [`Report ${n} of it`, `The ferry Orlanda ran aground, said witness ${n}.`]),
      );
      await add(whole(...many.slice(0, 70)));
      const story = await onlyStory();
      expect(await add(whole(...many.slice(70)), story)).toBe('done');
      const files: PackedFile[] = [];
      for (
        let after: PackedFile['after'] = null;
        files.length < 9;
        after = files.at(-1)?.after ?? null
      ) {
        const file = await onPackStory({ story, texts, after });
        if (file) files.push(file);
        if (!file?.after) break;
      }
      expect(files.map(({ left }) => left)).toEqual([30, 0]);
      expect(files.map(({ older }) => older)).toEqual([0, 0]);
      await deleteDatabase();
      (await shelves()).own.forget();
      const [first, second] = files.map(({ text }) => text);
      expect(await add(first ?? '')).toBe('done');
      const again = await onlyStory();
      expect(await preview(second ?? '')).toMatchObject({
        articles: 31,
        already: 1,
        fits: { id: again },
      });
      expect(await add(second ?? '', again)).toBe('done');
      const found = await rows();
      expect(found.map(({ url }) => url).sort()).toEqual(many.map(({ url }) => url).sort());
      expect(new Set(found.map((row) => row.story))).toEqual(new Set([again]));
    },
    120_000,
  );

  test('of what is gone is nothing', async () => {
    await add(whole(POST));
    const story = await onlyStory();
    await onEraseKept({ articles: (await rows()).map(({ id }) => id) });
    expect(await onPackStory({ story, texts: true, after: null })).toBeNull();
  });
});
