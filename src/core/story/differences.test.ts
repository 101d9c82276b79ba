import { describe, expect, test } from 'vitest';
import { agreed, atOdds, differences, missingFrom } from './differences.ts';
import { claim, readings, storyOf, withDamaged } from './story.fixture.ts';
import type { Claim } from './story.ts';

const all = ['wire', 'bureau', 'echo', 'cut', 'mill'];
const only = (story: ReturnType<typeof storyOf>) => differences(story)[0];

describe('presence has three values', () => {
  test('an excerpt is never said to lack anything', () =>
    expect(missingFrom(claim('c', ['wire', 'echo', 'mill']), storyOf())).toEqual(['bureau']));
  test('nor is a source of which it cannot be told', () =>
    expect(missingFrom(claim('c', ['wire'], { unsure: ['bureau', 'cut'] }), storyOf())).toEqual([
      'echo',
      'mill',
    ]));
});

describe('the kind of a difference', () => {
  test.each([
    ['all have it, in like words', claim('c', all), undefined],
    ['one report has it, in two tellings', claim('c', ['wire', 'echo']), 'alone'],
    ['only a text of unclear origin has it', claim('c', ['mill']), 'alone'],
    ['one report has it, and another may', claim('c', ['wire'], { unsure: ['bureau'] }), undefined],
    [
      'only a text of unclear origin lacks it',
      claim('c', ['wire', 'bureau', 'echo', 'cut']),
      undefined,
    ],
    ['some reports have it', claim('c', ['wire', 'cut', 'mill']), 'partial'],
    [
      'other words',
      claim('c', all, {
        facet: 'term',
        readings: readings({ blaze: ['wire', 'echo', 'cut', 'mill'], fire: ['bureau'] }),
      }),
      'worded',
    ],
    [
      'values that cannot both be',
      claim('c', all, {
        facet: 'day',
        conflict: true,
        readings: readings({ Monday: ['wire', 'echo', 'cut', 'mill'], Tuesday: ['bureau'] }),
      }),
      'conflict',
    ],
  ])('%s', (_, one, kind) => expect(only(storyOf(one))?.kind).toBe(kind));

  const words = { blaze: ['wire', 'echo', 'cut', 'mill'], fire: ['bureau'] };
  test.each<[string, Partial<Claim>, string | undefined]>([
    ['other words for one thing', { facet: 'term', alike: [all] }, undefined],
    [
      'some of them other words for one thing',
      { facet: 'term', alike: [['wire', 'cut']] },
      'worded',
    ],
    ['a quotation changed', { facet: 'quotation', quoted: 'altered' }, 'worded'],
    ['a quotation cut', { facet: 'quotation', quoted: 'cut' }, undefined],
    [
      'another sentence of the speech',
      { facet: 'quotation', quoted: 'other-part', readings: readings({ a: ['wire'], b: ['cut'] }) },
      undefined,
    ],
  ])('%s', (_, more, kind) =>
    expect(only(storyOf(claim('c', all, { readings: readings(words), ...more })))?.kind).toBe(kind),
  );

  test('a quotation that a translating machine or a damaged copy changed is folded', () => {
    const held = claim('c', all, {
      facet: 'quotation',
      quoted: 'altered',
      readings: readings(words),
    });
    expect(only(withDamaged(storyOf(held), ['bureau']))).toMatchObject({
      kind: 'worded',
      folded: true,
    });
  });
});

describe('a text of unclear origin', () => {
  const day = (says: Record<string, string[]>) =>
    storyOf(claim('c', all, { facet: 'day', conflict: true, readings: readings(says) }));
  test.each([
    [
      'alone against all is folded',
      { Monday: ['wire', 'bureau', 'echo', 'cut'], Tuesday: ['mill'] },
      true,
    ],
    [
      'with a known report is not',
      { Monday: ['wire', 'echo', 'cut'], Tuesday: ['bureau', 'mill'] },
      false,
    ],
  ])('%s', (_, says, folded) => expect(only(day(says))?.folded).toBe(folded));
  test('against some does not unfold, nor makes odds of, what reports merely have or lack', () => {
    const some = claim('c', ['wire', 'echo', 'mill'], {
      facet: 'day',
      conflict: true,
      readings: readings({ Monday: ['wire', 'echo'], Tuesday: ['mill'] }),
    });
    expect(only(storyOf(some))).toMatchObject({
      kind: 'partial',
      facet: 'presence',
      folded: false,
    });
  });
  test('what only it says is folded', () =>
    expect(only(storyOf(claim('c', ['mill'])))?.folded).toBe(true));
});

test('readings that fit together are not at odds; what stands apart is', () => {
  const one = claim('c', all, {
    conflict: true,
    apart: ['mill'],
    readings: readings({ a: ['wire'], b: ['bureau'], c: ['mill'] }),
  });
  expect([atOdds(one, 'wire', 'bureau'), atOdds(one, 'wire', 'mill')]).toEqual([false, true]);
});

test('a translator who turns the words of his model is told, not folded', () => {
  const turned = claim('c', ['wire', 'echo'], {
    facet: 'quotation',
    quoted: 'retranslated',
    readings: readings({ 'step up': ['wire'], 'raise issues': ['echo'] }),
  });
  expect(only(storyOf(turned))).toMatchObject({ kind: 'worded', folded: false });
});

test('the order: odds, core, words, presence, one report alone, the folded; no facet goes before another', () => {
  const words = (id: string, more: object) =>
    claim(id, all, {
      facet: 'term',
      readings: readings({ a: ['wire', 'echo', 'cut', 'mill'], b: ['bureau'] }),
      ...more,
    });
  const story = storyOf(
    claim('unclear', ['mill']),
    claim('bureau-alone', ['bureau']),
    claim('some', ['wire', 'cut']),
    words('term', {}),
    words('quotation', { facet: 'quotation', quoted: 'altered' }),
    words('core', { core: true }),
    words('odds', { conflict: true }),
    words('small', { small: true }),
  );
  expect(differences(story).map((one) => one.claim)).toEqual([
    'odds',
    'core',
    'term',
    'quotation',
    'some',
    'bureau-alone',
    'small',
    'unclear',
  ]);
});

test('terms go by origins on each side: a copy is none of its own, and an unclear text hides no side', () => {
  const words = (id: string, says: Record<string, string[]>) =>
    claim(id, all, { facet: 'term', core: true, readings: readings(says) });
  const story = storyOf(
    words('in-a-copy', { a: ['wire', 'bureau', 'cut', 'mill'], b: ['echo'] }),
    words('three-ways', { a: ['wire', 'echo', 'cut'], b: ['bureau'], c: ['mill'] }),
  );
  expect(differences(story).map((one) => one.claim)).toEqual(['three-ways', 'in-a-copy']);
});

describe('what all reports agree on', () => {
  test.each([
    ['all known origins, like words', claim('c', ['wire', 'bureau', 'cut']), ['c']],
    ['one report lacks it', claim('c', ['wire', 'cut']), []],
    [
      'only the text of unclear origin differs',
      claim('c', all, {
        readings: readings({ a: ['wire', 'bureau', 'echo', 'cut'], b: ['mill'] }),
      }),
      ['c'],
    ],
    [
      'reports differ',
      claim('c', all, { readings: readings({ a: ['wire', 'echo', 'cut'], b: ['bureau'] }) }),
      [],
    ],
  ])('%s', (_, one, ids) => expect(agreed(storyOf(one))).toEqual(ids));
});
