/** Fairness 1 to 3 (`docs/fairness.md`) on a page: what counts, what is at odds, and what an unclear text may do. */
import { describe, expect, test } from 'vitest';
import type { HeldSentence } from '../index/open.ts';
import { claim, readings, storyOf } from '../story/story.fixture.ts';
import type { Claim } from '../story/story.ts';
import { claimNote } from './claim-notes.ts';
import { leftOut } from './lacking/left-out.ts';
import type { Setting } from './note.ts';
import type { Note } from './report.ts';
import { openOf, settingOf, underHeadline } from './setting.fixture.ts';

const all = ['wire', 'bureau', 'echo', 'cut', 'mill'];

/** The notes on one sentence that states a claim; `id` is the held telling that the page is, if any. */
const notesOf = (held: Claim, text: string, id: string | null = null): Note[] => {
  const plain = settingOf(underHeadline(text), openOf(storyOf(held)));
  const [stated] = plain.open.claims;
  const sentence = plain.page.sentences.find(({ headline }) => !headline);
  if (!stated || !sentence) throw new Error('no sentence');
  const setting: Setting = {
    ...plain,
    recognised: id === null ? [] : [{ source: id, relation: 'is', held: 1, start: 0 }],
    own: id === null ? [] : [id],
  };
  const own: HeldSentence | null =
    id === null
      ? null
      : {
          source: id,
          at: 0,
          claims: [held.id],
          facts: [],
          beside: [],
          measured: sentence.measured,
        };
  return claimNote(
    setting,
    sentence,
    { held: stated, strength: 1, denied: false, either: false, signs: null },
    { own, likely: true, clashes: [] },
  );
};

const day = (says: Record<string, string[]>): Claim =>
  claim('day', all, { facet: 'day', conflict: true, readings: readings(says) });

describe('a text of unclear origin', () => {
  const alone = day({ Monday: ['wire', 'bureau', 'echo', 'cut'], Tuesday: ['mill'] });
  test('marks no other page, which shares what known reports say', () =>
    expect(notesOf(alone, 'It burned on Monday.')).toMatchObject([
      { kind: 'shared', here: 'It burned on Monday.', folded: false, origins: 3 },
    ]));
  test('is at odds in full on its own page', () =>
    expect(notesOf(alone, 'It burned on Tuesday.', 'mill')).toMatchObject([
      { kind: 'conflict', here: 'Tuesday', folded: false, origins: 3 },
    ]));
  test('weighs nothing beside a known report that says the same', () =>
    expect(
      notesOf(
        day({ Monday: ['wire', 'echo', 'cut'], Tuesday: ['bureau', 'mill'] }),
        'It burned on Monday.',
      ),
    ).toMatchObject([
      {
        kind: 'conflict',
        folded: false,
        sources: ['bureau', 'mill'],
        like: ['wire', 'echo', 'cut'],
        origins: 1,
      },
    ]));
  test('that stands apart marks only its own page, and elsewhere what is of the core is shared', () => {
    const form = claim('form', all, {
      facet: 'term',
      conflict: true,
      apart: ['mill'],
      readings: readings({
        'spoke in public': ['wire', 'echo', 'cut'],
        'took questions': ['bureau'],
        'wrote a letter': ['mill'],
      }),
    });
    const here = 'She spoke in public.';
    expect(notesOf(form, here)).toEqual([]);
    expect(notesOf({ ...form, core: true }, here)).toMatchObject([
      { kind: 'shared', folded: false, sources: ['wire', 'bureau', 'echo', 'cut'], origins: 3 },
    ]);
    expect(notesOf(form, 'She wrote a letter.', 'mill')).toMatchObject([
      { kind: 'conflict', folded: false },
    ]);
  });
  test('marks no page with what only it reports', () =>
    expect(notesOf(claim('c', ['mill']), 'Ada Birch saw it on Monday.')).toEqual([]));
});

describe('support is counted by origin', () => {
  const text = 'Ada Birch saw it on Monday.';
  test.each<[string, string[], string | null, Note['kind'] | null, number]>([
    ['a report and its translation are one', ['wire', 'echo'], null, 'shared', 1],
    ['two reports are two', ['wire', 'bureau', 'echo'], null, 'shared', 2],
    ['the page’s own report is not counted', ['wire', 'echo'], 'wire', 'alone', 0],
    ['and what a copy has from its model is not its own either', ['wire', 'echo'], 'echo', null, 0],
    ['nor is its model where another has it', ['wire', 'bureau', 'echo'], 'echo', 'shared', 1],
    ['what only a translation adds marks no other page', ['echo'], null, null, 0],
    [
      'nor does it support another report, or leave it alone',
      ['bureau', 'echo'],
      'bureau',
      null,
      0,
    ],
  ])('%s', (_, sources, id, kind, count) => {
    const expected = kind === null ? [] : [expect.objectContaining({ kind, origins: count })];
    expect(notesOf(claim('c', sources), text, id)).toEqual(expected);
  });

  test('nothing is called “only here” where a whole report may have it', () =>
    expect(notesOf(claim('c', ['wire'], { unsure: ['bureau'] }), text, 'wire')).toEqual([]));

  test('nothing is called “only here” that could not be looked up', () =>
    expect(notesOf(claim('c', ['mill']), 'it was very sad.')).toEqual([]));
});

describe('what a page is told to lack', () => {
  const lacking = (sources: string[], id: string | null, more: Partial<Claim> = {}): number =>
    leftOut(
      openOf(storyOf(claim('c', sources, more))),
      id === null ? [] : [{ source: id, relation: 'is', held: 1, start: 0 }],
      new Map(),
      null,
    ).length;
  test.each<[string, string[], string | null, Partial<Claim>, number]>([
    ['what a known report has', ['bureau'], 'wire', {}, 1],
    ['never what only an unclear text has', ['mill'], 'wire', {}, 0],
    ['never what only a translation adds', ['echo'], 'bureau', {}, 0],
    ['never what its own report has alone', ['wire'], 'echo', {}, 0],
    ['never where it cannot be told', ['bureau'], 'wire', { unsure: ['wire', 'cut'] }, 0],
  ])('%s', (_, sources, id, more, count) => {
    expect(lacking(sources, id, more)).toBe(count);
  });
});
