/** Damaged files of the package, each under a browser that runs: named in the popup, and the page is left alone. */
import { expect, test } from './browsers/test.ts';
import { withChanged } from './copies.ts';
import { marked, marksOf } from './marks.ts';
import { HOME, paper } from './pages/cases/paper.ts';
import { popupOf, stateOf, textOf } from './popup.ts';
import { words } from './words.ts';

const PAGE = { url: HOME, html: paper() };
const STORY = 'stories/nato-seoul-2023-01-30/story.json';
const CATALOGUE = 'stories/catalogue.json';

const DAMAGES: [what: string, file: string, change: (text: string) => string, says: string][] = [
  ['a torn story', STORY, (text) => text.slice(0, 5_000), 'failed_corrupt'],
  [
    'a story of another version',
    STORY,
    (text) => text.replace(/"format": *\d+/, '"format": 99'),
    'failed_format',
  ],
  ['a story of empty text', STORY, () => '', 'failed_corrupt'],
  ['a story nested deeply', STORY, () => '['.repeat(200_000), 'failed_corrupt'],
  [
    'a story with a count where sentences belong',
    STORY,
    (text) => text.replace(/"sentences": *\{/, '"sentences": 99999999, "x": {'),
    'failed_corrupt',
  ],
  [
    'a story with names of prototypes',
    STORY,
    (text) =>
      text.replace(
        '"claims":',
        '"__proto__": {"claims": []}, "constructor": 1, "claims": null, "x":',
      ),
    'failed_corrupt',
  ],
  ['a catalogue that is torn', CATALOGUE, (text) => text.slice(0, 9), 'failed_corrupt'],
  [
    'a catalogue of a billion stories',
    CATALOGUE,
    (text) => text.replace(/"buckets": *\d+/, '"buckets": 1073741824'),
    'failed_unreadable',
  ],
  ['a shelf that is none', 'stories/shelf/0.json', () => '{"0": "x"}', 'failed_corrupt'],
];

test('each damaged file is named, and the page is left alone', async ({ which }) => {
  await withChanged(which, {}, async (reader, spoil) => {
    for (const [what, file, change, says] of DAMAGES)
      await test.step(what, async () => {
        const mend = await spoil(file, change);
        await reader.stopBackground();
        const tab = await reader.open(PAGE);
        const about = { message: what };
        await expect
          .poll(async () => (await tab.badge()).title, about)
          .toMatch(words('badge_failed'));
        const popup = await popupOf(tab);
        expect(await stateOf(popup), what).toBe('failed');
        expect(await textOf(popup), what).toMatch(words(says));
        expect(await marksOf(tab), what).toEqual([]);
        await popup.close();
        await mend();
      });
    await reader.stopBackground();
    // What was mended is read again: the damage was all that was wrong.
    await marked(await reader.open(PAGE));
  });
});
