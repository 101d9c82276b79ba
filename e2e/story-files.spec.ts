/** Story files: what is kept leaves as a file, and comes back from one, in this browser or another. */
import { gzipSync } from 'node:zlib';
import { ask, clearKept, rowsOf } from './ask.ts';
import type { Reader } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { marked } from './marks.ts';
import { keepAll, mineOf, showsGroups, statusOf } from './mine.ts';
import { FERRY } from './pages/ferry.ts';
import { count, popupOf, stateOf, textOf } from './popup.ts';
import { fileAfter } from './saved-files.ts';
import { choose, contentOf, give, previewOf, saveOf } from './story-files.ts';
import { words } from './words.ts';

test.use({ degree: 'all' });

test.afterEach(({ reader }) => clearKept(reader));

const POST = 'Ferry Orlanda runs aground off Skarholm with 212 people aboard';
const RADIO = 'More than 200 rescued as the ferry Orlanda hits a reef near Skarholm';

const GIVEN = new RegExp(words('pack_given').source, 'g');

/** What the popup says of a third outlet's page, and its sentences with those beside them. */
const ofGazette = async (
  reader: Reader,
): Promise<{ state: string; text: string; beside: string }> => {
  const tab = await reader.open(FERRY.gazette);
  const popup = await popupOf(tab);
  const found = {
    state: await stateOf(popup),
    text: await textOf(popup),
    beside: await textOf(popup, '.beside, .also-in'),
  };
  await popup.close();
  await tab.close();
  return found;
};

test('with its texts: saved, erased and added again, a story gives the same notes', async ({
  reader,
}) => {
  await keepAll(reader, [FERRY.post, FERRY.radio]);
  const before = await ofGazette(reader);
  expect(before.state).toBe('noted');
  const mine = await mineOf(reader);
  await showsGroups(mine, [[POST, RADIO, POST]]);
  const file = await saveOf(mine, true);
  expect([file.name, file.type]).toEqual([
    'variorum-ferry-orlanda-runs-aground-off-skarholm-with-212-people-aboard.variorum',
    'application/gzip',
  ]);
  await clearKept(reader);
  await mine.until(() => document.querySelector('.empty') !== null);
  expect((await ofGazette(reader)).state).toBe('no-story');

  await give(mine, file);
  const preview = await previewOf(mine);
  for (const said of [POST, 'The Harbour Post', 'Coast Radio', '5 May 2025'])
    expect(preview).toContain(said);
  for (const key of ['pack_texts_all', 'pack_unsigned']) expect(preview).toMatch(words(key));
  // Nothing is there before it is added.
  expect(await rowsOf(reader)).toEqual([]);
  await choose(mine, 'pack_leave');
  expect(await rowsOf(reader)).toEqual([]);
  await give(mine, file, true);
  await previewOf(mine);
  await choose(mine, 'pack_add');
  await expect.poll(() => statusOf(mine)).toMatch(words('pack_added'));
  await showsGroups(mine, [[POST, RADIO, POST]]);
  const after = await ofGazette(reader);
  expect(after.text).toMatch(GIVEN);
  expect(before.text).not.toMatch(GIVEN);
  expect(after.beside.replaceAll(GIVEN, '')).toBe(before.beside);
  const tab = await reader.open(FERRY.gazette);
  expect((await marked(tab)).length).toBeGreaterThan(0);
  await tab.close();

  await mine.front();
  await give(mine, file);
  expect(await previewOf(mine)).toMatch(words('pack_nothing'));
  await choose(mine, 'pack_leave');
  expect(await rowsOf(reader)).toHaveLength(2);
  expect(await reader.faults()).toEqual([]);
});

test('without: nothing of the articles’ sentences leaves, and what they are is seen', async ({
  reader,
}) => {
  await keepAll(reader, [FERRY.post, FERRY.radio]);
  const mine = await mineOf(reader);
  const file = await saveOf(mine, false);
  const content = contentOf(file);
  for (const said of ['The Harbour Post', 'Coast Radio', FERRY.post.url])
    expect(content).toContain(said);
  for (const sentence of ['ran aground on a reef', 'a long scrape', 'ordered the two sister ships'])
    expect(content).not.toContain(sentence);
  await clearKept(reader);
  await give(mine, file);
  expect(await previewOf(mine)).toMatch(words('pack_texts_none'));
  await choose(mine, 'pack_add');
  await mine.until(() => document.querySelectorAll('.article').length === 2);
  const list = await textOf(mine, '.group');
  for (const key of ['pack_no_text', 'pack_given', 'pack_values']) expect(list).toMatch(words(key));
  const { state, text } = await ofGazette(reader);
  expect(state).toBe('noted');
  expect(text).toContain('Coast Radio');
  expect(text).not.toContain('a long scrape');

  // Whoever opens the page itself can keep it: its text comes in place of the print.
  await keepAll(reader, [FERRY.post]);
  expect((await rowsOf(reader)).map(({ texts }) => texts.length).sort()).toEqual([0, 1]);
  expect(new Set((await rowsOf(reader)).map(({ story }) => story)).size).toBe(1);
});

test('a file of an event that is kept offers to be merged, and what is kept stays', async ({
  reader,
}) => {
  await keepAll(reader, [FERRY.radio]);
  const mine = await mineOf(reader);
  const radio = await saveOf(mine, true);
  await clearKept(reader);
  await keepAll(reader, [FERRY.post]);
  await give(mine, radio);
  const preview = await previewOf(mine);
  expect(preview).toMatch(words('pack_fits'));
  expect(preview).toContain(POST);
  await choose(mine, 'pack_add_to');
  await expect.poll(() => statusOf(mine)).toMatch(words('pack_added'));
  expect(new Set((await rowsOf(reader)).map(({ story }) => story)).size).toBe(1);

  const both = await saveOf(mine, true);
  await clearKept(reader);
  await keepAll(reader, [FERRY.radio]);
  const [kept] = await rowsOf(reader);
  await give(mine, both);
  expect(await previewOf(mine)).toMatch(words('pack_already_one'));
  await choose(mine, 'pack_add_apart');
  await expect.poll(async () => (await rowsOf(reader)).length).toBe(2);
  const now = await rowsOf(reader);
  expect(now.find(({ id }) => id === kept?.id)).toEqual(kept);
  expect(new Set(now.map(({ story }) => story)).size).toBe(2);
});

test('a file that is none is refused in its own words, and changes nothing', async ({ reader }) => {
  await keepAll(reader, [FERRY.post]);
  const mine = await mineOf(reader);
  const good = await saveOf(mine, true);
  const before = await rowsOf(reader);
  const text = contentOf(good);
  const packed = (content: string | Buffer) => gzipSync(content);
  const given: [string, Buffer][] = [
    ['foreign', Buffer.from('{"file":"variorum"}')],
    ['foreign', packed('{"format":1}')],
    ['huge', packed(Buffer.alloc(40_000_000))],
    ['damaged', good.bytes.subarray(0, -20)],
    ['encoding', packed(Buffer.from([0x22, 0xff, 0x22]))],
    ['broken', packed(text.slice(0, -5))],
    ['deep', packed('['.repeat(100_000))],
    ['hostile', packed(text.replace('{', '{"__proto__":{"isAdmin":true},'))],
    ['newer', packed(text.replace('"format":2', '"format":99'))],
    ['wrong', packed(text.replace('"articles":[', '"articles":[7,'))],
  ];
  for (const [code, bytes] of given) {
    await give(mine, { name: `${code}.variorum`, bytes });
    const said = await previewOf(mine);
    expect(said).toContain(`${code}.variorum`);
    expect(said).toMatch(words(`pack_refused_${code}`));
    await choose(mine, 'pack_leave');
  }
  expect(await rowsOf(reader)).toEqual(before);
  expect(await reader.faults()).toEqual([]);
});

test('Escape leaves one file after the other, and the next is looked at', async ({ reader }) => {
  await keepAll(reader, [FERRY.post]);
  const mine = await mineOf(reader);
  const bytes = Buffer.from('{"file":"variorum"}');
  for (const name of ['first.variorum', 'second.variorum', 'third.variorum'])
    await give(mine, { name, bytes });
  for (const name of ['first', 'second', 'third']) {
    expect(await previewOf(mine)).toContain(name);
    await mine.press('Escape');
    await mine.until(
      (one) => !document.querySelector('dialog[open]')?.textContent?.includes(one),
      name,
    );
  }
  await give(mine, { name: 'fourth.variorum', bytes });
  expect(await previewOf(mine)).toContain('fourth');
  expect(await reader.faults()).toEqual([]);
});

/** The text of a story file of so many short articles, from the first number on. */
const crowd = (from: number, n: number): string =>
  JSON.stringify({
    file: 'variorum',
    format: 1,
    holds: 'articles',
    name: 'A crowd of reports',
    articles: Array.from({ length: n }, (_, i) => {
      const headline = `Report ${from + i} of the ferry`;
      const text = `${headline}\nThe ferry ran aground, said witness ${from + i}.`;
      return {
        ...{ is: 'text', url: `https://s${from + i}.example/ferry`, outlet: `S${from + i}` },
        day: '2025-05-05',
        texts: [
          {
            at: 1,
            page: {
              ...{ text, date: '2025-05-05', language: 'en' },
              blocks: [
                { kind: 'headline', start: 0, end: headline.length },
                { kind: 'paragraph', start: headline.length + 1, end: text.length },
              ],
            },
          },
        ],
      };
    }),
  });

test('a story too large for one file is saved as two, which find one another', async ({
  reader,
}) => {
  await ask(reader, 'addPack', { text: crowd(0, 70), into: null });
  const [{ story } = { story: '' }] = await rowsOf(reader);
  await ask(reader, 'addPack', { text: crowd(70, 40), into: story });
  const all = (await rowsOf(reader)).map(({ id }) => id).sort();
  expect(all).toHaveLength(110);
  const mine = await mineOf(reader);
  const first = await saveOf(mine, true);
  expect(first.name).toBe('variorum-1-a-crowd-of-reports.variorum');
  await mine.until(() => document.querySelector('dialog[open] #next-file') !== null);
  expect(await textOf(mine, 'dialog[open]')).toMatch(words('pack_next_left_other'));
  const second = await fileAfter(mine, () => choose(mine, 'pack_next'));
  expect(second.name).toBe('variorum-2-a-crowd-of-reports.variorum');
  await expect.poll(() => statusOf(mine)).toMatch(words('pack_saved_part'));
  expect(await count(mine, 'dialog[open]')).toBe(0);

  await clearKept(reader);
  await mine.until(() => document.querySelector('.empty') !== null);
  await give(mine, first);
  await previewOf(mine);
  await choose(mine, 'pack_add');
  await expect.poll(async () => (await rowsOf(reader)).length).toBe(100);
  await give(mine, second);
  const preview = await previewOf(mine);
  for (const key of ['pack_fits', 'pack_already_one']) expect(preview).toMatch(words(key));
  await choose(mine, 'pack_add_to');
  await expect.poll(async () => (await rowsOf(reader)).map(({ id }) => id).sort()).toEqual(all);
  expect(new Set((await rowsOf(reader)).map(({ story: of }) => of)).size).toBe(1);
  expect(await reader.faults()).toEqual([]);
});
