/** Pages of coverage that we wrote: spotted, marked in the right places, and told apart in the popup. */
import { expect, test } from './browsers/test.ts';
import { kindsAt, marked, marksOf, openMarked } from './marks.ts';
import { COVERAGE, LIVE, mocked } from './pages/index.ts';
import { badgeOf, count, popupOf, stateOf, textOf } from './popup.ts';
import { words } from './words.ts';

// What is compared is tried here, and not how much of it is marked.
test.use({ degree: 'all' });

const compared = COVERAGE.filter(({ language }) => language === 'en');

const FURNITURE =
  'nav, aside, footer, #comments, .related, .newsletter, .widget-area, [id*=related]';

for (const page of compared) {
  test(`${page.file} gets notes where it should, and a popup and a badge`, async ({ reader }) => {
    const tab = await openMarked(reader, mocked(page));
    const missed: string[] = [];
    for (const text of [page.headline, ...page.noted])
      if (((await kindsAt(tab, text)) ?? []).length === 0) missed.push(text);
    expect(missed, 'passages without a note').toEqual([]);
    for (const [text, kind] of Object.entries(page.kinds))
      expect(await kindsAt(tab, text), text).toContain(kind);
    const around = await tab.evaluate(
      (furniture) =>
        [...CSS.highlights.values()]
          .flatMap((ranges) => [...ranges])
          .filter(({ startContainer }) => startContainer.parentElement?.closest(furniture))
          .map(String),
      FURNITURE,
    );
    expect(around, 'notes on furniture').toEqual([]);
    const popup = await popupOf(tab);
    expect(await stateOf(popup)).toBe('noted');
    expect(await count(popup, '.sharpest, .row'), 'differences').toBeGreaterThan(1);
    expect(await textOf(popup)).toMatch(words('page_other'));
    const { text, title } = await badgeOf(tab);
    expect(text).toMatch(/^\d+$/);
    expect(title).toMatch(words('badge_noted'));
  });
}

test('of a live page only the entry that tells the story gets notes, and nothing is missed on it', async ({
  reader,
}) => {
  const tab = await reader.open(mocked(LIVE));
  const popup = await popupOf(tab);
  expect(await stateOf(popup)).toBe('noted');
  expect(await textOf(popup)).toMatch(words('entries_text'));
  await marked(tab);
  for (const text of LIVE.noted) expect(await kindsAt(tab, text), text).not.toHaveLength(0);
  const around = await tab.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((ranges) => [...ranges])
      .map(String)
      .filter((text) => /Johnson|Biden|Kharkiv|Bakhmut|Odesa|Paris/.test(text)),
  );
  expect(around).toEqual([]);
});

for (const page of COVERAGE.filter(({ language }) => language !== 'en')) {
  test(`${page.file} is spotted; its passages are not compared`, async ({ reader }) => {
    const tab = await reader.open(mocked(page));
    const popup = await popupOf(tab);
    expect(await stateOf(popup)).toBe('noted');
    expect(await textOf(popup)).toMatch(words('language_text'));
    expect(await count(popup, '.row'), 'how the tellings differ').toBeGreaterThan(3);
    expect(await count(popup, '.left-out li'), 'points that it lacks').toBe(0);
    expect(await marksOf(tab)).toEqual([]);
  });
}
