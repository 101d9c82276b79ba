/** One way of counting: badge, popup and list say the same numbers of each page. */
import type { Sheet, Tab } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { listOf, openListFrom } from './dialogs.ts';
import { openMarked } from './marks.ts';
import { COVERAGE, htmlOf, LIVE } from './pages/index.ts';
import { badgeOf, popupOf } from './popup.ts';
import { absent, realPages } from './tellings.ts';
import { words } from './words.ts';

const KINDS = ['conflict', 'worded', 'alone', 'shared'] as const;
type Numbers = Partial<Record<(typeof KINDS)[number], number>>;

const inPopup = (popup: Sheet): Promise<Numbers> =>
  popup.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('.counts [data-kind]')].map(
        ({ dataset, textContent }) => [dataset.kind, Number(textContent?.replace(/\D/g, ''))],
      ),
    ),
  );

/** The numbers on the list's switches, and how many entries of each kind it has. */
const inList = async (tab: Tab): Promise<{ said: string[]; entries: Numbers }> =>
  (await tab.inside((root) => {
    const entries: Record<string, number> = {};
    for (const { classList } of root.querySelectorAll('.item .kind')) {
      const kind = [...classList].find((name) => name.startsWith('kind-'))!.slice(5);
      entries[kind] = (entries[kind] ?? 0) + 1;
    }
    const said = [...root.querySelectorAll('.filters button')].map((one) => one.textContent);
    return { said, entries };
  })) ?? { said: [], entries: {} };

const pages = [
  ...COVERAGE.filter(({ language }) => language === 'en').map((page) => ({
    name: page.file,
    url: page.url,
    html: () => htmlOf(page),
  })),
  { name: LIVE.file, url: LIVE.url, html: () => htmlOf(LIVE) },
  ...realPages().map(({ source, url, html }) => ({ name: source, url, html: () => html })),
];

// Without the tellings their pages are not among these: other specs say so.
for (const { name, url, html } of pages)
  test(`badge, popup and list agree on ${name}`, async ({ reader }) => {
    const tab = await openMarked(reader, { url, html: html() });
    const popup = await popupOf(tab);
    const counts = await inPopup(popup);
    const { conflict = 0, worded = 0, alone = 0, shared = 0 } = counts;
    const badge = await badgeOf(tab);
    expect(badge.text).toBe(String(conflict + worded + alone));
    expect(badge.title).toMatch(words('badge_noted'));
    expect(badge.title.match(/(?<=: )\d+/g)?.map(Number)).toEqual([
      worded,
      conflict,
      alone,
      shared,
    ]);
    await openListFrom(popup);
    await tab.front();
    await listOf(tab);
    const { said, entries } = await inList(tab);
    expect(entries).toEqual(counts);
    expect(said.map((text) => Number(text.replace(/\D/g, '')))).toEqual(
      KINDS.flatMap((kind) => counts[kind] ?? []),
    );
  });

test('the pages of the tellings are among them', () => {
  test.skip(absent !== null, absent ?? '');
  expect(pages.length).toBeGreaterThan(COVERAGE.length);
});
