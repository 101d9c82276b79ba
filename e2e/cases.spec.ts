/**
 * Situations of real sites, on pages of ours: what is shown is right, or nothing is shown. Many were thought up by
 * people who had not read the source: where they fail, the case is right.
 */
import type { Reader, Tab } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { openPaper, wordsOf } from './marks.ts';
import type { Case } from './pages/cases/case.ts';
import { CASES } from './pages/cases/index.ts';
import { HOME } from './pages/cases/paper.ts';
import { count, popupOf, stateOf } from './popup.ts';
import { saidOf } from './reading.ts';

// What is compared is tried here, and not how much of it is marked.
test.use({ degree: 'all' });

type Found = { marks: string[]; missing: number };

/** What is found of a page; that its popup draws what it is told is seen with the first. */
const found = async (reader: Reader, tab: Tab): Promise<Found> => {
  const { state, missing } = await saidOf(reader, tab);
  const popup = await popupOf(tab);
  expect([await stateOf(popup), await count(popup, '.left-out li')]).toEqual([state, missing]);
  await popup.close();
  return { marks: await wordsOf(tab), missing };
};

const controls = new WeakMap<Reader, Promise<Found>>();

/** What the same text gets in plain paragraphs. */
const controlIn = (reader: Reader): Promise<Found> => {
  const known = controls.get(reader);
  if (known) return known;
  const made = (async () => {
    const tab = await openPaper(reader);
    return found(reader, tab);
  })();
  controls.set(reader, made);
  return made;
};

const settles = (tab: Tab, wanted: string[]): Promise<void> =>
  expect.poll(() => wordsOf(tab)).toEqual(wanted);

const holdsMarks = async (tab: Tab, { marks, bare = [] }: Case, control: Found): Promise<void> => {
  if (marks === 'control') await settles(tab, control.marks);
  else if (marks !== 'none')
    for (const words of marks)
      await expect
        .poll(async () => (await wordsOf(tab)).join('\n'), { message: words })
        .toContain(words);
  for (const words of bare)
    await expect
      .poll(async () => (await wordsOf(tab)).join('\n'), { message: words })
      .not.toContain(words);
};

for (const one of CASES)
  test(one.name, async ({ reader }) => {
    const control = await controlIn(reader);
    expect(control.marks.length).toBeGreaterThan(15);
    expect(control.missing).toBeGreaterThan(10);
    const { url = HOME, html, headers = {} } = one;
    const tab = await reader.open({ url, html, headers });
    await one.act?.(tab, reader);
    await holdsMarks(tab, one, control);
    if (!one.missing && !one.state && one.marks !== 'none') return;
    const said = () => saidOf(reader, tab);
    const { state } = await said();
    if (one.state && state !== one.state)
      await expect.poll(async () => (await said()).state).toBe(one.state);
    if (one.marks === 'none') await settles(tab, []);
    if (one.missing)
      await expect
        .poll(async () => (await said()).missing)
        .toBe(one.missing === 'control' ? control.missing : 0);
  });
