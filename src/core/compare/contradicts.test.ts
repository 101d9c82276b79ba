import { describe, expect, test } from 'vitest';
import { measure } from '../terms/measure.ts';
import { terms } from '../terms/terms.ts';
import { contradicts } from './contradicts.ts';

const weights = () => 5;
const measured = (text: string) => measure(terms(text, weights));

const held = (own: string, statement: string, passage: string, evidence: string[]): boolean =>
  contradicts(
    measured(passage),
    { must: measured(own), ways: [], statement: measured(statement) },
    evidence.map((text) => ({ measured: measured(text) })),
  );

const denies = (own: string, passage: string, ...evidence: string[]): boolean =>
  held(own, '', passage, evidence);

const SOLD = 'Birch sold the mill to Harrow in May.';

describe('what one says and the other denies', () => {
  test.each<[string, string, string, boolean]>([
    ['said by both', 'Birch has sold the mill.', SOLD, false],
    ['denied here', 'Birch never sold the mill.', SOLD, true],
    ['denied there', SOLD, 'Birch has not sold the mill.', true],
    ['denied by both', 'Birch refused to sell the mill.', 'Birch did not sell it.', false],
    ['denied of another', 'Birch sold the mill, and the weir did not hold.', SOLD, false],
    ['said and denied here', 'She sold it, but he has not sold it.', SOLD, false],
  ])('%s', (_, passage, evidence, expected) =>
    expect(denies('sold mill', passage, evidence)).toBe(expected),
  );

  test('the sentence nearest to the claim decides', () => {
    const page = 'Birch has not sold the mill.';
    const other = 'Nobody saw a mill so red.';
    expect(denies('sold mill', page, other, SOLD)).toBe(true);
    expect(denies('sold mill', page, other, 'Birch has not sold the mill yet.')).toBe(false);
  });

  test('what a telling says by a denial is none of what the statement says', () => {
    const passage = 'A sale would tell other mills that they are next.';
    const telling = 'He must not sell, to avoid telling other mills that they are next.';
    expect(held('other mills next', '', passage, [telling])).toBe(true);
    expect(held('other mills next', passage, passage, [telling])).toBe(false);
    expect(
      held('other mills next', 'A sale would not tell other mills that they are next.', passage, [
        telling,
      ]),
    ).toBe(true);
  });

  test('words of nothing in common tell nothing', () =>
    expect(denies('sold mill', 'It never rained.', SOLD)).toBe(false));
});
