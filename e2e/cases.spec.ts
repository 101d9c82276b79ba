/** Situations of real sites, on pages of ours: what is shown is right, or nothing is shown. */
import type { Reader, Tab } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { marked, wordsOf } from './marks.ts';
import { ABSENCE } from './pages/cases/absence.ts';
import { AGAINST_US } from './pages/cases/against-us.ts';
import { BESIDE_TEXT } from './pages/cases/beside-text.ts';
import type { Case } from './pages/cases/case.ts';
import { CHANGING } from './pages/cases/changing.ts';
import { CHANGING_PLACE } from './pages/cases/changing-place.ts';
import { DATES } from './pages/cases/dates.ts';
import { DAYS_WRITTEN } from './pages/cases/days-written.ts';
import { FOURTH } from './pages/cases/fourth.ts';
import { HYDRATED } from './pages/cases/hydrated.ts';
import { HOME, paper } from './pages/cases/paper.ts';
import { REPORTED } from './pages/cases/reported.ts';
import { SCROLLED } from './pages/cases/scrolled.ts';
import { SEEN } from './pages/cases/seen.ts';
import { SEEN_MARKUP } from './pages/cases/seen-markup.ts';
import { STRANGE_FIRST } from './pages/cases/strange-first.ts';
import { STRANGE_SECOND } from './pages/cases/strange-second.ts';
import { THIRD_CHANGE } from './pages/cases/third-change.ts';
import { THIRD_LOOK } from './pages/cases/third-look.ts';
import { THIRD_TEXT } from './pages/cases/third-text.ts';
import { UNREAD_REST } from './pages/cases/unread-rest.ts';
import { count, popupOf, stateOf } from './popup.ts';

// What is compared is tried here, and not how much of it is marked.
test.use({ degree: 'all' });

type Found = { marks: string[]; missing: number };

const found = async (tab: Tab): Promise<Found> => {
  const popup = await popupOf(tab);
  const missing = await count(popup, '.left-out li');
  await popup.close();
  return { marks: await wordsOf(tab), missing };
};

const controls = new WeakMap<Reader, Promise<Found>>();

/** What the same text gets in plain paragraphs. */
const controlIn = (reader: Reader): Promise<Found> => {
  const known = controls.get(reader);
  if (known) return known;
  const made = (async () => {
    const tab = await reader.open({ url: HOME, html: paper() });
    await marked(tab);
    return found(tab);
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
  const all = (await wordsOf(tab)).join('\n');
  for (const words of bare) expect(all).not.toContain(words);
};

for (const one of [
  ...SEEN,
  ...DATES,
  ...CHANGING,
  ...HYDRATED,
  ...ABSENCE,
  ...REPORTED,
  ...SCROLLED,
  ...STRANGE_FIRST,
  ...STRANGE_SECOND,
  ...THIRD_TEXT,
  ...THIRD_CHANGE,
  ...THIRD_LOOK,
  ...FOURTH,
  ...SEEN_MARKUP,
  ...BESIDE_TEXT,
  ...DAYS_WRITTEN,
  ...CHANGING_PLACE,
  ...UNREAD_REST,
  ...AGAINST_US,
])
  test(one.name, async ({ reader }) => {
    const control = await controlIn(reader);
    expect(control.marks.length).toBeGreaterThan(15);
    expect(control.missing).toBeGreaterThan(15);
    const { url = HOME, html, headers = {} } = one;
    const tab = await reader.open({ url, html, headers });
    await one.act?.(tab, reader);
    await holdsMarks(tab, one, control);
    if (!one.missing && !one.state && one.marks !== 'none') return;
    const popup = await popupOf(tab);
    if (one.state) expect(await stateOf(popup)).toBe(one.state);
    if (one.marks === 'none') expect(await wordsOf(tab)).toEqual([]);
    if (one.missing)
      await expect
        .poll(() => count(popup, '.left-out li'))
        .toBe(one.missing === 'control' ? control.missing : 0);
  });
