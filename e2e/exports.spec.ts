/** A page's report saved and copied: from the popup as files, from the card as one note. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import type { Sheet } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { cardOf, closed, focused, pointInside } from './dialogs.ts';
import { openMarked, pointOn } from './marks.ts';
import { DEMO, mocked } from './pages/index.ts';
import { popupOf, textOf } from './popup.ts';
import { fileAfter } from './saved-files.ts';
import { words } from './words.ts';

const demo = mocked(DEMO);

type Saved = { name: string; type: string; text: string };

/** The file that comes of what is done in the popup: `toString` keeps the mark that a table begins with. */
const savedBy = async (popup: Sheet, act: () => Promise<unknown>): Promise<Saved> => {
  const { bytes, ...file } = await fileAfter(popup, act);
  return { ...file, text: bytes.toString('utf8') };
};

const saved = (popup: Sheet, format: string): Promise<Saved> =>
  savedBy(popup, () => popup.click(`.exports [data-format=${format}]`));

const openMenu = async (popup: Sheet): Promise<void> => {
  await popup.click('.exports > summary');
  await popup.until(() => document.querySelector<HTMLDetailsElement>('.exports')?.open);
};

/** The count that the popup has for each kind, added up. */
const counted = (popup: Sheet): Promise<number> =>
  popup.evaluate(() =>
    [...document.querySelectorAll('.counts .count')]
      .map(({ textContent }) => Number(/\d+/.exec(textContent ?? '')?.[0]))
      .reduce((sum, n) => sum + n, 0),
  );

const NAME = 'variorum-theguardian.com-nato-seoul-2023-01-30';

type Selector = { type: string; exact: string; start: number; end: number };
type Target = { source: string; selector: Selector[] };

/** The stretches of the page's whole text that selectors name by their places, and what they say stands there. */
const placed = async (tab: Sheet, targets: Target[], inPoints: boolean) => {
  const body = await tab.evaluate(() => document.body.textContent ?? '');
  const text = inPoints ? [...body] : body;
  return targets.map(({ selector: [quote, position] }) => {
    const found = text.slice(position?.start, position?.end);
    return [typeof found === 'string' ? found : found.join(''), quote?.exact];
  });
};

test('each format is saved as a file, under a name that says what it is', async ({ reader }) => {
  const tab = await openMarked(reader, demo);
  const popup = await popupOf(tab);
  await openMenu(popup);
  const passages = await counted(popup);
  expect(passages).toBeGreaterThan(5);

  const markdown = await saved(popup, 'markdown');
  expect(markdown).toMatchObject({ name: `${NAME}.md`, type: 'text/markdown' });
  expect(markdown.text).toContain(`<${demo.url}>`);
  expect(markdown.text).toMatch(words('edition'));
  await expect.poll(() => textOf(popup, '.saved')).toContain(`${NAME}.md`);

  const table = await saved(popup, 'csv');
  expect(table).toMatchObject({ name: `${NAME}.csv`, type: 'text/csv' });
  expect(table.text.startsWith('\uFEFF')).toBe(true);

  const hypothesis = await saved(popup, 'hypothesis');
  expect(hypothesis.name).toBe(`${NAME}-hypothesis.json`);
  const { annotations } = JSON.parse(hypothesis.text) as {
    annotations: { uri: string; document: { title: string[] }; target: Target[] }[];
  };
  // Two notes may stand on one passage.
  expect(annotations.length).toBeGreaterThanOrEqual(passages);
  const title = await tab.evaluate(() => document.title);
  for (const { uri, document } of annotations) {
    expect(uri).toBe(demo.url);
    expect(document.title).toEqual([title]);
  }
  for (const [found, exact] of await placed(
    tab,
    annotations.flatMap(({ target }) => target),
    false,
  ))
    expect(found).toBe(exact);

  const web = await saved(popup, 'web-annotation');
  expect(web).toMatchObject({ name: `${NAME}.jsonld`, type: 'application/ld+json' });
  const { total, first } = JSON.parse(web.text) as {
    total: number;
    first: { items: { target: Target }[] };
  };
  expect([total, first.items.length]).toEqual([annotations.length, annotations.length]);
  for (const [found, exact] of await placed(
    tab,
    first.items.map(({ target }) => target),
    true,
  ))
    expect(found).toBe(exact);
  expect(reader.outside()).toEqual([]);
  expect(await reader.faults()).toEqual([]);
});

const COMMAND = fileURLToPath(new URL('../dist/variorum.mjs', import.meta.url));
const FILE = fileURLToPath(new URL(`pages/${DEMO.file}`, import.meta.url));

test('the command writes the same bytes', async ({ reader }) => {
  const tab = await openMarked(reader, demo);
  const popup = await popupOf(tab);
  await openMenu(popup);
  for (const format of ['markdown', 'web-annotation']) {
    const args = [COMMAND, 'annotate', FILE, '--format', format];
    const written = execFileSync(process.execPath, args, { encoding: 'utf8' });
    expect((await saved(popup, format)).text).toBe(written);
  }
});

test('the menu is used by keyboard, and the place is kept', async ({ reader }) => {
  const tab = await openMarked(reader, demo);
  const popup = await popupOf(tab);
  await popup.front();
  await popup.evaluate(() => document.querySelector<HTMLElement>('.exports > summary')?.focus());
  await popup.press('Enter');
  await popup.until(() => document.querySelector<HTMLDetailsElement>('.exports')?.open);
  // Past copying, and the format that comes first.
  for (let n = 0; n < 3; n += 1) await popup.press('Tab');
  const file = await savedBy(popup, () => popup.press('Enter'));
  expect(file.name).toBe(`${NAME}.csv`);
  expect(await popup.evaluate(() => document.activeElement?.getAttribute('data-format'))).toBe(
    'csv',
  );
  const described = await popup.evaluate(() =>
    [...document.querySelectorAll('.exports button')].map(
      (one) =>
        document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
    ),
  );
  expect(described).toHaveLength(5);
  for (const text of described) expect(text).not.toBe('');
});

test('what the reader hid is not in the files', async ({ reader }) => {
  const tab = await openMarked(reader, demo);
  const popup = await popupOf(tab);
  await openMenu(popup);
  const before = await saved(popup, 'hypothesis');
  await popup.close();
  await tab.front();
  await tab.clickAt(await pointOn(tab, 0));
  await cardOf(tab);
  await tab.clickAt(await pointInside(tab, '.card .ways button:nth-of-type(2)'));
  await expect.poll(() => cardOf(tab)).toMatch(words('outcome_kept'));
  const after = await popupOf(tab);
  await openMenu(after);
  const count = ({ text }: Saved): number =>
    (JSON.parse(text) as { annotations: unknown[] }).annotations.length;
  expect(count(await saved(after, 'hypothesis'))).toBeLessThan(count(before));
  await after.click('.hidden-here summary');
  await after.click('.hidden-here button');
  await after.until(() => document.querySelector('.hidden-here') === null);
});

test('the report is copied in the popup, and one note on the card', async ({ reader }) => {
  const tab = await openMarked(reader, demo);
  const popup = await popupOf(tab);
  await popup.front();
  await popup.evaluate(() => {
    const { clipboard } = navigator;
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = (text) => {
      document.body.dataset.copied = text;
      return write(text);
    };
  });
  await openMenu(popup);
  await popup.click('.exports .copy button');
  await popup.until(() => document.querySelector('.exports .copy [role=status]')?.textContent);
  expect(await textOf(popup, '.exports .copy [role=status]')).toMatch(words('copied'));
  expect((await popup.evaluate(() => document.body.dataset.copied)) ?? '').toContain(demo.url);
  await popup.close();
  await tab.front();
  await tab.clickAt(await pointOn(tab, 0));
  await cardOf(tab);
  await tab.clickAt(await pointInside(tab, '.card .copy button'));
  await expect.poll(() => cardOf(tab)).toMatch(words('copied'));
  await expect.poll(() => focused(tab)).toMatch(words('copy_note'));
  // Under this driver Firefox presses no two keys at once.
  if (reader.browser === 'firefox') return;
  // What is on the clipboard is seen where it is pasted.
  await tab.press('Escape');
  await closed(tab);
  await tab.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await tab.press('ControlOrMeta+v');
  const pasted = await tab.until(() => document.querySelector('textarea')?.value);
  expect(pasted).toMatch(words('edition_line'));
  expect(pasted).toContain(`${demo.url}#:~:text=`);
});

/** How far a passage lies from what the window shows, in pixels; 0 where it is in sight. */
const distance = (tab: Sheet, start: number, end: number): Promise<number> =>
  tab.evaluate(
    ([from, to]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let before = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { length } = node as Text;
        if (from >= before && from < before + length) range.setStart(node, from - before);
        if (to > before && to <= before + length) range.setEnd(node, to - before);
        before += length;
      }
      const { top, bottom } = range.getBoundingClientRect();
      return Math.max(0, -top, bottom - innerHeight);
    },
    [start, end] as const,
  );

test('links lead to their passages', async ({ reader }) => {
  const tab = await openMarked(reader, demo);
  const popup = await popupOf(tab);
  await openMenu(popup);
  const web = await saved(popup, 'web-annotation');
  const { annotations } = JSON.parse((await saved(popup, 'hypothesis')).text) as {
    annotations: { target: Target[] }[];
  };
  const { items } = (JSON.parse(web.text) as { first: { items: { body: { value: string }[] }[] } })
    .first;
  const links = items.map(({ body }) => body[0]?.value.split('\n').at(-1) ?? '');
  await popup.close();
  await tab.front();
  await tab.size(900, 360);
  const led = new Set<string>();
  for (const [n, link] of links.entries()) {
    // Several notes stand on one passage.
    if (links.indexOf(link) < n) continue;
    const position = annotations[n]?.target[0]?.selector[1];
    if (!position) throw new Error(`note ${n} has no place`);
    const { start, end } = position;
    await tab.goto('about:blank');
    await tab.goto(link);
    await expect
      .poll(() => distance(tab, start, end), { message: decodeURIComponent(link) })
      .toBe(0);
    // What is in sight at the top of the page shows nothing.
    await tab.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    if ((await distance(tab, start, end)) > 100) led.add(link);
  }
  expect(led.size).toBeGreaterThan(15);
});
