/** Pages about neighbouring events: nothing is marked, and the popup says why. */
import { expect, test } from './browsers/test.ts';
import { marksOf } from './marks.ts';
import { mocked, NEAR, OTHER } from './pages/index.ts';
import { badgeOf, popupOf, stateOf, textOf } from './popup.ts';
import { anyOf, words } from './words.ts';

for (const page of NEAR) {
  test(`${page.file} gets nothing, and the popup says why`, async ({ reader }) => {
    const tab = await reader.open(mocked(page));
    const popup = await popupOf(tab);
    const state = await stateOf(popup);
    expect(page.states).toContain(state);
    expect(await marksOf(tab)).toEqual([]);
    expect((await badgeOf(tab)).text).toBe('');
    if (state === 'considered')
      expect(await textOf(popup, '.weighed')).toMatch(anyOf('against', page.against));
    else
      expect(await textOf(popup)).toMatch(
        words(state === 'no-article' ? 'no_article_text' : 'no_story_text'),
      );
  });
}

for (const page of OTHER) {
  test(`${page.file} has nothing to do with any story`, async ({ reader }) => {
    const tab = await reader.open(mocked(page));
    const popup = await popupOf(tab);
    expect(await stateOf(popup)).toBe(page.article ? 'no-story' : 'no-article');
    expect(await marksOf(tab)).toEqual([]);
    expect((await badgeOf(tab)).text).toBe('');
  });
}
