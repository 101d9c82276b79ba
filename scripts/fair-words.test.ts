/** Fairness 7 and 9 (`docs/fairness.md`): no verdicts, no scores, and no more said than can be known. */
import { describe, expect, test } from 'vitest';
import { editionOf, editionPlaces } from '../src/corpus/editions.ts';
import { filesIn, read } from './sources.ts';

const MESSAGES = JSON.parse(read('public/_locales/en/messages.json')) as Record<
  string,
  { message: string }
>;
const texts = [
  ...Object.values(MESSAGES).map(({ message }) => message),
  ...filesIn('docs/store').flatMap((path) => read(path).split('\n')),
];

const VERDICTS =
  /\b(?:lie[sd]?|liars?|lying|false|falsely|fakes?|hoax|bias(?:ed)?|misleading|propaganda|debunk\w*|fact.check\w*|(?:un)?trustworthy|(?:un)?reliable|credible|rating|scores?|percent)\b|agrees? on|[✓✔✗✘❌✅%]/iu;

describe('no word for readers', () => {
  test('judges, rates or scores', () =>
    expect(texts.filter((text) => VERDICTS.test(text))).toEqual([]));

  test('says more of other tellings than of those that are held', () => {
    const absolute = texts.filter(
      (text) =>
        /\b(?:no other|none of|nobody|nowhere|not found in|any other)\b/i.test(text) &&
        /\b(?:sources?|reports?|tellings?|outlets?)\b/i.test(text) &&
        !/\bwe (?:do not )?have\b/i.test(text),
    );
    expect(absolute).toEqual([]);
  });
});

// Verbs and adverbs that tell a reader what to think of what was said.
const LOADED =
  /\b(?:admitt\w+|claim(?:s|ed)|insist\w*|boast\w*|slam\w*|lash\w*|conced\w+|alleg\w+|falsely|finally|merely|so-called)\b/i;

describe.each(editionPlaces({ articles: '' }))('the edition $id', ({ id, dir }) => {
  const { title, claims } = editionOf(id, dir);
  const said = [title, ...claims.flatMap(({ statement, topic }) => [statement ?? '', topic])];

  test('says who says what in neutral verbs', () =>
    expect(said.filter((text) => LOADED.test(text) || VERDICTS.test(text))).toEqual([]));

  test('states each point in one sentence', () => {
    const statements = claims.map(({ statement }) => statement ?? '');
    expect(statements.filter((text) => !/^[^.!?]+(?:\.\w+\.|[^.!?])*\.$/.test(text))).toEqual([]);
  });
});

test('the patterns find what they look for', () => {
  expect(VERDICTS.test('It agrees on 14 of 20')).toBe(true);
  expect(VERDICTS.test('This is misleading')).toBe(true);
  expect(LOADED.test('Seoul admitted that')).toBe(true);
});
