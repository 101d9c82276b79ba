/** What the reader says of a point of his own articles: it stands in place of their sentences, wherever these stood. */
import { ask, clearKept, rowsOf } from './ask.ts';
import type { Reader, Sheet } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { cardOf } from './dialogs.ts';
import { marked, pointOn } from './marks.ts';
import { focused, keepAll, mineOf, pressOf, statusOf, typeIn } from './mine.ts';
import { FERRY } from './pages/ferry.ts';
import { count, popupOf, textOf } from './popup.ts';
import { choose, contentOf, give, previewOf, saveOf } from './story-files.ts';
import { words } from './words.ts';

test.use({ degree: 'all' });

test.afterEach(({ reader }) => clearKept(reader));

/** A sentence of the first outlet and of the second that tell one point, and what the reader says of it. */
const POST = 'ordered the two sister ships to stay in port';
const RADIO = 'two sister ships must stay in port';
const MINE = 'The sisters stay.';

/** The compare page of the story of what is kept. */
const compareOf = async (reader: Reader): Promise<Sheet> => {
  const [row] = await rowsOf(reader);
  const sheet = await reader.extensionPage(`compare/index.html?story=${row?.story}`);
  await sheet.front();
  await sheet.until(() => document.querySelector('.sentences') !== null);
  return sheet;
};

/** The points that are in sight, by what stands there for each. */
const pointsOf = (sheet: Sheet): Promise<string[]> =>
  sheet.evaluate(() =>
    [...document.querySelectorAll('.sentences tbody')]
      .filter((point) => point.checkVisibility())
      .map((point) =>
        [...point.querySelectorAll('.claim, .stated')].map((row) => row.textContent).join(' '),
      ),
  );

const shows = (sheet: Sheet, part: string | RegExp, n = 1): Promise<void> =>
  expect
    .poll(async () => (await pointsOf(sheet)).filter((one) => new RegExp(part).test(one)).length)
    .toBe(n);

/** The name of a button on a point that begins so. */
const on = (key: string, point: string): RegExp => new RegExp(`^${words(key).source}: .*${point}`);

/** From the top of the page, as one comes to it: past its end the keyboard is the browser's own. */
const pressOn = async (sheet: Sheet, name: RegExp): Promise<void> => {
  await sheet.evaluate(() => {
    const heading = document.querySelector<HTMLElement>('h1')!;
    heading.tabIndex = -1;
    heading.focus();
  });
  await pressOf(sheet, name);
};

/** Puts a point in words, by keyboard. */
const write = async (sheet: Sheet, point: string, says: string): Promise<void> => {
  await pressOn(sheet, on('gloss_write', point));
  await sheet.until(() => document.activeElement?.matches('.gloss-form textarea'));
  await typeIn(sheet, says);
  await pressOn(sheet, words('mine_save'));
  await expect.poll(() => statusIn(sheet)).toMatch(words('gloss_saved'));
};

const statusIn = (sheet: Sheet): Promise<string> => textOf(sheet, '.outcome [role="status"]');

const LABEL = words('gloss_own');

/** What the popup of a third outlet's page has beside its sentences, at first sight and folded away; and how many are marked. */
const ofGazette = async (
  reader: Reader,
): Promise<{ sight: string; folded: string; marks: string[] }> => {
  const tab = await reader.open(FERRY.gazette);
  const marks = (await marked(tab)).map(({ text }) => text);
  const popup = await popupOf(tab);
  const texts = await popup.evaluate(() => {
    const all = [...document.querySelectorAll('.beside :is(.gloss, .reading)')];
    const text = (some: Element[]) => some.map((one) => one.textContent).join('\n');
    const isFolded = (one: Element) => one.closest('.fold-small') !== null;
    return {
      sight: text(all.filter((one) => !isFolded(one))),
      folded: text(all.filter(isFolded)),
    };
  });
  await popup.close();
  await tab.close();
  return { ...texts, marks };
};

test('stands in place of the sentences: on the compare page, in popup and card, and in a new draft', async ({
  reader,
}) => {
  await keepAll(reader, [FERRY.post, FERRY.radio]);
  const before = await ofGazette(reader);
  expect(before.sight).toMatch(new RegExp(`${POST}|${RADIO}`));
  const sheet = await compareOf(reader);
  await shows(sheet, POST);
  const points = await pointsOf(sheet);

  await pressOn(sheet, on('gloss_write', POST));
  await sheet.until(() => document.activeElement?.matches('.gloss-form textarea'));
  await typeIn(sheet, 'No');
  await sheet.press('Escape');
  await expect.poll(() => focused(sheet)).toMatch(on('gloss_write', POST));
  expect(await pointsOf(sheet)).toEqual(points);

  await write(sheet, POST, MINE);
  await shows(sheet, MINE);
  const stated = (await pointsOf(sheet)).find((one) => one.includes(MINE)) ?? '';
  for (const said of [LABEL, /The Harbour Post/, /Coast Radio/]) expect(stated).toMatch(said);
  expect(stated).not.toMatch(new RegExp(`${POST}|${RADIO}`));
  await expect.poll(() => focused(sheet)).toMatch(on('gloss_write', MINE));
  await pressOn(sheet, on('gloss_sentences', MINE));
  await shows(sheet, `${MINE}.*${POST}.*${RADIO}`);

  await reader.stopBackground();
  const after = await ofGazette(reader);
  expect(after.sight).toContain(MINE);
  expect(after.sight).toMatch(LABEL);
  expect(after.sight).not.toMatch(new RegExp(`${POST}|${RADIO}`));
  expect(after.folded).toMatch(new RegExp(`${POST}|${RADIO}`));
  expect(after.marks).toEqual(before.marks);
  const tab = await reader.open(FERRY.gazette);
  const at = (await marked(tab)).findIndex(({ text }) => text.includes('two sister ships'));
  await tab.clickAt(await pointOn(tab, at));
  const card = await cardOf(tab);
  for (const said of [MINE, LABEL]) expect(card).toMatch(said);
  await tab.close();

  // A third article joins: the story is drafted anew.
  await keepAll(reader, [FERRY.gazette]);
  await shows(sheet, MINE);
  const gazette = (await rowsOf(reader)).find(({ outlet }) => outlet === 'Northern Gazette');
  await ask(reader, 'eraseKept', { articles: [gazette?.id] });
  await sheet.front();
  await shows(sheet, MINE);

  await pressOn(sheet, words('undo'));
  await expect.poll(() => statusIn(sheet)).toMatch(words('gloss_undone'));
  await expect.poll(() => pointsOf(sheet)).toEqual(points);
  expect((await ofGazette(reader)).sight).toBe(before.sight);
  expect(await reader.faults()).toEqual([]);
});

test('what the reader calls small is folded away, on pages too, and comes back', async ({
  reader,
}) => {
  await keepAll(reader, [FERRY.post, FERRY.radio]);
  const before = await ofGazette(reader);
  const sheet = await compareOf(reader);
  const points = await pointsOf(sheet);
  await pressOn(sheet, on('gloss_small', POST));
  await expect.poll(() => pointsOf(sheet)).toEqual(points.filter((one) => !one.includes(POST)));
  // The button that was pressed is folded away.
  await expect.poll(() => focused(sheet)).toMatch(words('undo'));
  expect(await textOf(sheet, '.small-points')).toContain(POST);
  const after = await ofGazette(reader);
  const gone = before.marks.filter((text) => !after.marks.includes(text));
  expect(gone).toHaveLength(1);
  expect(gone[0]).toContain('two sister ships');

  await sheet.front();
  await sheet.click('.small-points > summary');
  await pressOn(sheet, on('gloss_small', POST));
  await expect.poll(() => count(sheet, '.small-points')).toBe(0);
  await expect.poll(() => pointsOf(sheet)).toEqual(points);
  expect((await ofGazette(reader)).marks).toEqual(before.marks);
});

test('goes with its articles: taken out, put back, erased; and travels in a file', async ({
  reader,
}) => {
  await keepAll(reader, [FERRY.post, FERRY.radio]);
  const sheet = await compareOf(reader);
  await write(sheet, POST, MINE);
  const rows = await rowsOf(reader);
  const [articles, story] = [rows.map(({ id }) => id), rows[0]?.story];
  const radio = rows.filter(({ outlet }) => outlet === 'Coast Radio').map(({ id }) => id);
  await ask(reader, 'moveArticles', { articles: radio, story: null });
  await ask(reader, 'moveArticles', { articles: radio, story });
  await shows(sheet, MINE);
  const mine = await mineOf(reader);
  await ask(reader, 'eraseKept', { articles });
  await mine.until(() => document.querySelector('.empty') !== null);
  await ask(reader, 'restoreKept', { articles });
  await mine.until(() => document.querySelectorAll('.article').length === 2);
  await sheet.front();
  await shows(sheet, MINE);
  await write(sheet, 'a long scrape', 'A scrape.');

  await mine.front();
  const file = await saveOf(mine, true);
  const bare = await saveOf(mine, false);
  expect(contentOf(bare)).toContain(MINE);
  await clearKept(reader);
  await mine.until(() => document.querySelector('.empty') !== null);
  await keepAll(reader, [FERRY.post, FERRY.radio]);
  await mine.front();
  // Of the articles there is nothing new in it, but what is said of them.
  await give(mine, file);
  expect(await previewOf(mine)).toMatch(words('pack_glosses'));
  await choose(mine, 'pack_add');
  await expect.poll(() => statusOf(mine)).toMatch(words('pack_added'));
  await give(mine, file);
  expect(await previewOf(mine)).toMatch(words('pack_nothing'));
  await choose(mine, 'pack_leave');
  const given = await compareOf(reader);
  await shows(given, `${words('gloss_given').source} ${MINE}`);
  await shows(given, /A scrape\./);
  expect((await ofGazette(reader)).sight).toMatch(words('gloss_given'));
  expect(await reader.faults()).toEqual([]);
});
