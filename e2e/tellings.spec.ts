/** The five real pages at their real addresses. Needs the tellings; without them it is skipped. */
import { expect, test } from './browsers/test.ts';
import { kindsAt, openMarked } from './marks.ts';
import { count, popupOf, stateOf, textOf } from './popup.ts';
import { absent, realPages } from './tellings.ts';
import { words } from './words.ts';

// What is compared is tried here, and not how much of it is marked.
test.use({ degree: 'all' });

/** Of each page: what the popup calls it, and short stretches that must get a note. */
const EXPECTED: Record<string, { named: string[]; noted: string[] }> = {
  ap: {
    named: ['GNT News'],
    noted: [
      'provide direct military support to Ukraine',
      'including Germany, Norway and Sweden',
      'buy 100,000 artillery rounds',
      'make it difficult for his government',
    ],
  },
  cnn: {
    named: ['CNN', 'ad-astra'],
    noted: ['reconsider its rule on not exporting weapons', 'in a statement released Tuesday'],
  },
  reuters: {
    named: ['Dunya News'],
    noted: [
      'increase military support to Ukraine',
      'urgent need',
      'makes providing weapons to Ukraine difficult',
    ],
  },
  sputnik: {
    named: ['UrduPoint'],
    noted: ['a decision is for you to make', 'asked Seoul to supply Ukraine'],
  },
  voi: {
    named: ['VOI'],
    noted: ['increase military support for Ukraine', 'urgent need'],
  },
};

/** What the popup says first: whose report the page repeats. */
const WHOSE: Record<string, string> = {
  ap: 'page_republished',
  reuters: 'page_republished',
  sputnik: 'page_republished',
  voi: 'page_translated',
};

for (const source of Object.keys(EXPECTED)) {
  const { named, noted } = EXPECTED[source]!;

  test.describe(`the page of ${source}`, () => {
    test.skip(absent !== null, absent ?? '');

    test('gets notes where it should', async ({ reader }) => {
      const page = realPages().find((one) => one.source === source)!;
      const tab = await openMarked(reader, page);
      const missed: string[] = [];
      for (const text of [page.headline, ...noted])
        if (((await kindsAt(tab, text)) ?? []).length === 0) missed.push(text);
      expect(missed, 'passages without a note').toEqual([]);
    });

    test('is called by its name, and its popup is filled', async ({ reader }) => {
      const tab = await openMarked(reader, realPages().find((one) => one.source === source)!);
      const popup = await popupOf(tab);
      expect(await stateOf(popup)).toBe('noted');
      const line = await textOf(popup, '.page-line');
      for (const name of named) expect(line).toContain(name);
      expect(line).toMatch(named.length > 1 ? words('page_texts') : words(WHOSE[source]!));
      expect(await count(popup, '.row'), 'differences').toBeGreaterThan(3);
      expect(await count(popup, '.telling'), 'tellings').toBe(6);
    });
  });
}
