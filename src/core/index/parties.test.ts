import { describe, expect, test } from 'vitest';
import { facts } from '../facts/facts.ts';
import { measure } from '../terms/measure.ts';
import { terms } from '../terms/terms.ts';
import { canBeAbout, partiesOf } from './parties.ts';

const read = (text: string, source = 'wire') => ({
  source,
  facts: facts(text, 0, text.length, null),
  measured: measure(terms(text, () => 5)),
});

const isAbout = (statement: string, passage: string, ...tellings: string[]): boolean =>
  canBeAbout(
    passage,
    { start: 0, ...read(passage) },
    partiesOf(
      statement,
      facts(statement, 0, statement.length, null),
      tellings.map((text, i) => read(text, `s${i}`)),
    ),
  );

describe('a claim about a country', () => {
  const statement = 'Norway dropped its rule on timber.';
  const tellings = ['Norway has dropped its timber rule.', 'On Monday Norway gave up the rule.'];
  test.each([
    ['names it', 'Timber may leave Norway again.', true],
    ['names its capital', 'Timber may be sold again, Oslo decided.', true],
    ['names its people', 'A Norwegian rule on timber is gone.', true],
    ['names nobody', 'The rule on timber was dropped.', true],
    ['means one that it does not name', 'Like Poland the country dropped the rule.', true],
    ['tells of several', 'Several members of the alliance dropped rules on timber.', false],
    ['names others for it', 'Poland and Latvia dropped rules on timber.', false],
  ])('a passage that %s', (_, passage, expected) =>
    expect(isAbout(statement, passage, ...tellings)).toBe(expected),
  );

  test('somebody of the claim stands for the country', () => {
    const said = 'Norway dropped its rule on timber, Lund said.';
    const all = ['Norway has dropped it, Lund said.', 'Lund: Norway gave up the rule.'];
    expect(isAbout(said, 'The rule is gone, Lund told Poland.', ...all)).toBe(true);
    expect(isAbout(said, 'The rule is gone, Birch told Poland.', ...all)).toBe(false);
  });

  test.each([
    ['need not name it', 'A rule on timber was dropped in Poland.', true],
    ['does not begin with another', 'Poland dropped a rule on timber.', false],
    ['may begin with what is another’s', 'Poland’s rule on timber was dropped.', true],
    ['may name it, too', 'Poland saw Norway drop a rule on timber.', true],
  ])('where not every telling names it, a passage %s', (_, passage, expected) =>
    expect(isAbout(statement, passage, 'The rule is gone.')).toBe(expected),
  );
});

describe('a claim between two persons', () => {
  const statement = 'On Monday Ada Birch met Carl Dunn.';
  const tellings = ['Mayor Ada Birch met Carl Dunn.', 'Carl Dunn saw Ada Birch on Monday.'];
  test.each([
    ['names both', 'Birch had lunch with Dunn.', true],
    ['names one, and means another', 'He had lunch with Birch.', true],
    ['names one by an office', 'Birch had lunch with the party’s head.', true],
    ['names one alone', 'Mayor Birch spoke of the weir.', false],
  ])('a passage that %s', (_, passage, expected) =>
    expect(isAbout(statement, passage, ...tellings)).toBe(expected),
  );

  test('whose lawyer somebody is makes no party', () =>
    expect(
      isAbout(
        'Birch’s lawyer Carl Dunn spoke.',
        'Carl Dunn spoke.',
        'Ada Birch’s lawyer Carl Dunn.',
      ),
    ).toBe(true));
});

describe('a claim that lists countries', () => {
  const statement = 'Norway, Poland and Latvia dropped their rules on timber.';
  test.each([
    ['names all', 'Poland, Latvia and Norway dropped rules on timber.', true],
    ['names one by its capital', 'Oslo, Poland and Latvia dropped rules on timber.', true],
    ['names two of three', 'Norway and Poland dropped rules on timber.', false],
    ['names a fourth for one', 'Norway, Poland and Spain dropped rules on timber.', false],
    ['names one', 'Norway dropped its rule on timber.', false],
    ['names none', 'They dropped their rules on timber.', false],
  ])('a passage that %s', (_, passage, expected) =>
    expect(isAbout(statement, passage, 'Norway, Poland and Latvia dropped it.')).toBe(expected),
  );

  test('two are no list, and a list of two and one elsewhere is none', () => {
    const two = 'Norway and Poland dropped their rules on timber.';
    expect(isAbout(two, 'Norway dropped its rule.', 'Norway and Poland dropped it.')).toBe(true);
    const apart = 'Norway and Poland sold timber to Latvia.';
    expect(isAbout(apart, 'Norway sold timber.', 'Norway and Poland sold it.')).toBe(true);
  });
});
