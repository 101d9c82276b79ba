/**
 * Situations of real sites, on pages of ours: what is shown is right, or nothing is shown. Many were thought up by
 * people who had not read the source: where they fail, the case is right.
 */
import type { Reader, Tab } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { openPaper, wordsOf } from './marks.ts';
import { ABSENCE } from './pages/cases/absence.ts';
import { AGAINST_US } from './pages/cases/against-us.ts';
import { AROUND_TEXT } from './pages/cases/around-text.ts';
import { BESIDE_TEXT } from './pages/cases/beside-text.ts';
import { BETWEEN_PARAGRAPHS } from './pages/cases/between-paragraphs.ts';
import { BOXES_AND_LETTERS } from './pages/cases/boxes-and-letters.ts';
import { BROKE_BEFORE } from './pages/cases/broke-before.ts';
import { CARD_ON_PAGE } from './pages/cases/card-on-page.ts';
import type { Case } from './pages/cases/case.ts';
import { CHANGING } from './pages/cases/changing.ts';
import { CHANGING_PLACE } from './pages/cases/changing-place.ts';
import { CHANGING_VIEW } from './pages/cases/changing-view.ts';
import { CHANGING_WORDS } from './pages/cases/changing-words.ts';
import { DATES } from './pages/cases/dates.ts';
import { DAYS_AND_NEIGHBOURS } from './pages/cases/days-and-neighbours.ts';
import { DAYS_DESCRIBED } from './pages/cases/days-described.ts';
import { DAYS_WRITTEN } from './pages/cases/days-written.ts';
import { DRAWN_OR_WRITTEN } from './pages/cases/drawn-or-written.ts';
import { FORMS } from './pages/cases/forms.ts';
import { GROWING_AND_BESIDE } from './pages/cases/growing-and-beside.ts';
import { HIDDEN_WORDS } from './pages/cases/hidden-words.ts';
import { HYDRATED } from './pages/cases/hydrated.ts';
import { LOADING_AND_MOVING } from './pages/cases/loading-and-moving.ts';
import { MET_WITHIN_A_MONTH } from './pages/cases/met-within-a-month.ts';
import { MORE_BESIDE } from './pages/cases/more-beside.ts';
import { NO_ARTICLE } from './pages/cases/no-article.ts';
import { ORDINARY_DAYS } from './pages/cases/ordinary-days.ts';
import { OTHER_ARTICLES } from './pages/cases/other-articles.ts';
import { OTHER_NUMBERS } from './pages/cases/other-numbers.ts';
import { HOME } from './pages/cases/paper.ts';
import { REPORTED } from './pages/cases/reported.ts';
import { REPORTED_DAYS } from './pages/cases/reported-days.ts';
import { REPORTED_LATER } from './pages/cases/reported-later.ts';
import { REPORTED_SEEN } from './pages/cases/reported-seen.ts';
import { REPORTED_WHOLE } from './pages/cases/reported-whole.ts';
import { REST_ELSEWHERE } from './pages/cases/rest-elsewhere.ts';
import { REST_OR_END } from './pages/cases/rest-or-end.ts';
import { SCROLLED } from './pages/cases/scrolled.ts';
import { SEEN } from './pages/cases/seen.ts';
import { SEEN_MARKUP } from './pages/cases/seen-markup.ts';
import { SITES_MET } from './pages/cases/sites-met.ts';
import { TEXT_AND_DAYS } from './pages/cases/text-and-days.ts';
import { TEXT_ELEMENTS } from './pages/cases/text-elements.ts';
import { TEXT_LETTERS } from './pages/cases/text-letters.ts';
import { TOOLS_AND_VIEWERS } from './pages/cases/tools-and-viewers.ts';
import { UNREAD_REST } from './pages/cases/unread-rest.ts';
import { VISIBLE_OR_NOT } from './pages/cases/visible-or-not.ts';
import { WHILE_READ } from './pages/cases/while-read.ts';
import { WHOLE_OR_NOT } from './pages/cases/whole-or-not.ts';
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

for (const one of [
  ...SEEN,
  ...DATES,
  ...CHANGING,
  ...HYDRATED,
  ...ABSENCE,
  ...REPORTED,
  ...SCROLLED,
  ...SEEN_MARKUP,
  ...BESIDE_TEXT,
  ...DAYS_WRITTEN,
  ...CHANGING_PLACE,
  ...UNREAD_REST,
  ...TEXT_ELEMENTS,
  ...TEXT_LETTERS,
  ...BETWEEN_PARAGRAPHS,
  ...OTHER_ARTICLES,
  ...HIDDEN_WORDS,
  ...DAYS_DESCRIBED,
  ...REST_ELSEWHERE,
  ...CHANGING_WORDS,
  ...CHANGING_VIEW,
  ...CARD_ON_PAGE,
  ...AGAINST_US,
  ...TEXT_AND_DAYS,
  ...GROWING_AND_BESIDE,
  ...VISIBLE_OR_NOT,
  ...WHOLE_OR_NOT,
  ...WHILE_READ,
  ...DRAWN_OR_WRITTEN,
  ...REST_OR_END,
  ...DAYS_AND_NEIGHBOURS,
  ...LOADING_AND_MOVING,
  ...BOXES_AND_LETTERS,
  ...NO_ARTICLE,
  ...REPORTED_SEEN,
  ...REPORTED_WHOLE,
  ...REPORTED_DAYS,
  ...REPORTED_LATER,
  ...FORMS,
  ...MORE_BESIDE,
  ...OTHER_NUMBERS,
  ...ORDINARY_DAYS,
  ...SITES_MET,
  ...BROKE_BEFORE,
  ...AROUND_TEXT,
  ...TOOLS_AND_VIEWERS,
  ...MET_WITHIN_A_MONTH,
])
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
